import type { Place } from '../errors.ts';
import {
  chartAddress,
  dataAddress,
  datasetAddress,
  editionAddress,
  frontAddress,
  pageAddress,
  storyAddress,
} from '../model/addresses.ts';
import { nearest } from '../source/nearest.ts';
import type { Stock } from './stock.ts';
import { redirectKey } from './targets.ts';

/** Where a link stands. */
export interface LinkOrigin {
  readonly language: string;
  /** The address of the page, for relative links. */
  readonly address: string;
  /** The file, for links to other files. */
  readonly file: string;
  /** Whether readers will see the text: then it may not lead to a draft. */
  readonly published: boolean;
}

const scheme = /^([a-z][a-z0-9+.-]*):/i;
const downloads = /^(charts\/(?<chart>[^/]+)\.(svg|png)|data\/(?<data>[^/]+)\.(json|csv))$/;
const feeds = ['feed.xml', 'sitemap-index.xml', 'facts.json', 'embed.js'];

/**
 * Turns a link as written into the address that it has on the built site, or tells why it leads
 * nowhere. `/stories/x/` leads to the story in the language of the text; a path that begins with a
 * language leads there.
 */
export function resolveLink(
  href: string,
  from: LinkOrigin,
  stock: Stock,
  place: Place,
): string | undefined {
  if (href.startsWith('#')) return href;
  const protocol = scheme.exec(href)?.[1]?.toLowerCase();
  if (protocol === 'story') return storyLink(href.slice('story:'.length), from, stock, place);
  if (protocol) return outerLink(href, protocol, stock, place);
  if (href.startsWith('//')) return outerLink(`https:${href}`, 'https', stock, place);
  const [path = '', tail = ''] = splitTail(href);
  if (path.endsWith('.md')) return fileLink(path, tail, from, stock, place, href);
  return innerLink(path, tail, from, stock, place, href);
}

function outerLink(
  href: string,
  protocol: string,
  { mistakes }: Stock,
  place: Place,
): string | undefined {
  const isWeb = protocol === 'http' || protocol === 'https';
  if (isWeb && URL.canParse(href)) return href;
  if (protocol === 'mailto' || protocol === 'tel') return href;
  if (isWeb) mistakes.add('invalid-url', place, { field: 'link', got: href });
  else mistakes.add('unsafe-link', place, { address: href });
  return undefined;
}

/** A path, and the query and fragment behind it. */
function splitTail(href: string): [path: string, tail: string] {
  const at = href.search(/[?#]/);
  return at < 0 ? [href, ''] : [href.slice(0, at), href.slice(at)];
}

function storyLink(
  written: string,
  from: LinkOrigin,
  stock: Stock,
  place: Place,
): string | undefined {
  const [path, tail] = splitTail(written);
  const slug = path.replace(/^\/+|\/+$/g, '');
  const address = storyIn(slug, from.language, from, stock, place);
  if (address !== undefined) return address + tail;
  const { stories } = stock.targets;
  const allowed = stories
    .filter(({ language }) => language === from.language)
    .map((story) => story.slug);
  if (!isStory(slug, from.language, stock))
    stock.mistakes.add('unknown-story', place, { slug, nearest: nearest(slug, allowed), allowed });
  return undefined;
}

function isStory(slug: string, language: string, { targets }: Stock): boolean {
  return targets.stories.some((story) => story.slug === slug && story.language === language);
}

/** The address of a story, by its slug or one that it had; a draft is told. */
function storyIn(
  written: string,
  language: string,
  from: LinkOrigin,
  { site, targets, mistakes }: Stock,
  place: Place,
): string | undefined {
  const slug = targets.redirects.get(redirectKey(language, written)) ?? written;
  const story = targets.stories.find((each) => each.slug === slug && each.language === language);
  if (!story) return undefined;
  if (from.published && !story.published) {
    mistakes.add('unpublished-story', place, { slug, file: story.file });
    return undefined;
  }
  return storyAddress(site, language, slug);
}

/** A link to a file of the site's folder, as editors see it beside their own. */
function fileLink(
  path: string,
  tail: string,
  from: LinkOrigin,
  stock: Stock,
  place: Place,
  href: string,
): string | undefined {
  const file = new URL(path, `file:///${from.file}`).pathname.slice(1);
  const story = stock.targets.stories.find((each) => each.file === file);
  const page = stock.targets.pages.find((each) => each.file === file);
  if (story) {
    const address = storyIn(story.slug, story.language, from, stock, place);
    return address === undefined ? undefined : address + tail;
  }
  if (page) return pageAddress(stock.site, page.language, page.slug) + tail;
  return unknown(href, stock, place, []);
}

function innerLink(
  path: string,
  tail: string,
  from: LinkOrigin,
  stock: Stock,
  place: Place,
  href: string,
): string | undefined {
  const { site, mistakes } = stock;
  let resolved: string;
  try {
    resolved = decodeURIComponent(new URL(path, `https://site${from.address}`).pathname);
  } catch {
    return unknown(href, stock, place, []);
  }
  const isRooted = path.startsWith('/');
  const inBase = resolved.startsWith(site.base) ? resolved.slice(site.base.length) : undefined;
  const inner = inBase ?? resolved.slice(1);
  const { language, rest } = languageOf(inner, isRooted, from, stock);
  const before = mistakes.list.length;
  for (const candidate of new Set([language, site.languages[0]])) {
    const address = pageAt(rest, candidate, from, stock, place);
    if (address !== undefined) return address + tail;
    if (mistakes.list.length > before) return undefined;
  }
  return unknown(href, stock, place, innerPaths(stock, language, rest));
}

/** The language of the page that a path names, and the path within that language. */
function languageOf(
  inner: string,
  isRooted: boolean,
  from: LinkOrigin,
  { site }: Stock,
): { language: string; rest: string } {
  const [first = '', ...more] = inner.split('/');
  if (site.languages.includes(first)) return { language: first, rest: more.join('/') };
  return { language: isRooted ? from.language : site.languages[0], rest: inner };
}

function pageAt(
  path: string,
  language: string,
  from: LinkOrigin,
  stock: Stock,
  place: Place,
): string | undefined {
  const { site, targets, pictures } = stock;
  const clean = path.replace(/\/+$/, '').replace(/(^|\/)index\.html$/, '');
  const [first = '', second, third] = clean.split('/');
  if (pictures.has(path)) return `${site.base}${path}`;
  if (clean === '') return frontAddress(site, language);
  if (feeds.includes(clean)) return `${frontAddress(site, language)}${clean}`;
  const { chart, data } = downloads.exec(clean)?.groups ?? {};
  if ((chart && targets.charts.has(chart)) || (data && targets.datasets.has(data)))
    return `${frontAddress(site, language)}${clean}`;
  if (third !== undefined) return undefined;
  if (second === undefined) {
    if (first === 'data') return dataAddress(site, language);
    if (targets.editions.has(first)) return editionAddress(site, language, first);
    const page = targets.pages.some((each) => each.slug === first && each.language === language);
    return page ? pageAddress(site, language, first) : undefined;
  }
  if (first === 'stories') return storyIn(second, language, from, stock, place);
  if (first === 'charts' && targets.charts.has(second)) return chartAddress(site, language, second);
  if (first === 'embed' && targets.charts.has(second))
    return `${frontAddress(site, language)}embed/${second}/`;
  if (first === 'data' && targets.datasets.has(second))
    return datasetAddress(site, language, second);
  return undefined;
}

function innerPaths({ targets }: Stock, language: string, rest: string): string[] {
  const inLanguage = <Item extends { language: string }>(items: readonly Item[]) =>
    items.filter((item) => item.language === language);
  const of = (folder: string, names: Iterable<string>) =>
    [...names].map((name) => `/${folder}/${name}/`);
  const all = {
    stories: of(
      'stories',
      inLanguage(targets.stories).map(({ slug }) => slug),
    ),
    charts: of('charts', targets.charts),
    data: ['/data/', ...of('data', targets.datasets)],
  };
  const folder = rest.split('/')[0] as keyof typeof all;
  const pages = inLanguage(targets.pages).map(({ slug }) => `/${slug}/`);
  const editions = [...targets.editions].map((edition) => `/${edition}/`);
  return all[folder] ?? ['/', ...editions, ...pages, ...Object.values(all).flat()];
}

function unknown(
  address: string,
  { mistakes }: Stock,
  place: Place,
  allowed: readonly string[],
): undefined {
  mistakes.add('unknown-link', place, { address, nearest: nearest(address, allowed), allowed });
}
