/**
 *     content + data → validate → model → draw → pages → publish
 *
 * Here the model is built: a site's folder goes in, the publication comes out, and every mistake on
 * the way is collected. Files are read before (`load.ts`); nothing here touches the disk.
 */

import { Mistakes } from '../mistakes/mistake.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Downloads } from '../model/downloads.ts';
import type {
  Chart,
  Publication,
  Site,
  StandingPage,
  Story,
  StoryCoverage,
} from '../model/publication.ts';
import type { SiteFolder } from '../source/read.ts';
import { buildChart } from './build/build-chart.ts';
import { buildDatasets } from './build/build-datasets.ts';
import { buildEditions } from './build/build-edition.ts';
import { buildGeographies } from './build/build-geographies.ts';
import { buildPage } from './build/build-page.ts';
import { buildSettings, provisionalSite } from './build/build-settings.ts';
import { buildStory } from './build/build-story.ts';
import {
  checkEditionNames,
  checkFormerIds,
  checkFormerPages,
  checkSlugs,
} from './build/check-slugs.ts';
import { completePages, completeStories } from './build/link-stories.ts';
import { makeDatasets } from './build/make-datasets.ts';
import { BuildCache } from './cache/build-cache.ts';
import type { ReaderText } from './cache/reader-text.ts';
import { checkAddresses } from './check/check-addresses.ts';
import { checkBrand } from './check/check-brand.ts';
import { coverStories } from './check/check-coverage.ts';
import { checkEditions } from './check/check-editions.ts';
import { checkFacts } from './check/check-facts.ts';
import { checkFindings } from './check/check-findings.ts';
import { checkLanguages, checkTranslations } from './check/check-languages.ts';
import { checkHidden, checkPublic, type Named } from './check/check-public.ts';
import { checkRevisions } from './check/check-revisions.ts';
import { checkSources } from './check/check-sources.ts';
import { checkStartingTexts } from './check/check-starting-texts.ts';
import { checkEdition, checkMenu, checkUsage } from './check/check-usage.ts';
import { type BuildContext, schemasFor } from './context/build-context.ts';
import { checkOwnPages } from './pages/own-pages.ts';
import { findTargets, type Targets } from './read/link-targets.ts';
import { type ParsedFile, type ParsedSite, type ParsedText, parseSite } from './read/parse-site.ts';
import { siteDownloads } from './site-downloads.ts';
import { withSteps } from './states/build-steps.ts';
import { plainTexts } from './texts/plain-texts.ts';

export interface BuildOptions {
  /** Whether drafts and stories of the future belong to the publication. */
  readonly drafts: boolean;
  /** Whether the gallery of chart types belongs to it though the site does not publish it. */
  readonly gallery?: boolean;
  /** The moment for which the publication is built. */
  readonly now: Date;
  /** The forms in which charts and data can be downloaded; those of every site where absent. */
  readonly downloads?: Downloads;
  /** Whether it is the samples of the gallery, which have no pages of the site's own kinds. */
  readonly areSamples?: boolean;
  /** What former readings of the same folder have left; this one adds to it. */
  readonly cache?: BuildCache;
}

/** The counts of everything that was looked at. */
export interface Summary {
  readonly stories: number;
  readonly pages: number;
  readonly charts: number;
  readonly datasets: number;
  /** Bound numbers and statements, in all languages. */
  readonly facts: number;
  /** The numbers of published stories, added up. */
  readonly coverage: StoryCoverage;
}

export interface BuiltPublication {
  /** Absent where there is an error. */
  readonly publication?: Publication | undefined;
  /** What could be read, errors or not; `site` is absent where `content/site.yaml` cannot be used. */
  readonly readable: {
    readonly site?: Site | undefined;
    readonly datasets: readonly Dataset[];
    readonly charts: readonly Chart[];
    readonly stories: readonly Story[];
  };
  readonly mistakes: Mistakes;
  readonly summary: Summary;
  /** Every text that readers see, with its passages and their places. */
  readonly texts: readonly ReaderText[];
}

/** Checks everything in a site's folder and builds its publication; nothing stops at the first mistake. */
export function buildPublication(
  folder: SiteFolder,
  options: BuildOptions,
  mistakes: Mistakes = new Mistakes(),
): BuiltPublication {
  const { now, cache = new BuildCache(), downloads = siteDownloads() } = options;
  const parsed = parseSite(folder, mistakes, cache);
  const buildContext = openContext(parsed, folder, { now, downloads }, cache, mistakes);
  const { site, datasets, texts } = buildContext;
  checkLanguages(parsed, site, mistakes);
  const inSite = ({ language }: ParsedText) => site.languages.includes(language);
  const recall = <Result>(
    { file, source }: ParsedFile<object>,
    build: (buildContext: BuildContext) => Result | undefined,
  ) => (source ? cache.recall(file, source, buildContext, build) : build(buildContext)) ?? [];
  const charts = parsed.charts.flatMap((file) => recall(file, (own) => buildChart(file, own)));
  const all = completeStories(
    parsed.stories
      .filter(inSite)
      .flatMap((file) => recall(file, (own) => buildStory(file, own, now))),
    charts,
    texts,
  );
  const shown = all.filter(({ draft }) => options.drafts || !draft);
  const built = withSteps(shown, charts, buildContext);
  const pages = withSteps(
    completePages(
      parsed.pages.filter(inSite).flatMap((file) => buildPage(file, buildContext) ?? []),
    ),
    charts,
    buildContext,
  );
  const editions = withSteps(
    buildEditions(parsed.editions.filter(inSite), built, buildContext),
    charts,
    buildContext,
  );
  checkSources(parsed, buildContext);
  checkRevisions(parsed, buildContext, now);
  checkFacts(texts, buildContext);
  const named = [...texts, ...plainTexts(parsed, site)];
  const stories = coverStories({ stories: built, charts }, named, buildContext);
  checkFindings(texts, charts, datasets, mistakes);
  checkStartingTexts(texts, all, buildContext);
  checkSlugs(all, parsed, mistakes);
  checkFormerIds(charts, parsed.charts, mistakes);
  checkFormerIds([...datasets.values()], parsed.datasets, mistakes);
  if (!options.areSamples) checkOwnPages({ site, datasets: [...datasets.values()] }, mistakes);
  checkFormerPages(pages, parsed.pages, buildContext.targets.editions, site, mistakes);
  checkEditionNames(parsed, site, mistakes);
  checkTranslations(all, parsed, site, mistakes);
  checkMenu(parsed, site, mistakes);
  checkBrand(parsed, site, folder.pictures, mistakes);
  checkEdition(parsed, site, all, mistakes);
  checkEditions(all, parsed, site, mistakes);
  const addressed = withFormer(buildContext.targets, charts, pages, [...datasets.values()]);
  checkPublic(folder.pictures, site, addressed, mistakes);
  checkHidden(folder.hidden, mistakes);
  checkUsage(parsed, { charts, stories: all, editions, pages }, mistakes);
  const geographies = [...buildContext.geographies.values()];
  const model = { editions, stories, pages, charts, datasets: [...datasets.values()], geographies };
  const publication = { site, downloads, style: folder.style, ...model };
  if (!mistakes.hasErrors)
    checkAddresses(folder.addresses, { ...publication, stories: all }, mistakes);
  const told = options.drafts ? mistakes : withoutDrafts(mistakes, all);
  return {
    publication: told.hasErrors ? undefined : publication,
    readable: {
      site: buildContext.hasSite ? site : undefined,
      datasets: model.datasets,
      charts,
      stories,
    },
    mistakes: told,
    summary: summaryOf(parsed, texts, stories),
    texts,
  };
}

/** All that has an address of its own, or had one before. */
function withFormer(
  targets: Targets,
  charts: readonly Chart[],
  pages: readonly Pick<StandingPage, 'language' | 'file' | 'redirectFrom'>[],
  datasets: readonly Dataset[],
): Named {
  return {
    ...targets,
    formerCharts: charts.flatMap(({ redirectFrom }) => redirectFrom),
    pages: [
      ...targets.pages,
      ...pages.flatMap(({ redirectFrom, language, file }) =>
        redirectFrom.map((slug) => ({ slug, language, file })),
      ),
    ],
    datasets: new Set([
      ...targets.datasets,
      ...datasets.flatMap(({ redirectFrom = [] }) => redirectFrom),
    ]),
  };
}

function openContext(
  parsed: ParsedSite,
  folder: SiteFolder,
  { now, downloads }: { readonly now: Date; readonly downloads: Downloads },
  cache: BuildCache,
  mistakes: Mistakes,
): BuildContext {
  const folders = parsed.stories.map(({ language }) => language);
  const source = parsed.site?.source;
  const alone = { around: cache, datasets: new Map<string, Dataset>(), mistakes, texts: [] };
  const built =
    source && cache.recall('site', source, alone, (own) => buildSettings(source, own.mistakes));
  const site = built ?? provisionalSite(source, folders);
  if (!parsed.site) mistakes.add('no-site', { file: 'content/site.yaml', line: 1, column: 1 }, {});
  const counters = Object.keys(site.units);
  const { languages } = site;
  const inFiles = buildDatasets(parsed.datasets, languages, counters, mistakes, cache, site);
  const making = { languages, counters, mistakes, cache, around: site };
  const cells = makeDatasets(parsed.charts, inFiles, making);
  const targets = findTargets(parsed, site.edition, now);
  const told = JSON.stringify(
    [targets, downloads, folder.pictures, folder.sizes, cells.lostDatasets, cells.lostRows],
    (_, value) => (value instanceof Set || value instanceof Map ? [...value] : value),
  );
  const around = cache.around([site, told, ...parsed.geographies.map((each) => each.source)]);
  return {
    site,
    hasSite: built !== undefined,
    counters,
    schemas: schemasFor(site.languages),
    ...cells,
    geographies: buildGeographies(parsed.geographies, mistakes),
    targets,
    downloads,
    pictures: new Set(folder.pictures),
    sizes: folder.sizes,
    around,
    cache,
    mistakes,
    texts: [],
  };
}

/** A draft is nobody's concern but its author's: where it is not built, it stops nothing. */
function withoutDrafts(mistakes: Mistakes, stories: readonly Story[]): Mistakes {
  const drafts = new Set(stories.filter(({ draft }) => draft).map(({ file }) => file));
  const told = new Mistakes();
  for (const mistake of mistakes.list) if (!drafts.has(mistake.place.file)) told.tell(mistake);
  return told;
}

function summaryOf(
  parsed: ParsedSite,
  texts: readonly ReaderText[],
  all: readonly Story[],
): Summary {
  const { stories, pages, charts, datasets } = parsed;
  return {
    stories: stories.length,
    pages: pages.length,
    charts: charts.length,
    datasets: datasets.length,
    facts: texts.reduce((sum, { facts }) => sum + facts.length, 0),
    coverage: all
      .filter(({ draft }) => !draft)
      .reduce(addCounts, { bound: 0, waived: 0, unbound: 0 }),
  };
}

function addCounts(sum: StoryCoverage, { coverage }: Story): StoryCoverage {
  return {
    bound: sum.bound + (coverage?.bound ?? 0),
    waived: sum.waived + (coverage?.waived ?? 0),
    unbound: sum.unbound + (coverage?.unbound ?? 0),
  };
}
