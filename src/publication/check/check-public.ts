import type { Mistakes } from '../../mistakes/mistake.ts';
import {
  type AddressSpace,
  archiveAddress,
  chartAddress,
  dataAddress,
  datasetAddress,
  downloadAddress,
  editionAddress,
  embedAddress,
  frontAddress,
  galleryAddress,
  hostScriptAddress,
  oembedAddress,
  pageAddress,
  storyAddress,
} from '../../model/addresses.ts';
import type { Site } from '../../model/publication.ts';
import type { Targets } from '../read/link-targets.ts';

/** The things that have addresses of their own in a publication, by name. */
export interface Named
  extends Pick<Targets, 'stories' | 'pages' | 'charts' | 'datasets' | 'editions'> {
  /** Slugs of before, with their language as `<language>/<slug>`. */
  readonly redirects: ReadonlyMap<string, string>;
  /** Ids that charts had before. */
  readonly formerCharts: readonly string[];
}

/** Files that every site has once. */
const single = [
  ...['404.html', 'facts.json', 'robots.txt', 'sitemap-index.xml'],
  ...['.yearlight-build', '.yearlight-files'],
];

/** What the build makes with names of its own. */
const made =
  /^(?:_astro\/|(?:[^/]+\/)?data\/[^/]+\/\d+\/index\.html$|(?:[^/]+\/)?gallery\/[^/]+\/index\.html$|fonts\/headline-[^/]*\.woff2$|sitemap-\d+\.xml$)/;

/** What stands between a chart's id and `.png`, in one language or another. */
const pictures = ['', '.dark', '.card', '.cover', '.square'];

/** An embed as it was in an edition: kept by `freeze`, it goes before one that is made anew. */
const frozen = /(?:^|\/)embed\/[^/]+\/@[^/]+\//;

/**
 * Tells of files in `public/` that stand where the build puts its own, and of names that are one where letters do not
 * count by their case, as on many disks and servers.
 */
export function checkPublic(
  files: readonly string[],
  site: Site,
  named: Named,
  mistakes: Mistakes,
): void {
  const isMade = makerOf(site, named);
  const place = (path: string) => ({ file: `public/${path}`, line: 1, column: 1 });
  for (const path of files)
    if (isMade(path)) mistakes.add('public-taken', place(path), { address: `${site.base}${path}` });
  const seen = new Map<string, string>();
  for (const path of files)
    for (const part of partsOf(path)) {
      const other = seen.get(folded(part)) ?? part;
      seen.set(folded(part), other);
      if (other !== part) mistakes.add('alike-names', place(part), { other: `public/${other}` });
    }
}

/** Tells once of all that stays at home, at the first of it. */
export function checkHidden(hidden: readonly string[], mistakes: Mistakes): void {
  const [first] = hidden;
  if (first === undefined) return;
  const place = { file: `public/${first.replace(/\/$/, '')}`, line: 1, column: 1 };
  mistakes.add('hidden-files', place, { paths: hidden });
}

/** A path and the folders on the way to it: `a`, `a/b`, `a/b/c.png`. */
function partsOf(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

/** As disks see it that count neither case nor how accents are written. */
const folded = (path: string) => path.normalize('NFC').toUpperCase().toLowerCase();

/** Whether the build makes a file at a path, in these letters or others, or a folder, or one below it. */
function makerOf(site: Site, named: Named): (path: string) => boolean {
  const paths = new Set([
    ...single,
    ...site.languages.flatMap((each) => pathsIn(each, site, named)),
  ]);
  const all = new Set([...paths].flatMap(partsOf));
  return (written) => {
    const path = folded(written);
    if (frozen.test(path)) return false;
    const isWithin = partsOf(path)
      .slice(0, -1)
      .some((part) => paths.has(part));
    return made.test(path) || all.has(path) || isWithin;
  };
}

/** The files of a publication in a language. */
function pathsIn(language: string, { languages }: Site, named: Named): string[] {
  const space: AddressSpace = { base: '/', languages };
  const own = (list: Named['stories'] | Named['pages']) =>
    list.filter((each) => each.language === language).map(({ slug }) => slug);
  const former = [...named.redirects.keys()]
    .filter((key) => key.startsWith(`${language}/`))
    .map((key) => key.slice(language.length + 1));
  const addresses = [
    frontAddress(space, language),
    archiveAddress(space, language),
    dataAddress(space, language),
    galleryAddress(space, language),
    `${frontAddress(space, language)}feed.xml`,
    hostScriptAddress(space),
    ...[...named.editions]
      .filter(Boolean)
      .map((edition) => editionAddress(space, language, edition)),
    ...own(named.pages).map((slug) => pageAddress(space, language, slug)),
    ...[...own(named.stories), ...former].map((slug) => storyAddress(space, language, slug)),
    ...[...named.charts, ...named.formerCharts].flatMap((id) =>
      chartAddresses(space, language, id),
    ),
    ...[...named.datasets].flatMap((name) => [
      datasetAddress(space, language, name),
      downloadAddress(space, language, 'data', name, 'json'),
      downloadAddress(space, language, 'data', name, 'csv'),
    ]),
  ];
  return addresses.map((address) => folded(address.slice(1).replace(/(^|\/)$/, '$1index.html')));
}

function chartAddresses(space: AddressSpace, language: string, id: string): string[] {
  const embed = embedAddress(space, language, id);
  return [
    chartAddress(space, language, id),
    embed,
    `${embed}island.js`,
    oembedAddress(space, language, id),
    downloadAddress(space, language, 'charts', id, 'svg'),
    ...pictures.map((name) => downloadAddress(space, language, 'charts', `${id}${name}`, 'png')),
  ];
}
