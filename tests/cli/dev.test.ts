import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askByName } from '../publish/ask-by-name.ts';
import { freePort } from './free-port.ts';
import { type Running, startCommand } from './run-command.ts';

describe('the preview', () => {
  let port = 0;
  let running: Running;
  const site = mkdtempSync(join(tmpdir(), 'dev-'));

  beforeAll(async () => {
    port = await freePort();
    cpSync('tests/fixtures/sites/one-page', site, { recursive: true });
    const data = join(site, 'data/lamps.json');
    const labelled = '"name": "street", "labels": { "lane-end": "አማ", "hill-row": "Hill" },';
    writeFileSync(data, readFileSync(data, 'utf8').replace('"name": "street",', labelled));
    const options = ['--site', site];
    running = startCommand('dev', options, { PORT: String(port) });
    await running.until(`http://localhost:${port}/\n`);
  }, 60_000);
  afterAll(async () => {
    running.child.kill();
    await running.ended;
    rmSync(site, { recursive: true });
  });
  const ask = (path: string, name = `localhost:${port}`) => askByName(port, name, path);

  it('tells of letters that pictures lack, as the check does', () => {
    expect(running.said()).toContain('አ ማ');
  });

  it('answers to its own names alone', async () => {
    expect((await ask('/')).text).toContain('The Lamp Post');
    for (const name of [`attacker.example:${port}`, `192.0.2.7:${port}`, 'localhost'])
      expect(await ask('/', name)).toEqual({
        status: 403,
        text: `This server does not answer to the name “${name}”. Ask for it as it was printed when it started, or name the host with --host.\n`,
      });
  });

  it.each([
    ...['/__open-in-editor?file=package.json', '/__OPEN-in-editor?file=x', '/_image?href=/x.png'],
    ...['/package.json', '/content/site.yaml?raw', '/.git/HEAD', '/%2egit/HEAD'],
    ...[resolve('package.json'), resolve('content/site.yaml'), '/etc/passwd'].flatMap((path) => [
      `/@fs${path}`,
      `/@fs${path}?raw`,
      `/@fs${path}?import&url`,
    ]),
  ])('gives nothing away at %s', async (path) => {
    expect([403, 404]).toContain((await ask(path)).status);
  });

  it('gives its pages what they load', async () => {
    expect((await ask('/src/islands/figure-islands.ts')).status).toBe(200);
    expect((await ask('/@vite/client')).status).toBe(200);
  });
});
