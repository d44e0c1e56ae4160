import { hostname } from 'node:os';
import { join } from 'node:path';
import { Mistakes } from '../mistakes/mistake.ts';
import { downloads } from '../model/downloads.ts';
import type { Publication } from '../model/publication.ts';
import { checkLetters } from '../outputs/pictures/check-letters.ts';
import { findFile } from '../outputs/site-files.ts';
import { configFiles, loadConfig } from '../plugins/load-config.ts';
import { type BuiltPublication, buildPublication } from '../publication/build-publication.ts';
import { BuildCache } from '../publication/cache/build-cache.ts';
import { withSamples } from '../publication/load.ts';
import { addressesOf, type HostRule } from '../publish/hosts.ts';
import { yearlight } from '../publish/integration.ts';
import { prepareAstro } from '../publish/render-site.ts';
import { cacheFolder, generatorFolder, moduleEnding, packageFolders } from '../run/folders.ts';
import { setPublication } from '../run/publication.ts';
import { siteComponents } from '../run/replaced.ts';
import { joinAddress } from '../schema/safe-address.ts';
import { readSite, type SiteFolder } from '../source/read.ts';
import { inOrder } from './in-order.ts';
import { LastGood } from './last-good.ts';
import { messages } from './messages.ts';
import type { OverlayData } from './overlay-data.ts';
import { pageFiles } from './page-files.ts';
import { type Beside, previewIntegration, type ViteServer } from './preview-integration.ts';
import { reloader } from './reloader.ts';

export interface PreviewOptions {
  /** The site's folder. */
  readonly site: string;
  readonly port: number;
  /** Where the preview listens, and what it says to those who ask by another name. */
  readonly rule: HostRule;
  /** What is served beside the pages. */
  readonly beside?: Beside | undefined;
  /** The mistakes as the overlay shows them over a page that is made of some files. */
  readonly overlay: (mistakes: Mistakes, files: readonly string[]) => OverlayData;
  /** The page that stands for all while there has been nothing without errors yet. */
  readonly placeholder: (mistakes: Mistakes) => string;
  /** The front page while nothing is written. */
  readonly welcome: () => string;
  /** Hears of every reading of the site; `shown` is whether there is something to show. */
  readonly tell: (mistakes: Mistakes, shown: boolean) => void;
  /** Hears of a fault that a reading ran into. */
  readonly fault: (problem: unknown) => void;
}

export interface Preview {
  /** The path below which the site stands. */
  readonly base: () => string;
  readonly reading: () => PreviewReading;
  /** Reads the files anew now, whether or not one is known to have changed. */
  readonly refresh: () => Promise<PreviewReading>;
  /** Shows a text in the place of a file's; `undefined` shows the file again. */
  readonly draft: (path: string, text: string | undefined) => Promise<PreviewReading>;
  readonly stop: () => Promise<void>;
}

/** The site as it was last read, and what of it is shown. */
export interface PreviewReading {
  readonly folder: SiteFolder;
  readonly built: BuiltPublication;
  readonly shown: Publication | undefined;
}

/** What Astro is given while nothing could be read without errors. */
const nothing: Publication = {
  downloads,
  site: {
    name: '',
    url: joinAddress('http://localhost/', '/'),
    base: '/',
    languages: ['en'],
    edition: '',
    units: {},
    names: [],
    menu: [],
  },
  ...{ editions: [], stories: [], pages: [], charts: [], datasets: [] },
};

/**
 * Serves a site with its drafts while it is written. A saved file is read and shown at once. A file with an error is
 * shown as it last was without one, and its errors stand over the pages that are made of it; all else stays live.
 */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  prepareAstro(options.site);
  let good: Publication | undefined;
  let index = setPublication(nothing);
  let mistakes = new Mistakes();
  let vite: ViteServer | undefined;
  const drafts = new Map<string, string>();
  const readings = inOrder();
  let onDisk: SiteFolder = emptyFolder;
  let diskMistakes = new Mistakes();
  let reading: PreviewReading | undefined;
  // The path below which a site stands is built into the server: with another it starts anew.
  let served = '';
  const base = () => (good ?? nothing).site.base;

  let cache = new BuildCache();
  // What is wrong with the configuration, and whether it is to be read anew.
  let wrong = new Mistakes();
  let isConfigured = true;
  const settings = () => ({ drafts: true, gallery: true, cache, now: new Date() });
  const lastGood = new LastGood((folder) => withSamples(buildPublication(folder, settings())));
  const read = async () => {
    const found = new Mistakes();
    const folder = await readings.take(() => readSite(options.site, found));
    if (!folder) return;
    onDisk = folder.value;
    diskMistakes = found;
    look();
    if (good) await checkLetters(good, mistakes);
    options.tell(mistakes, good !== undefined);
  };
  /** Makes of what was read, drafts in the place of files, what is shown. */
  const look = () => {
    const found = new Mistakes();
    for (const mistake of diskMistakes.list) found.tell(mistake);
    for (const each of wrong.list) found.tell(each);
    const folder = withDrafts(onDisk, drafts);
    const built = withSamples(buildPublication(folder, settings(), found));
    mistakes = built.mistakes;
    good = lastGood.show(folder, built);
    index = setPublication(good ?? nothing);
    reading = { folder, built, shown: good };
  };

  const serve = async () => {
    const { dev } = await import('astro');
    served = base();
    const kept = cacheFolder('preview');
    const [host = ''] = addressesOf(options.rule.host);
    return dev({
      root: generatorFolder,
      configFile: false,
      cacheDir: kept,
      logLevel: 'warn',
      server: { port: options.port, host, allowedHosts: [host, hostname()] },
      vite: {
        logLevel: 'warn',
        cacheDir: join(kept, 'vite'),
        server: { strictPort: true, fs: { allow: neededFolders() } },
        // Found when they are first asked for, packages would make the page load twice.
        optimizeDeps: { entries: [`src/islands/**/*${moduleEnding}`] },
      },
      integrations: [
        yearlight(),
        previewIntegration({
          site: options.site,
          rule: options.rule,
          beside: options.beside,
          overlay: (address) => options.overlay(mistakes, pageFiles(address, good ?? nothing)),
          welcome: (address) =>
            good && isEmpty(good) && pageFiles(address, good).includes('content/site.yaml')
              ? options.welcome()
              : undefined,
          placeholder: () =>
            good?.site.base === served ? undefined : options.placeholder(mistakes),
          file: (address) => findFile(index, address),
          onChange: () => changes.changed(),
          configured: configFiles(options.site),
          onConfigured: () => {
            isConfigured = false;
            changes.changed();
          },
          onServer: (server) => {
            vite = server;
          },
        }),
      ],
    });
  };

  const reload = async () => {
    const isStale = !isConfigured;
    isConfigured = true;
    if (isStale) {
      wrong = await loadConfig(options.site);
      cache = new BuildCache();
    }
    await read();
    if (base() === served && !isStale) {
      if (vite) refresh(vite);
      return;
    }
    await server.stop();
    server = await serve();
  };
  const showDraft = async (path: string, text: string | undefined) => {
    if (text === undefined) drafts.delete(path);
    else drafts.set(path, text);
    look();
    if (vite) renew(vite);
    return held();
  };
  const held = (): PreviewReading => {
    if (!reading) throw new Error('The site has not been read.');
    return reading;
  };
  const changes = reloader(() => reload().catch(options.fault));

  await read();
  let server = await serve();
  return {
    base,
    reading: held,
    refresh: async () => {
      await read();
      return held();
    },
    draft: showDraft,
    stop: async () => {
      changes.stop();
      await server.stop();
    },
  };
}

/** What the pages of the preview load files of: the generator's code and its packages, wherever these lie. */
function neededFolders(): string[] {
  return [
    join(generatorFolder, 'src'),
    cacheFolder('preview'),
    ...packageFolders(generatorFolder),
    ...siteComponents(),
  ];
}

const emptyFolder: SiteFolder = {
  ...{ files: [], unreadable: [], others: [], pictures: [], hidden: [] },
  sizes: new Map(),
};

/** A folder with drafts in the place of the files that they are of, and beside those that are there. */
function withDrafts(folder: SiteFolder, drafts: ReadonlyMap<string, string>): SiteFolder {
  if (drafts.size === 0) return folder;
  const files = folder.files.filter(({ path }) => !drafts.has(path));
  const drafted = [...drafts].map(([path, text]) => ({ path, text }));
  const sorted = [...files, ...drafted].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { ...folder, files: sorted };
}

/** Whether there is nothing to read yet. */
function isEmpty({ stories, charts, pages, datasets }: Publication): boolean {
  return stories.length + charts.length + pages.length + datasets.length === 0;
}

/** Lets the pages that are open take in what is written, where they are. */
function renew(server: ViteServer): void {
  for (const environment of Object.values(server.environments))
    environment.hot.send('astro:content-changed', {});
  server.ws.send(messages.drafted, {});
}

/** Brings the pages that are open up to date; each asks then what is wrong with it. */
function refresh(server: ViteServer): void {
  for (const environment of Object.values(server.environments)) {
    environment.hot.send('astro:content-changed', {});
  }
  server.ws.send({ type: 'full-reload', path: '*' });
}
