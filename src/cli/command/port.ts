import { createServer } from 'node:net';
import { addressesOf } from '../../publish/hosts.ts';
import { isMissing } from '../../publish/serve.ts';
import { editorWords } from '../../words/languages.ts';
import { callOf } from './call.ts';
import type { CommandName } from './registry.ts';
import type { CommandContext } from './run-command.ts';

const usualPort = 4321;

/** Where to serve: the port, and the address where one was asked for. */
export interface Door {
  readonly port: number;
  readonly host: string | undefined;
}

/**
 * The port to serve on: `--port`, else `PORT`, else the usual one; and the address: `--host`, else `HOST`, else of this machine alone.
 * Tells where there is none such or another program has it, before any work is done for nothing.
 */
export async function findDoor(
  { language, port: asked, host = process.env.HOST || undefined }: CommandContext,
  command: CommandName,
): Promise<Door | undefined> {
  const says = editorWords(language).publishing;
  const written = asked ?? (process.env.PORT || String(usualPort));
  const port = Number(written);
  const wrong =
    !/^\d+$/.test(written) || port < 1 || port > 65_535
      ? says.badPort(asked === undefined ? 'PORT' : '--port', written)
      : await findWrong(port, host, {
          taken: () =>
            says.portTaken(
              port,
              callOf(command, ['--port', String(port < 1024 ? usualPort : port + 1)]),
            ),
          missing: says.badHost,
        });
  if (wrong === undefined) return { port, host };
  process.stderr.write(`${wrong}\n`);
  return undefined;
}

interface Wrongs {
  readonly taken: () => string;
  readonly missing: (host: string) => string;
}

/** Tries the port at each address as the server will. */
async function findWrong(
  port: number,
  host: string | undefined,
  says: Wrongs,
): Promise<string | undefined> {
  const [first = '', ...others] = addressesOf(host);
  for (const address of [first, ...others]) {
    const problem = await tryPort(port, address);
    if (problem === undefined) continue;
    if (isMissing(problem) && address !== first) continue;
    if (isMissing(problem)) return says.missing(host ?? address);
    if (problem.code === 'EADDRINUSE' || problem.code === 'EACCES') return says.taken();
    throw problem;
  }
  return undefined;
}

function tryPort(port: number, host: string): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', resolve);
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}
