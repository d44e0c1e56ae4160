import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import type { AstroIntegration } from 'astro';
import type { SiteFile } from '../outputs/site-files.ts';
import { type HostRule, mayAnswer, refuseHost } from '../publish/hosts.ts';
import { messages } from './messages.ts';
import { overlayClient } from './overlay-address.ts';
import type { OverlayData } from './overlay-data.ts';

type ServerSetup = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;
export type ViteServer = Parameters<ServerSetup>[0]['server'];

/** Something that is served beside the preview, at addresses of its own. */
export type Beside = (request: IncomingMessage, response: ServerResponse) => boolean;

/** What the preview's pages hang on. */
export interface PreviewHooks {
  /** The site's folder. */
  readonly site: string;
  readonly rule: HostRule;
  /** Answers what is not the preview's own; gives back whether it did. */
  readonly beside?: Beside | undefined;
  /** What stands over a page now. */
  readonly overlay: (address: string) => OverlayData;
  /** The page in place of an empty front page. */
  readonly welcome: (address: string) => string | undefined;
  /** The page in place of all pages while there is nothing to show. */
  readonly placeholder: () => string | undefined;
  /** The file at an address, where the publication has one beside its pages. */
  readonly file: (address: string) => SiteFile | undefined;
  /** A file of the site was saved, added or deleted. */
  readonly onChange: () => void;
  /** The files by which the site is configured, and what hears that one was saved, added or deleted. */
  readonly configured: readonly string[];
  readonly onConfigured: () => void;
  /** The server is there. */
  readonly onServer: (server: ViteServer) => void;
}

/** Connects the development server with the site's folder and with the overlay in its pages. */
export function previewIntegration(hooks: PreviewHooks): AstroIntegration {
  return {
    name: 'preview',
    hooks: {
      'astro:config:setup': ({ injectScript }) =>
        injectScript('page', `import '/${overlayClient}';`),
      'astro:server:setup': ({ server }) => {
        watch(server, hooks);
        server.ws.on(messages.ask, (address, client) =>
          client.send(messages.show, hooks.overlay(typeof address === 'string' ? address : '/')),
        );
        standAtDoor(server, hooks);
        server.middlewares.use(async (request, response, next) => {
          const page = hooks.placeholder();
          if (page === undefined || isTool(request)) return next();
          if (!isPage(request)) return void response.writeHead(404).end();
          await sendPage(server, request, response, page, 503);
        });
        server.middlewares.use(async (request, response, next) => {
          const [address = ''] = (request.originalUrl ?? request.url ?? '').split('?');
          const page = isPage(request) ? hooks.welcome(address) : undefined;
          if (page === undefined) return next();
          await sendPage(server, request, response, page, 200);
        });
        server.middlewares.use((request, response, next) => {
          const [address = ''] = (request.originalUrl ?? request.url ?? '').split('?');
          const file = hooks.file(address);
          if (file) sendFile(file, response).catch(next);
          else next();
        });
        hooks.onServer(server);
      },
    },
  };
}

/** Stands before all that answers requests: Vite’s and Astro’s own speak of settings that nobody here has. */
function standAtDoor({ httpServer }: ViteServer, hooks: PreviewHooks): void {
  if (!httpServer) return;
  const listeners = httpServer.listeners('request') as RequestListener[];
  httpServer.removeAllListeners('request');
  httpServer.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (refuseHost(request, response, hooks.rule)) return;
    if (hooks.beside?.(request, response)) return;
    if (isForeign(request)) return void response.writeHead(403).end();
    if (isClosed(request)) return void response.writeHead(404).end();
    for (const listener of listeners) listener.call(httpServer, request, response);
  });
  httpServer.prependListener('upgrade', (request: IncomingMessage, socket: Duplex) => {
    const { host, origin } = request.headers;
    const isNamed = mayAnswer(host, request.socket.localPort ?? 0, hooks.rule.host);
    if (!isNamed || origin === undefined || isForeign(request)) socket.destroy();
  });
}

/** The site may stand anywhere, and what it lacks may come later. */
function watch(
  { watcher }: ViteServer,
  { site, onChange, configured, onConfigured }: PreviewHooks,
): void {
  const folders = ['content', 'data', 'public'].map((name) => join(site, name));
  watcher.add([...folders, ...configured]);
  watcher.on('all', (_, path) => {
    if (configured.includes(path)) onConfigured();
    if (folders.some((folder) => path === folder || path.startsWith(join(folder, '/')))) onChange();
  });
}

async function sendPage(
  server: ViteServer,
  { url = '/' }: IncomingMessage,
  response: ServerResponse,
  page: string,
  status: number,
): Promise<void> {
  const html = await server.transformIndexHtml(url, page);
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
}

async function sendFile(file: SiteFile, response: ServerResponse): Promise<void> {
  const content = await file.write();
  if (content === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'Content-Type': file.mediaType }).end(content);
}

/** What the development server offers beside pages and no page here asks for: an editor to open, pictures to resize. */
const tools = /\/(?:__open-in-editor|_image)(?:[/?]|$)/i;

/** Hidden files of the site; packages are kept in hidden folders here and there. */
const hidden = /^(?!.*\/(?:@|node_modules\/)).*\/\.(?!well-known(?:\/|$))/;

/** Whether what a request is for is nobody's business. */
function isClosed({ originalUrl, url = '' }: IncomingMessage & { originalUrl?: string }): boolean {
  const [path = ''] = decoded(originalUrl ?? url).split('?');
  return tools.test(path) || hidden.test(path);
}

/**
 * Whether a page on another site asks for more than to show a page of this one: its scripts would read drafts, or use
 * what is loaded.
 */
function isForeign({ headers, socket }: IncomingMessage): boolean {
  const { origin, 'sec-fetch-site': site, 'sec-fetch-mode': mode } = headers;
  if (origin !== undefined && !isOwnOrigin(origin, headers.host, socket.localPort ?? 0))
    return true;
  return (
    mode !== 'navigate' && mode !== 'websocket' && (site === 'cross-site' || site === 'same-site')
  );
}

/** Whether an origin is that of the page that was asked, or another name of the same server. */
function isOwnOrigin(origin: string, host: string | undefined, port: number): boolean {
  const [, scheme, named] = /^(https?):\/\/(.+)$/.exec(origin) ?? [];
  return scheme !== undefined && (named === host || mayAnswer(named, port));
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Whether a request is for the preview's own scripts, which even the placeholder needs. */
function isTool({ url = '' }: IncomingMessage): boolean {
  return /\/(@|src\/|node_modules\/)/.test(url);
}

function isPage({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && (headers.accept?.includes('text/html') ?? false);
}
