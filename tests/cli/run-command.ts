import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** How a command ended, and all that it said. */
export interface Ended {
  readonly status: number | null;
  readonly said: string;
}

/** A command that runs. */
export interface Running {
  readonly child: ChildProcess;
  /** What it has said so far. */
  readonly said: () => string;
  /** Waits until it has said something; fails where it ends before. */
  readonly until: (words: string | RegExp) => Promise<void>;
  readonly ended: Promise<Ended>;
}

/** Starts a command of the project as npm does. */
export function startCommand(
  name: string,
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Running {
  const child = spawn(process.execPath, ['src/cli/launch.mjs', name, ...options], {
    env: {
      ...ownEnvironment(),
      // Dozens of commands read the same code.
      NODE_COMPILE_CACHE: 'node_modules/.cache/yearlight/code',
      LANG: 'en_GB.UTF-8',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let hear = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      hear();
    });
  }
  const ended = once(child, 'close').then(([status]) => ({ status, said }));
  const until = (words: string | RegExp) =>
    new Promise<void>((resolve, reject) => {
      hear = () => {
        if (typeof words === 'string' ? said.includes(words) : words.test(said)) resolve();
      };
      hear();
      void ended.then(() => reject(new Error(`It ended before it said ${words}:\n${said}`)));
    });
  return { child, said: () => said, until, ended };
}

/** The environment without what the test runner has put into it, which other tools would go by. */
export function ownEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^(VITEST|NODE_ENV$|TEST$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

/** Runs a command to its end. */
export function runCommand(...call: Parameters<typeof startCommand>): Promise<Ended> {
  return startCommand(...call).ended;
}
