import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { SiteFile } from '../outputs/site-files.ts';
import { type HostRule, refuseHost } from '../publish/hosts.ts';
import { messages } from './messages.ts';
import { overlayClient } from './overlay-address.ts';
import type { OverlayData } from './overlay-data.ts';

type ServerSetup = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;
export type ViteServer = Parameters<ServerSetup>[0]['server'];

type Handle = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** What the preview's pages hang on. */
export interface PreviewHooks {
  /** The site's folder. */
  readonly site: string;
  readonly rule: HostRule;
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
        // Before Vite's own, which speaks of settings that nobody here has.
        const handle: Handle = (request, response, next) => {
          if (refuseHost(request, response, hooks.rule)) return;
          if (isClosed(request)) return void response.writeHead(404).end();
          next();
        };
        server.middlewares.stack.unshift({ route: '', handle });
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
