import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

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

/** A server of a finished site below the path where it will stand. What does not exist is the site's 404. */
export function siteServer(folder: string, base: string): Server {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    dotfiles: false,
    setHeaders: (response, path) => {
      const type = types[path.split('.').at(-1) ?? ''];
      if (type) response.setHeader('Content-Type', type);
      // As `_headers` says it to other servers.
      if (/^\/([^/]+\/)?(o?embed|charts)\/|^\/embed\.js$/.test(path))
        response.setHeader('Access-Control-Allow-Origin', '*');
    },
  });
  return createServer((request, response) => {
    const address = request.url ?? '/';
    if (!address.startsWith(base)) return leadIn(address, base, response);
    request.url = `/${address.slice(base.length)}`;
    files(request, response, () => sendMissing(folder, response));
  });
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

/** Starts a server on a port of this machine. Throws an error with the code `EADDRINUSE` where it is taken. */
export function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
