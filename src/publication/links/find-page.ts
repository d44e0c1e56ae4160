import type { Place } from '../../mistakes/mistake.ts';
import {
  chartAddress,
  dataAddress,
  datasetAddress,
  editionAddress,
  frontAddress,
  pageAddress,
  storyAddress,
} from '../../model/addresses.ts';
import type { Stock } from '../context/build-context.ts';
import { slugKey } from '../read/link-targets.ts';

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

/** An address; `null` where it is told why there is none, `undefined` where nothing is there. */
export type Found = string | null | undefined;

const downloads = /^(charts\/(?<chart>[^/]+)\.(svg|png)|data\/(?<data>[^/]+)\.(json|csv))$/;
/** What stands once in the whole site, whatever the language. */
const single = ['sitemap-index.xml', 'facts.json', 'embed.js'];

/** The address of a story, by its slug or one that it had; a draft is told. */
export function findStory(
  written: string,
  language: string,
  from: LinkOrigin,
  { site, targets, mistakes }: Stock,
  place: Place,
): Found {
  const slug = targets.redirects.get(slugKey(language, written)) ?? written;
  const story = targets.bySlug.get(slugKey(language, slug));
  if (!story) return undefined;
  if (!from.published || story.published) return storyAddress(site, language, slug);
  mistakes.add('unpublished-story', place, { slug, file: story.file });
  return null;
}

/** The address of whatever stands at a path below a language's front page. */
export function findPage(
  path: string,
  language: string,
  from: LinkOrigin,
  stock: Stock,
  place: Place,
): Found {
  const { site, targets, pictures } = stock;
  const front = frontAddress(site, language);
  const clean = path.replace(/\/+$/, '').replace(/(^|\/)index\.html$/, '');
  const [first = '', second, third] = clean.split('/');
  if (pictures.has(path)) return `${site.base}${encodeURI(path)}`;
  if (single.includes(clean)) return `${site.base}${clean}`;
  if (clean === '') return front;
  const { chart, data } = downloads.exec(clean)?.groups ?? {};
  const isChart = chart !== undefined && targets.charts.has(chart);
  const isData = data !== undefined && targets.datasets.has(data);
  if (clean === 'feed.xml' || isChart || isData) return `${front}${clean}`;
  if (third !== undefined) return undefined;
  if (second === undefined) return findTop(first, language, stock);
  if (first === 'stories') return findStory(second, language, from, stock, place);
  if (first === 'data' && targets.datasets.has(second))
    return datasetAddress(site, language, second);
  if (!targets.charts.has(second)) return undefined;
  if (first === 'charts') return chartAddress(site, language, second);
  return first === 'embed' ? `${front}embed/${second}/` : undefined;
}

/** The data, an edition or a standing page. */
function findTop(name: string, language: string, { site, targets }: Stock): Found {
  if (name === 'data') return dataAddress(site, language);
  if (targets.editions.has(name)) return editionAddress(site, language, name);
  const isPage = targets.pages.some((page) => page.slug === name && page.language === language);
  return isPage ? pageAddress(site, language, name) : undefined;
}

/** The paths that could have been meant: those in the same folder, else all. */
export function pathsNear(path: string, language: string, { targets }: Stock): readonly string[] {
  const slugs = (items: readonly { readonly slug: string; readonly language: string }[]) =>
    items.filter((item) => item.language === language).map(({ slug }) => slug);
  const inFolder = (folder: string, names: Iterable<string>) =>
    [...names].map((name) => `/${folder}/${name}/`);
  const folders = new Map([
    ['stories', inFolder('stories', slugs(targets.stories))],
    ['charts', inFolder('charts', targets.charts)],
    ['data', ['/data/', ...inFolder('data', targets.datasets)]],
  ]);
  const near = folders.get(path.split('/')[0] ?? '');
  if (near) return near;
  const tops = [...targets.editions, ...slugs(targets.pages)].map((name) => `/${name}/`);
  return ['/', ...tops, ...[...folders.values()].flat()];
}
