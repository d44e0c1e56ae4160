import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../../cli/free-port.ts';
import type { Engine, Tab } from './engine.ts';
import { WebDriverSession } from './web-driver.ts';

/** The programs that a WebKit takes: the driver, its browser, and a screen that nobody sees. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

const keys = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004' } as const;

/** Starts a WebKit on a screen of its own. One tab is all it has. */
export async function launchWebKit(programs: WebKitPrograms): Promise<Engine> {
  const { screen, display } = await startScreen(programs.screen);
  const port = await freePort();
  const driver = spawn(programs.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  const origin = `http://127.0.0.1:${port}`;
  const session = await whenListening(origin, () =>
    WebDriverSession.begin(origin, {
      'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
    }),
  );
  await session.post('timeouts', { script: 60_000, pageLoad: 60_000 });
  return {
    open: async () => tabOf(session),
    close: async () => {
      await session.end();
      await Promise.all([driver, screen].map(stop));
    },
  };
}

/** A screen says which number it took on the pipe that it is given. */
async function startScreen(program: string): Promise<{ screen: ChildProcess; display: string }> {
  const options = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const screen = spawn(program, options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const pipe = screen.stdio[3];
  if (!pipe) throw new Error('The screen has no pipe.');
  const [said] = await once(pipe, 'data');
  return { screen, display: `:${String(said).trim()}` };
}

/** Tries until somebody listens at an origin. */
async function whenListening<T>(origin: string, act: () => Promise<T>): Promise<T> {
  for (let times = 0; times < 200; times += 1) {
    const answers = await fetch(`${origin}/status`).then(
      () => true,
      () => false,
    );
    if (answers) return act();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nobody listens at ${origin}.`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

function tabOf(session: WebDriverSession): Tab {
  const run: Tab['run'] = async (act, ...taken) => {
    const script = `const done = arguments[1];
      Promise.resolve().then(() => (${act})(...JSON.parse(arguments[0])))
        .then((out) => done({ out: JSON.stringify(out) }), (error) => done({ fault: String(error) }))`;
    const said = await session.post('execute/async', { script, args: [JSON.stringify(taken)] });
    const { out, fault } = said as { readonly out?: string; readonly fault?: string };
    if (fault !== undefined) throw new Error(fault);
    return out === undefined ? undefined : JSON.parse(out);
  };
  return {
    run,
    visit: async (url) => {
      await session.post('url', { url });
    },
    resize: async (width, height) => {
      // What the window has around the page is not known before it has been asked for a size.
      for (let times = 0; times < 2; times += 1) {
        const [w, h] = await run(() => [outerWidth - innerWidth, outerHeight - innerHeight]);
        await session.post('window/rect', {
          width: width + (w ?? 0),
          height: height + (h ?? 0),
        });
      }
    },
    click: async (selector) => {
      const found = await session.post('element', { using: 'css selector', value: selector });
      const [id] = Object.values(found as Readonly<Record<string, string>>);
      await session.post(`element/${id}/click`);
    },
    press: async (key) => {
      const steps = ['keyDown', 'keyUp'].map((type) => ({ type, value: keys[key] }));
      await session.post('actions', { actions: [{ type: 'key', id: 'keys', actions: steps }] });
    },
    picture: async () => Buffer.from(String(await session.get('screenshot')), 'base64'),
  };
}
