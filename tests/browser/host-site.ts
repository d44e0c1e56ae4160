import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { useServer } from './use-server.ts';

/** A page of somebody else's site, with the headers that it is sent with. */
export interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A site of another origin, whose pages a test writes. */
export interface HostSite {
  readonly origin: string;
  /** Puts a page on the site and gives back its address. */
  readonly put: (page: string | HostPage) => string;
}

/** The scripts of others that hosts run, as their packages ship them. */
const scripts: Readonly<Record<string, string>> = {
  '/pym.js': 'pym.js/dist/pym.v1.min.js',
  '/sidechain.js': '@nprapps/sidechain/dist/sidechain.js',
  '/frames.js': '@newswire/frames/dist/frames.umd.js',
  '/iframe-resizer.js': 'iframe-resizer/js/iframeResizer.min.js',
  '/open-iframe-resizer.js': '@open-iframe-resizer/core/dist/index.js',
  '/purify.js': 'dompurify/dist/purify.min.js',
};

export async function useHost(): Promise<HostSite> {
  const pages = new Map<string, HostPage>();
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const script = scripts[path];
    const page = pages.get(path);
    if (script)
      response
        .writeHead(200, { 'Content-Type': 'text/javascript' })
        .end(readFileSync(join('node_modules', script)));
    else if (page)
      response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers })
        .end(page.html);
    else response.writeHead(404).end();
  });
  const origin = `http://127.0.0.1:${await useServer(server)}`;
  return {
    origin,
    put: (page) => {
      const path = `/page-${pages.size}`;
      const html = (body: string) =>
        `<!doctype html><meta charset="utf-8"><title>Host</title>${body}`;
      pages.set(
        path,
        typeof page === 'string' ? { html: html(page) } : { ...page, html: html(page.html) },
      );
      return `${origin}${path}`;
    },
  };
}
