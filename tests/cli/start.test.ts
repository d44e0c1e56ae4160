import { once } from 'node:events';
import { mkdtemp, realpath } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freePort } from './free-port.ts';
import { runCommand, startCommand } from './run-command.ts';

const minute = { timeout: 60_000 };
const outFolder = async () => join(await realpath(await mkdtemp(join(tmpdir(), 'start-'))), 'dist');

it(
  'builds a site, prints its address and serves it there until it is stopped',
  minute,
  async () => {
    const port = await freePort();
    const site = 'tests/fixtures/sites/one-page';
    const options = ['--site', site, '--out', await outFolder()];
    const running = startCommand('start', options, { PORT: String(port) });
    await running.until(`http://localhost:${port}/\n`);
    const front = await fetch(`http://localhost:${port}/`);
    expect(front.status).toBe(200);
    expect(await front.text()).toContain('The Lamp Post');
    expect((await fetch(`http://localhost:${port}/nowhere/`)).status).toBe(404);
    running.child.kill();
    await running.ended;
    await expect(fetch(`http://localhost:${port}/`)).rejects.toThrow();
  },
);

it('stands below the path that the site will have', minute, async () => {
  const port = await freePort();
  const site = 'tests/fixtures/sites/river-town';
  const options = ['--site', site, '--out', await outFolder()];
  const running = startCommand('start', options, { PORT: String(port) });
  await running.until(`http://localhost:${port}/almanac/\n`);
  const front = await fetch(`http://localhost:${port}/`);
  expect(front.url).toBe(`http://localhost:${port}/almanac/`);
  expect(await front.text()).toContain('The Quillbourne Almanac');
  running.child.kill();
  await running.ended;
});

it.each([
  ['start', 'npm start'],
  ['dev', 'npm run dev'],
])('%s says that the port is taken before it does any work', minute, async (command, again) => {
  const port = await freePort();
  const other = createServer().listen(port, '127.0.0.1');
  await once(other, 'listening');
  const { status, said } = await runCommand(command, [], { PORT: String(port) });
  other.close();
  expect(status).toBe(1);
  expect(said).toBe(
    `Port ${port} cannot be used: another program has it. Stop that one, or choose another port: ${again} -- --port ${port + 1}\n`,
  );
});

it.each(['start', 'dev'])(
  '%s refuses an address that this machine has not',
  minute,
  async (command) => {
    const environment = { PORT: String(await freePort()), HOST: '192.0.2.7' };
    const { status, said } = await runCommand(command, [], environment);
    expect(status).toBe(1);
    expect(said).toBe(
      '“192.0.2.7” is no address of this machine. Write one of its addresses behind --host, 0.0.0.0 for all of them, or leave it out.\n',
    );
  },
);

it.each(['none', '0', '70000'])('refuses PORT=%s', minute, async (port) => {
  const { status, said } = await runCommand('start', [], { PORT: port, LANG: 'zh_CN.UTF-8' });
  expect(status).toBe(1);
  expect(said).toBe(`PORT 是“${port}”，应当是 1 到 65535 之间的数字。\n`);
});
