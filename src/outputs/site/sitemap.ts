import { escapeHtml } from '../../charts/text/markup.ts';
import {
  chartAddress,
  dataAddress,
  datasetAddress,
  editionAddress,
  frontAddress,
  galleryAddress,
  pageAddress,
  storyAddress,
  wholeAddress,
} from '../../model/addresses.ts';
import type { Publication } from '../../model/publication.ts';
import { archivePaths } from '../../views/paths.ts';

/** A page in the languages that it exists in. */
interface SitemapPage {
  readonly address: (language: string) => string;
  readonly languages: readonly string[];
  /** The day of the last change. */
  readonly updated?: string | undefined;
}

/** So many addresses stand in one file, of 50,000 that the standard allows. */
const most = 40_000;

/** The index of the site's maps: `/sitemap-index.xml`. */
export function writeSitemapIndex(publication: Publication): string {
  const { site } = publication;
  const maps = sitemaps(publication).map((_, part) => {
    const address = wholeAddress(site.url, `${site.base}sitemap-${part}.xml`);
    return `<sitemap><loc>${escapeHtml(address)}</loc></sitemap>`;
  });
  return document('sitemapindex', '', maps);
}

/** The maps: every page that search engines are to find, each with its counterparts in other languages. */
export function sitemaps(publication: Publication): string[] {
  const entries = sitemapPages(publication).flatMap((page) => writeEntries(page, publication));
  const count = Math.ceil(entries.length / most);
  return Array.from({ length: count }, (_, part) =>
    document(
      'urlset',
      ' xmlns:xhtml="http://www.w3.org/1999/xhtml"',
      entries.slice(part * most, (part + 1) * most),
    ),
  );
}

function sitemapPages(publication: Publication): SitemapPage[] {
  const { site, editions, stories, pages, charts, datasets } = publication;
  const { languages } = site;
  const archive = archivePaths(publication).map(({ props }) => props.language);
  return [
    { address: (language) => frontAddress(site, language), languages },
    ...byId(editions, ({ id }) => id).map(([id, all]) => ({
      address: (language: string) => editionAddress(site, language, id),
      languages: all.map(({ language }) => language),
    })),
    ...byId(
      stories.filter(({ draft }) => !draft),
      ({ slug }) => slug,
    ).map(([slug, all]) => ({
      address: (language: string) => storyAddress(site, language, slug),
      languages: all.map(({ language }) => language),
      updated: latest(all.map(({ updated, date }) => updated ?? date)),
    })),
    ...byId(pages, ({ slug }) => slug).map(([slug, all]) => ({
      address: (language: string) => pageAddress(site, language, slug),
      languages: all.map(({ language }) => language),
      updated: latest(all.flatMap(({ updated }) => updated ?? [])),
    })),
    { address: (language) => pageAddress(site, language, 'editions'), languages: archive },
    ...charts.map(({ id }) => ({
      address: (language: string) => chartAddress(site, language, id),
      languages,
    })),
    ...galleryPages(publication),
    { address: (language) => dataAddress(site, language), languages },
    ...datasets.map(({ name }) => ({
      address: (language: string) => datasetAddress(site, language, name),
      languages,
    })),
  ];
}

/** The gallery of chart types and its pages, where it is published. */
function galleryPages({ site, samples }: Publication): SitemapPage[] {
  const { languages } = site;
  if (!samples) return [];
  const types = new Set(samples.charts.map(({ type }) => type));
  return [undefined, ...types].map((type) => ({
    address: (language) => galleryAddress(site, language, type),
    languages,
  }));
}

function byId<Item>(items: readonly Item[], idOf: (item: Item) => string): [string, Item[]][] {
  return [...Map.groupBy(items, idOf)];
}

function latest(dates: readonly string[]): string | undefined {
  return [...dates].sort().at(-1);
}

function writeEntries({ address, languages, updated }: SitemapPage, { site }: Publication) {
  const whole = (language: string) => escapeHtml(wholeAddress(site.url, address(language)));
  const link = (tag: string, language: string) =>
    `<xhtml:link rel="alternate" hreflang="${tag}" href="${whole(language)}"/>`;
  const [first = ''] = site.languages.filter((language) => languages.includes(language));
  const links =
    languages.length > 1
      ? [...languages.map((each) => link(each, each)), link('x-default', first)].join('')
      : '';
  const changed = updated ? `<lastmod>${updated}</lastmod>` : '';
  return languages.map((each) => `<url><loc>${whole(each)}</loc>${changed}${links}</url>`);
}

function document(root: string, names: string, children: readonly string[]): string {
  const body = children.map((child) => `${child}\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${names}>
${body}</${root}>
`;
}
