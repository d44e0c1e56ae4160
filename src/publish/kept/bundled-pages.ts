import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A route as Astro's bundle tells of it: its path in segments, each of which may hold parameters. */
export interface Route {
  readonly type: string;
  readonly component: string;
  readonly pathname?: string;
  readonly segments: readonly (readonly {
    readonly content: string;
    readonly dynamic: boolean;
  }[])[];
}

type Params = Readonly<Record<string, string | undefined>>;

interface PageModule {
  readonly getStaticPaths?: () => { readonly params: Params }[] | Promise<{ params: Params }[]>;
}

/** What Astro's bundle of pages is asked for. */
interface PageApp {
  readonly manifest: { readonly routes: readonly { readonly routeData: Route }[] };
  readonly setInternals: (internals: object) => void;
  readonly setOptions: (options: object) => void;
  readonly getComponentByRoute: (route: Route) => Promise<PageModule>;
  readonly render: (request: Request, options: { readonly routeData: Route }) => Promise<Response>;
}

/** One page, feed or the like: the route that draws it, and its path below the site's, in plain letters. */
export interface PagePath {
  readonly route: Route;
  readonly path: string;
}

/** The pages of a site as one bundle of code, and the files that they ask for. */
export interface BundledPages {
  /** The folder of scripts and the like, as they are to lie in the site. */
  readonly files: string;
  readonly paths: () => Promise<readonly PagePath[]>;
  readonly render: (page: PagePath, root: string) => Promise<Response>;
}

/** The parts of a folder that holds a bundle: what draws, what goes into the site, and the styles of each page. */
export const parts = { code: 'code', files: 'files', styles: 'styles.json' } as const;

/** Loads the bundle in a folder. */
export async function loadPages(folder: string): Promise<BundledPages> {
  const code = join(folder, parts.code);
  const entry = readdirSync(code).find((name) => name.startsWith('prerender-entry'));
  if (entry === undefined) throw new Error(`Astro has left no entry in ${code}.`);
  const { app }: { readonly app: PageApp } = await import(pathToFileURL(join(code, entry)).href);
  const styles: readonly [string, object][] = JSON.parse(
    readFileSync(join(folder, parts.styles), 'utf8'),
  );
  app.setInternals({ pagesByKeys: new Map(styles), entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write } } } });
  return {
    files: join(folder, parts.files),
    paths: () => pathsOf(app),
    render: ({ route, path }, root) =>
      app.render(new Request(addressOf(route, path, root)), { routeData: route }),
  };
}

/** What Astro warns of while it draws. */
function write({ message }: { readonly message: string }): void {
  process.stderr.write(`${message}\n`);
}

/** Every path once: of two routes that have one, the first draws it. */
async function pathsOf(app: PageApp): Promise<PagePath[]> {
  const found = new Map<string, PagePath>();
  for (const { routeData: route } of app.manifest.routes)
    for (const path of await pathsOfRoute(app, route))
      if (!found.has(path)) found.set(path, { route, path });
  return [...found.values()];
}

async function pathsOfRoute(app: PageApp, route: Route): Promise<string[]> {
  if (route.pathname !== undefined) return [route.pathname.replace(/^\/|\/$/g, '')];
  const { getStaticPaths } = await app.getComponentByRoute(route);
  const paths = (await getStaticPaths?.()) ?? [];
  return paths.map(({ params }) => pathOf(route, params));
}

function pathOf({ segments }: Route, params: Params): string {
  const given = (name: string) => params[name.replace(/^\.\.\./, '')] ?? '';
  return segments
    .map((segment) =>
      segment.map(({ content, dynamic }) => (dynamic ? given(content) : content)).join(''),
    )
    .filter((segment) => segment !== '')
    .join('/');
}

/** Pages stand in folders of their own, all else at its name. */
function addressOf({ type }: Route, path: string, root: string): URL {
  return new URL(type === 'page' && path !== '' ? `${path}/` : path, root);
}

/** Where a page's file lies below the site's folder. */
export function fileOf({ route, path }: PagePath): string {
  if (route.type !== 'page' || path === '404') return route.type === 'page' ? '404.html' : path;
  return join(path, 'index.html');
}
