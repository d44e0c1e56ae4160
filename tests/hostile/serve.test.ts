import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listen, siteServer } from '../../src/publish/serve.ts';
import { hostileBase } from './hostile-site.ts';
import { inherited, markup } from './payloads.ts';

const parent = mkdtempSync(join(tmpdir(), 'hostile-'));
const folder = join(parent, 'dist');
const server = siteServer(folder, hostileBase);
let port = 0;
let asked = 0;

beforeAll(async () => {
  const files = {
    'dist/index.html': 'front',
    'dist/404.html': 'not here',
    'dist/.env': 'secret',
    'dist/.git/HEAD': 'secret',
    'dist/data/a.csv': 'a,b',
    'secret.txt': 'secret',
    'dist-other/secret.txt': 'secret',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(parent, path)), { recursive: true });
    writeFileSync(join(parent, path), text);
  }
  await listen(server, 0);
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  console.log(`hostile: ${asked} requests to the server of a site, given away 0`);
  server.close();
  server.closeAllConnections();
  rmSync(parent, { recursive: true, force: true });
});

/** What the server says to a request, written as it is: clients would mend it. */
function ask(path: string, host = `localhost:${port}`, method = 'GET'): Promise<string> {
  asked += 1;
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let said = '';
    socket.setEncoding('utf8').on('data', (part) => {
      said += part;
    });
    socket.on('close', () => resolve(said)).on('error', reject);
    socket.write(`${method} ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  });
}
const status = (said: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(said)?.[1]);

const outside = [
  '../secret.txt',
  '..%2fsecret.txt',
  '%2e%2e/secret.txt',
  '%2E%2E%2Fsecret.txt',
  '..%5csecret.txt',
  '..\\secret.txt',
  '%252e%252e/secret.txt',
  '%c0%ae%c0%ae/secret.txt',
  '..%00/secret.txt',
  '..;/secret.txt',
  './/..//secret.txt',
  'data/../../secret.txt',
  'data/..%2f..%2fsecret.txt',
  '../dist-other/secret.txt',
  `../../${basename(parent)}/secret.txt`,
  '/etc/passwd',
  '//etc/passwd',
  `${'../'.repeat(40)}etc/passwd`,
  `${'%2e%2e/'.repeat(40)}etc/passwd`,
  'file:///etc/passwd',
  '.env',
  '%2eenv',
  '.%65nv',
  'data/../.env',
  'data/..%2f.env',
  '.git/HEAD',
  '.git%2fHEAD',
];
const odd = [
  '%',
  '%zz',
  '%00',
  'a%00.html',
  '%ff%fe',
  '?%',
  '?a=%00',
  '#',
  '*',
  'con',
  'index.html/',
  'data/a.csv/b',
  'x'.repeat(8000),
  '%61'.repeat(2500),
  'a/'.repeat(4000),
  ...inherited,
  ...markup.map(encodeURIComponent),
];

it.each(outside)('gives nothing of outside or hidden at %j', async (path) => {
  for (const before of [hostileBase, '/']) {
    const said = await ask(`${before}${path}`.replaceAll(' ', '%20'));
    expect(said).not.toMatch(/secret$|root:/);
    expect([302, 400, 404]).toContain(status(said));
  }
});

it('answers whatever it is asked for, and says nothing of the machine', async () => {
  for (const path of odd) {
    const said = await ask(`${hostileBase}${path}`);
    expect([path.slice(0, 60), [200, 301, 302, 400, 404].includes(status(said))]).toEqual([
      path.slice(0, 60),
      true,
    ]);
    expect(said).not.toMatch(/__hit\(\)<|node_modules|at \w+ \(|\/tmp\//);
  }
  expect(await ask(`${hostileBase}`)).toContain('front');
});

it.each([
  'attacker.example',
  'localhost.attacker.example',
  '127.0.0.1.attacker.example',
  'localhost@attacker.example',
  'localhost:1',
  '0',
  '2130706433',
  '0x7f000001',
  '127.1',
  '[::ffff:127.0.0.1]',
  '<script>__hit()</script>',
  'x'.repeat(5000),
  '',
])('refuses to be called %j', async (host) => {
  const said = await ask(hostileBase, host);
  expect([400, 403]).toContain(status(said));
  expect(said).not.toContain('front');
  if (status(said) === 403) expect(said).toContain('Content-Type: text/plain');
  expect(said.length).toBeLessThan(800);
});

it('leaves what only looks like its address alone', async () => {
  for (const path of ['/', hostileBase.slice(0, -1)]) {
    const said = await ask(path);
    expect(said).toContain(`Location: ${hostileBase}`);
  }
  for (const path of ['//evil.example/', '/\\evil.example/', 'http://evil.example/'])
    expect(await ask(path)).not.toMatch(/Location: (?:\/\/|\/\\|http)/);
});
