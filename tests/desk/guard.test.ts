import { expect, it } from 'vitest';
import { findIntrusion, isLocal } from '../../src/desk/server/guard.ts';
import { isKey, makeKey } from '../../src/desk/server/key.ts';
import { smallSite } from '../publication/small-site.ts';
import { makeSite, useDesk } from './use-desk.ts';

const desk = await useDesk(makeSite(smallSite));
const { ask, port } = desk;

it('answers its own page', async () => {
  const { status, text } = await ask({});
  expect(status).toBe(200);
  expect(JSON.parse(text)).toMatchObject({ base: '/' });
});

const host = `127.0.0.1:${port}`;

it.each([
  ['a rebound name', { Host: `attacker.example:${port}` }],
  [
    'a rebound name with its own origin',
    { Host: 'rebound.example', Origin: 'http://rebound.example' },
  ],
  ['another port', { Host: '127.0.0.1:1' }],
  ['no port', { Host: '127.0.0.1' }],
  ['the origin of the site’s pages', { Origin: `http://localhost:${port}` }],
  ['a page on another site', { Origin: 'https://attacker.example' }],
  ['a page on another port', { Origin: 'http://127.0.0.1:1' }],
  ['a page in a sandbox', { Origin: 'null' }],
  ['a page without an origin', { Origin: undefined }],
  ['what the browser calls cross-site', { 'Sec-Fetch-Site': 'cross-site' }],
  ['what the browser calls same-site', { 'Sec-Fetch-Site': 'same-site' }],
  ['what was typed by hand', { 'Sec-Fetch-Site': 'none' }],
  ['a form', { 'Content-Type': 'application/x-www-form-urlencoded' }],
  ['a form with files', { 'Content-Type': 'multipart/form-data; boundary=x' }],
  ['a form of text', { 'Content-Type': 'text/plain' }],
  ['no type', { 'Content-Type': undefined }],
  ['another program, without the key', { 'X-Yearlight-Key': undefined }],
  ['the key of another start', { 'X-Yearlight-Key': makeKey() }],
  ['half of the key', { 'X-Yearlight-Key': desk.key.slice(0, 16) }],
  ['an empty key', { 'X-Yearlight-Key': '' }],
  ['a cookie in place of the key', { 'X-Yearlight-Key': undefined, Cookie: `key=${desk.key}` }],
])('gives nothing to %s', async (_, headers) => {
  const { status, text, headers: answered } = await ask({ headers });
  expect([403, 307]).toContain(status);
  expect(text).toBe('');
  expect(answered['access-control-allow-origin']).toBeUndefined();
});

it.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])(
  'is asked by POST alone, not %s',
  async (method) => {
    const { status, text, headers } = await ask({ method, body: '' });
    expect([status, text, headers['access-control-allow-methods']]).toEqual([403, '', undefined]);
  },
);

it('gives nothing to other machines, whatever they say', () => {
  const headers = { host, origin: `http://${host}`, 'content-type': 'application/json' };
  const asked = (remoteAddress: string, localAddress = '127.0.0.1') =>
    ({
      headers,
      method: 'POST',
      socket: { remoteAddress, localAddress, localPort: port },
    }) as never;
  expect(findIntrusion(asked('192.0.2.7'), 'key')).toBe('machine');
  expect(
    ['192.0.2.7', '::ffff:192.0.2.7', '', '2001:db8::1'].map((at) => isLocal(asked(at))),
  ).toEqual([false, false, false, false]);
  expect(['127.0.0.1', '::1', '::ffff:127.0.0.1'].map((at) => isLocal(asked(at)))).toEqual([
    true,
    true,
    true,
  ]);
  expect(isLocal(asked('127.0.0.1', '192.0.2.1'))).toBe(false);
});

it('makes a new key at each start', () => {
  const keys = new Set(Array.from({ length: 50 }, makeKey));
  expect(keys.size).toBe(50);
  expect([...keys].every((key) => key.length === 32 && isKey(key, key))).toBe(true);
  expect(isKey(undefined, 'key')).toBe(false);
  expect(isKey(['key'], 'key')).toBe(false);
});

it.each([
  ['/desk/api/', 404],
  ['/desk/api/constructor', 404],
  ['/desk/api/__proto__', 404],
  ['/desk/api/../../etc/passwd', 404],
  ['/desk/api/greet?key=x', 200],
])('knows its own routes alone: %s', async (path, status) => {
  expect((await ask({ path })).status).toBe(status);
});

it.each(['', '{', 'null', '[]', '{"more":1}', '"text"', '{"__proto__":{"a":1},"b":2}'])(
  'takes what a route asks for alone, not %s',
  async (body) => {
    expect((await ask({ body })).status).toBe(400);
    expect(desk.faults).toEqual([]);
  },
);

it('shows a page that holds nothing of the site or of the key, and runs its own script alone', async () => {
  const page = await ask({
    path: '/desk/',
    method: 'GET',
    headers: { Origin: undefined },
    body: '',
  });
  expect(page.status).toBe(200);
  expect(page.text).not.toContain(desk.key);
  expect(page.text).not.toMatch(/<script(?! type="module" src="desk\.js">)| style=| on\w+=/);
  expect(page.headers).toMatchObject({
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
  expect(page.headers).not.toHaveProperty('set-cookie');
  const policy = page.headers['content-security-policy'];
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(String(policy).replace("style-src-attr 'unsafe-inline'", '')).not.toMatch(/unsafe|\*/);
});

it('keeps pages of the site off its own origin, and itself off theirs', async () => {
  const get = (path: string, Host: string) =>
    ask({ path, method: 'GET', headers: { Host, Origin: undefined }, body: '' });
  const here = await get('/stories/mills/', host);
  expect([here.status, here.headers.location]).toEqual([
    307,
    `http://localhost:${port}/stories/mills/`,
  ]);
  const evil = await get('//attacker.example/', host);
  expect(evil.headers.location).toBe(`http://localhost:${port}//attacker.example/`);
  const there = await get('/desk/', `localhost:${port}`);
  expect([there.status, there.headers.location]).toEqual([307, `http://${host}/desk/`]);
  expect((await get('/stories/mills/', `localhost:${port}`)).text).toBe('a page of the site');
});
