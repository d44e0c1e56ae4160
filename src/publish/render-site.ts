import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { generatorFolder } from '../run/folders.ts';
import { yearlight } from './integration.ts';
import type { Tally } from './tally.ts';

/** What every run of Astro shares: its root, and no word to anybody outside. */
export function prepareAstro(site: string): void {
  process.env.YEARLIGHT_SITE = site;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
  // Astro puts what it bundles below the working folder, where it must find the generator's packages.
  process.chdir(generatorFolder);
}

/**
 * Renders every page of the held publication into a folder, which lies below the generator's own, when its figures are
 * drawn. Gives back how many pages there are, feeds and the like aside.
 */
export async function renderSite(
  folder: string,
  cache: string,
  tally: Tally,
  drawn: Promise<unknown>,
): Promise<number> {
  const { build } = await import('astro');
  const counter = pageCounter(tally, drawn);
  await build({
    root: generatorFolder,
    configFile: false,
    outDir: folder,
    cacheDir: cache,
    // While a page is written, the next is drawn.
    build: { concurrency: 4 },
    logLevel: 'warn',
    vite: { logLevel: 'warn' },
    integrations: [yearlight(), withoutPublic(cache), counter.integration],
  });
  return counter.count();
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

/** Tells of each page that is rendered, and beforehand of how many there are. */
function pageCounter(
  tally: Tally,
  drawn: Promise<unknown>,
): {
  readonly integration: AstroIntegration;
  readonly count: () => number;
} {
  let pages = 0;
  const integration: AstroIntegration = {
    name: 'page-counter',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((renderer) => ({
          ...renderer,
          getStaticPaths: async () => {
            const paths = await renderer.getStaticPaths();
            tally.expect(paths.length);
            await drawn;
            return paths;
          },
          render: async (request, options) => {
            const rendered = await renderer.render(request, options);
            if (options.routeData.type === 'page') pages += 1;
            tally.step();
            return rendered;
          },
        })),
    },
  };
  return { integration, count: () => pages };
}
