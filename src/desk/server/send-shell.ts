import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { lookUp } from '../../schema/look-up.ts';
import { deskBundle } from '../bundle/desk-bundle.ts';
import { deskPath } from '../contract/names.ts';

/** The page of the desk: it holds nothing of the site, and asks for all with its key. */
const shell = (nonce: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="style-nonce" content="${nonce}" />
    <title>Yearlight</title>
    <link rel="icon" href="desk.svg" />
    <link rel="stylesheet" href="desk.css" />
    <script type="module" src="desk.js"></script>
  </head>
  <body></body>
</html>
`;

/** What the page may load: its own script and style, pictures it was given, and pages of the site in a frame. */
export function policy(port: number, nonce: string): string {
  const pages = `http://localhost:${port}`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    // The editor of texts brings its own style along, and sets one on its own element.
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    `img-src 'self' data: blob: ${pages}`,
    "connect-src 'self'",
    `frame-src ${pages}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Answers with the page of the desk, its script or its style. */
export async function sendShell(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = ''] = (request.url ?? '').split('?');
  const name = path.slice(deskPath.length);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return void response.writeHead(405).end();
  const kind = lookUp(kinds, name);
  if (!kind) return void response.writeHead(404).end();
  const nonce = randomBytes(16).toString('base64url');
  response.setHeader('Content-Security-Policy', policy(request.socket.localPort ?? 0, nonce));
  response.writeHead(200, { 'Content-Type': kind.type }).end(await kind.text(nonce));
}

const kinds: Readonly<Record<string, { type: string; text: (nonce: string) => Promise<string> }>> =
  {
    '': { type: 'text/html; charset=utf-8', text: async (nonce) => shell(nonce) },
    'desk.js': {
      type: 'text/javascript; charset=utf-8',
      text: async () => (await deskBundle()).script,
    },
    'desk.css': { type: 'text/css; charset=utf-8', text: async () => (await deskBundle()).style },
    'desk.svg': {
      type: 'image/svg+xml; charset=utf-8',
      text: async () => (await deskBundle()).icon,
    },
  };
