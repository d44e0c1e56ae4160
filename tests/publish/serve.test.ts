import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, siteServer } from '../../src/publish/serve.ts';
import { askByName } from './ask-by-name.ts';

let folder = '';
const servers: Server[] = [];

/** A server of the folder below a path; gives back how to ask it. */
async function serve(base: string): Promise<(path: string) => Promise<Response>> {
  const server = siteServer(folder, base);
  servers.push(server);
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  return (path) => fetch(`http://localhost:${port}${path}`, { redirect: 'manual' });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  await mkdir(join(folder, 'data/rain'), { recursive: true });
  await mkdir(join(folder, '.well-known'));
  const files = {
    'index.html': 'front',
    '404.html': 'not here',
    'data/rain/index.html': 'rain',
    'data/rain.csv': 'a,b',
    'data/rain.json': '{}',
    'chart.svg': '<svg/>',
    '.env': 'secret',
    '.well-known/security.txt': 'Contact',
    'feed.xml': '<rss/>',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
});

afterAll(() => {
  for (const server of servers) server.close();
});

describe('the server of a finished site', () => {
  it('serves pages by their addresses', async () => {
    const ask = await serve('/');
    expect(await (await ask('/')).text()).toBe('front');
    expect(await (await ask('/data/rain/?x=1')).text()).toBe('rain');
  });

  it.each([
    ['/data/rain/', /^text\/html; ?charset=utf-8$/],
    ['/data/rain.csv', /^text\/csv; charset=utf-8/],
    ['/data/rain.json', /^application\/json/],
    ['/chart.svg', /^image\/svg\+xml/],
    ['/feed.xml', /^application\/xml/],
  ])('says what %s is', async (path, type) => {
    const answer = await (await serve('/'))(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(type);
  });

  it('answers with the site’s own page and 404 where there is nothing', async () => {
    const answer = await (await serve('/'))('/nowhere/');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('not here');
  });

  it('gives nothing that lies outside of its folder', async () => {
    await writeFile(`${folder}-secret.txt`, 'secret');
    const server = siteServer(folder, '/');
    servers.push(server);
    await listen(server, 0);
    const { port } = server.address() as AddressInfo;
    // Written out, since a client would resolve the dots by itself.
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const path = `/../${basename(folder)}-secret.txt`;
      get({ port, path }, ({ statusCode }) => resolve(statusCode)).on('error', reject);
    });
    expect(status).toBe(404);
  });

  it('stands below a path, and leads there from the front door', async () => {
    const ask = await serve('/almanac/');
    for (const door of ['/', '/almanac']) {
      const answer = await ask(door);
      expect([answer.status, answer.headers.get('location')]).toEqual([302, '/almanac/']);
    }
    expect(await (await ask('/almanac/data/rain/')).text()).toBe('rain');
    expect((await ask('/data/rain/')).status).toBe(404);
    expect(await (await ask('/almanac/nowhere')).text()).toBe('not here');
  });

  it('keeps hidden files to itself, but for those that the web asks for', async () => {
    const ask = await serve('/almanac/');
    for (const path of ['.env', '%2Eenv', '%2eenv?x', '.well-known/../.env'])
      expect((await ask(`/almanac/${path}`)).status).toBe(404);
    expect(await (await ask('/almanac/.well-known/security.txt')).text()).toBe('Contact');
  });

  it('answers to its own names alone, and can be reached from this machine alone', async () => {
    const server = siteServer(folder, '/', { refusal: (named) => `No ${named} here.` });
    servers.push(server);
    await listen(server, 0);
    const { port } = server.address() as AddressInfo;
    const status = (host: string) => askByName(port, host).then(({ status }) => status);
    for (const name of ['localhost', '127.0.0.1', '[::1]', 'LOCALHOST'])
      expect(await status(`${name}:${port}`)).toBe(200);
    for (const name of ['localhost', `localhost:${port + 1}`, `attacker.example:${port}`])
      expect(await status(name)).toBe(403);
    expect(await askByName(port, `attacker.example:${port}`)).toEqual({
      status: 403,
      text: `No attacker.example:${port} here.\n`,
    });
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((each) => each && !each.internal && each.family === 'IPv4');
    if (outside) await expect(fetch(`http://${outside.address}:${port}/`)).rejects.toThrow();
  });

  it('says so when the port is taken', async () => {
    const server = siteServer(folder, '/');
    servers.push(server);
    await listen(server, 0);
    const { port } = server.address() as AddressInfo;
    await expect(listen(siteServer(folder, '/'), port)).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
