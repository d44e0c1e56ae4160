import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, siteServer } from '../../src/publish/serve.ts';

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
  const files = {
    'index.html': 'front',
    '404.html': 'not here',
    'data/rain/index.html': 'rain',
    'data/rain.csv': 'a,b',
    'data/rain.json': '{}',
    'chart.svg': '<svg/>',
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
