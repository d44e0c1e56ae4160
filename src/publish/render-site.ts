import { cp, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Site } from '../model/publication.ts';
import { generatorFolder } from '../run/folders.ts';
import { currentIndex } from '../run/publication.ts';
import { yearlight } from './integration.ts';
import { type BundledPages, fileOf, loadPages, parts } from './kept/bundled-pages.ts';
import { bundleKey, keepPages, keptPages, writeStyles } from './kept/keep-pages.ts';
import { PageRecords, pageKeys, pageRecordFolder } from './kept/page-records.ts';
import type { Tally } from './tally.ts';

/** What every run of Astro shares: its root, and no word to anybody outside. */
export function prepareAstro(site: string): void {
  process.env.YEARLIGHT_SITE = site;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
  // Astro puts what it bundles below the working folder, where it must find the generator's packages.
  process.chdir(generatorFolder);
}

/** While a page is written, the next is drawn. */
const atOnce = 4;

/**
 * Renders every page of the held publication into a folder when its figures are drawn; Astro bundles them in `work`,
 * which lies below the generator's own folder. Where it `keeps`, pages that an earlier build has drawn of the same are
 * taken as they are. Gives back how many pages there are, feeds and the like aside.
 */
export async function renderSite(
  site: Pick<Site, 'url' | 'base'>,
  folder: string,
  work: string,
  tally: Tally,
  drawn: Promise<unknown>,
  keeps: boolean,
): Promise<number> {
  const { pages, key } = await bundledPages(site, work);
  const records = keeps && key !== undefined ? await recordsFor(key) : undefined;
  await cp(pages.files, folder, { recursive: true });
  const paths = await pages.paths();
  tally.expect(paths.length);
  await drawn;
  const root = new URL(site.base, new URL(site.url).origin).href;
  const left = paths.values();
  const writer = async () => {
    for (const page of left) {
      const file = join(folder, fileOf(page));
      if (!(await records?.place(page.path, file)))
        await writePage(file, await pages.render(page, root), page.path, records);
      tally.step();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, writer));
  return paths.filter(({ route }) => route.type === 'page').length;
}

/** A page that has nothing to say is not written. */
async function writePage(
  file: string,
  response: Response,
  path: string,
  records: PageRecords | undefined,
): Promise<void> {
  if (!response.body) return;
  const page = Buffer.from(await response.arrayBuffer());
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, page);
  await records?.keep(path, page);
}

async function recordsFor(bundle: string): Promise<PageRecords> {
  return new PageRecords(pageRecordFolder(), await pageKeys(currentIndex(), bundle));
}

/** The pages of a site as code, and the key under which that is kept; none where it is not. */
export async function bundledPages(
  site: Pick<Site, 'url' | 'base'>,
  work: string,
): Promise<{ readonly pages: BundledPages; readonly key: string | undefined }> {
  process.env.NODE_ENV ||= 'production';
  const key = bundleKey(site);
  return { pages: await loadPages(await pagesFor(key, work)), key };
}

/** The folder of the site's bundle of pages, kept or made now. */
async function pagesFor(key: string | undefined, work: string): Promise<string> {
  const kept = key === undefined ? undefined : await keptPages(key);
  if (kept !== undefined) return kept;
  const made = join(work, 'pages');
  await bundlePages(made, join(work, 'cache'));
  return key === undefined ? made : await keepPages(made, key);
}

/**
 * All packages come into the bundle of pages, which is loaded again and again; but for those that find files of their
 * own beside them.
 */
const resolve = {
  noExternal: true as const,
  external: ['@resvg/resvg-wasm', 'esbuild', 'subset-font'],
};

/** Lets Astro bundle the pages, and draw none: this is done here, now as from a bundle that was kept. */
async function bundlePages(folder: string, cache: string): Promise<void> {
  const { build } = await import('astro');
  await build({
    root: generatorFolder,
    configFile: false,
    outDir: join(folder, parts.files),
    cacheDir: cache,
    logLevel: 'warn',
    vite: {
      logLevel: 'warn',
      environments: { prerender: { resolve } },
    },
    integrations: [yearlight(), withoutPublic(cache), takenBefore(folder)],
  });
}

/** Lets Astro find no file to copy or to leave a page out for: those of `public/` come when all else is there. */
function withoutPublic(cache: string): AstroIntegration {
  const nothing = pathToFileURL(join(cache, 'public/'));
  return {
    name: 'without-public',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ publicDir: nothing }),
    },
  };
}

/** Takes the bundle away when it is whole, before Astro draws from it and removes it. */
function takenBefore(folder: string): AstroIntegration {
  let bundled: Parameters<typeof writeStyles>[1] = new Map();
  return {
    name: 'taken-before',
    hooks: {
      'astro:build:setup': ({ pages }) => {
        bundled = pages;
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'taken-before',
          setup: async () => {
            await rename(join(folder, parts.files, '.prerender'), join(folder, parts.code));
            await writeStyles(folder, bundled);
          },
          getStaticPaths: async () => [],
          render: async () => new Response(),
        }),
    },
  };
}
