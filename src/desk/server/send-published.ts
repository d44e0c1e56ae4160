import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { publishedPath } from '../contract/names.ts';

/** What a page of the last build may do in its frame: show itself, and run nothing. */
const policy = [
  'sandbox allow-same-origin',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
].join('; ');

/** Answers what is asked of the site as it was built last, below a path of its own. Gives back whether it did. */
export function publishedPages(
  site: string,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const files = sirv(join(site, 'dist'), {
    dev: true,
    dotfiles: false,
    setHeaders: (response) => response.setHeader('Content-Security-Policy', policy),
  });
  return (request, response) => {
    const url = request.url ?? '';
    if (!url.startsWith(publishedPath)) return false;
    request.url = `/${url.slice(publishedPath.length)}`;
    files(request, response, () => void response.writeHead(404).end());
    return true;
  };
}
