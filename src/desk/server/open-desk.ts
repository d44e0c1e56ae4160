import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DeskHost } from '../contract/desk-context.ts';
import { deskPath, routePath } from '../contract/names.ts';
import { answerRoute, type TellFault } from './answer-route.ts';
import { deskName, findIntrusion, isLocal, isNamed } from './guard.ts';
import { makeKey } from './key.ts';
import { publishedPages } from './send-published.ts';
import { sendShell } from './send-shell.ts';

/** A desk that is open: who has its address can work at it. */
export interface Desk {
  /** The address with the key of this start, which stays in the browser: what stands behind `#` is not sent. */
  readonly address: (port: number) => string;
  /** Answers what is the desk's. Gives back whether it did. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Tells the desk what it works with, once that is there. */
  readonly connect: (host: DeskHost) => void;
}

/** What is said with everything that the desk sends. */
const sent = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/**
 * Opens the desk of a site. It has an origin of its own, `127.0.0.1`: pages of the site, whose scripts may be anybody's,
 * stand at `localhost` and can neither read it nor write to it.
 */
export function openDesk(site: string, fault: TellFault): Desk {
  const key = makeKey();
  let host: DeskHost | undefined;
  const published = publishedPages(site);
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (!request.url?.startsWith(routePath)) return sendShell(request, response);
    if (findIntrusion(request, key)) return void response.writeHead(403).end();
    if (!host) return void response.writeHead(503).end();
    return answerRoute(request, response, { ...host, site }, fault);
  };
  return {
    address: (port) => `http://${deskName}:${port}${deskPath}#key=${key}`,
    connect: (found) => {
      host = found;
    },
    handle: (request, response) => {
      const isDesk = isOfDesk(request.url ?? '');
      if (!isDesk && !isNamed(request)) return isLocal(request) && published(request, response);
      for (const [name, value] of Object.entries(sent)) response.setHeader(name, value);
      if (!isLocal(request)) response.writeHead(403).end();
      else if (!isNamed(request) || request.url === bare) lead(request, response, deskName);
      else if (!isDesk) lead(request, response, 'localhost');
      else
        answer(request, response).catch((problem: unknown) => {
          fault(problem);
          if (!response.headersSent) response.writeHead(500);
          response.end();
        });
      return true;
    },
  };
}

/** The path of the desk without its slash. */
const bare = deskPath.slice(0, -1);

function isOfDesk(url: string): boolean {
  return url === bare || url.startsWith(deskPath);
}

/** Leads on to the name under which a page stands; nothing but pages is led anywhere. */
function lead(
  { method, url, socket }: IncomingMessage,
  response: ServerResponse,
  to: string,
): void {
  if (method !== 'GET' && method !== 'HEAD') return void response.writeHead(403).end();
  const path = url === bare ? deskPath : (url ?? '/');
  response.writeHead(307, { Location: `http://${to}:${socket.localPort}${path}` }).end();
}
