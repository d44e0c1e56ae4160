import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { lookUp } from '../schema/look-up.ts';
import { addressesOf, guarded, type HostRule } from './hosts.ts';

/** Content types that matter here and are not left to chance: readers' programs go by them. */
const types: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
};

/** Names that begin with a dot are nobody's business, but for the one folder that the web asks for. */
const hidden = /\/\.(?!well-known(?:\/|$))/;

const english: HostRule = { refusal: (named) => `This server does not answer to “${named}”.` };

/**
 * A server of a finished site below the path where it will stand. What does not exist is the site's 404. It answers to
 * its own names alone.
 */
export function siteServer(folder: string, base: string, rule: HostRule = english): Server {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    dotfiles: false,
    setHeaders: (response, path) => {
      const type = lookUp(types, path.split('.').at(-1) ?? '');
      if (type) response.setHeader('Content-Type', type);
      // As `_headers` says it to other servers.
      if (/^\/([^/]+\/)?(o?embed|charts)\/|^\/embed\.js$/.test(path))
        response.setHeader('Access-Control-Allow-Origin', '*');
    },
  });
  const answer = guarded((request, response) => {
    const address = request.url ?? '/';
    if (!address.startsWith(base)) return leadIn(address, base, response);
    request.url = `/${address.slice(base.length)}`;
    if (hidden.test(plain(request.url))) return void sendMissing(folder, response);
    files(request, response, () => sendMissing(folder, response));
  }, rule);
  return createServer(answer);
}

/** Below a path of its own a site has nothing outside: the front door leads in, the rest is missing. */
function leadIn(address: string, base: string, response: ServerResponse): void {
  const path = address.split('?')[0];
  const isFront = path === '/' || `${path}/` === base;
  response.writeHead(isFront ? 302 : 404, isFront ? { Location: base } : {}).end();
}

async function sendMissing(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => 'Not found');
  response.writeHead(404, { 'Content-Type': types.html }).end(page);
}

/** An address as its file is called. */
function plain(address: string): string {
  const [path = ''] = address.split('?');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * Starts a server on a port of this machine: for it alone, unless an address was asked for. Throws an error with the
 * code `EADDRINUSE` where the port is taken.
 */
export async function listen(server: Server, port: number, host?: string): Promise<void> {
  const [first = '', ...others] = addressesOf(host);
  await start(server, port, first);
  for (const address of others) {
    const second = createServer((request, response) => server.emit('request', request, response));
    server.once('close', () => {
      second.close();
      second.closeAllConnections();
    });
    const { port: own } = server.address() as AddressInfo;
    await start(second, own, address).catch((problem: NodeJS.ErrnoException) => {
      if (!isMissing(problem)) throw problem;
    });
  }
}

/** Whether a machine has no such address. */
export const isMissing = ({ code = '' }: NodeJS.ErrnoException): boolean =>
  ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'ENOTFOUND', 'EAI_AGAIN'].includes(code);

function start(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
