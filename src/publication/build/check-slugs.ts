import type { Mistakes, Place } from '../../mistakes/mistake.ts';
import type { Site, StandingPage, Story } from '../../model/publication.ts';
import { namePattern } from '../../schema/values.ts';
import type { Source } from '../../source/source.ts';
import { slugKey } from '../read/link-targets.ts';
import type { ParsedFile, ParsedSite, ParsedText } from '../read/parse-site.ts';

/** Tells of stories of one language that claim the same address, now or by a redirect. */
export function checkSlugs(
  stories: readonly Story[],
  parsed: ParsedSite,
  mistakes: Mistakes,
): void {
  const taken = new Map<string, string>();
  const inFiles = [...stories].sort((a, b) => (a.file < b.file ? -1 : 1));
  const claim = (language: string, slug: string, file: string, place: Place) => {
    const id = `${language}/${slug}`;
    const other = taken.get(id);
    if (other === undefined) taken.set(id, file);
    else mistakes.add('duplicate-slug', place, { slug, other });
  };
  const sources = new Map(parsed.stories.map((story) => [story.file, story.source]));
  const at = (file: string, ...path: (string | number)[]) =>
    sources.get(file)?.matter.at(path) ?? { file, line: 1, column: 1 };
  for (const { slug, language, file } of inFiles) {
    const isOwn = !file.endsWith(`/${slug}.md`);
    const place = isOwn ? at(file, 'slug') : { file, line: 1, column: 1 };
    if (!namePattern.test(slug)) mistakes.add('invalid-name', place, { name: slug });
    claim(language, slug, file, place);
  }
  for (const { redirectFrom, language, file } of inFiles) {
    for (const [index, slug] of redirectFrom.entries())
      claim(language, slug, file, at(file, 'redirectFrom', index));
  }
}

/** The addresses that every site needs itself; that of the gallery is kept free for when it is asked for. */
export const reserved: readonly string[] = [
  'stories',
  'charts',
  'data',
  'embed',
  'oembed',
  'wechat',
  'feed',
  'fonts',
  'gallery',
  '404',
];

/** Whether a page or an edition cannot have a name: its address is something else's. */
export function isReserved(name: string, { languages }: Site): boolean {
  return reserved.includes(name) || languages.some((language) => language.toLowerCase() === name);
}

/** Tells of editions whose address is that of something else. */
export function checkEditionNames(parsed: ParsedSite, site: Site, mistakes: Mistakes): void {
  const check = (name: string, place: Place) => {
    if (isReserved(name, site)) mistakes.add('reserved-name', place, { name });
  };
  for (const { id, file } of parsed.editions) check(id, { file, line: 1, column: 1 });
  for (const { source } of parsed.stories) {
    const edition = (source?.matter.value as { edition?: unknown } | undefined)?.edition;
    if (source && typeof edition === 'string') check(edition, source.matter.at(['edition']));
  }
  const place = parsed.site?.source?.at(['edition']);
  if (place) check(site.edition, place);
}

/** What stands at an address of its own, and stood at others. */
interface Renamed {
  readonly file: string;
  readonly redirectFrom?: readonly string[] | undefined;
}

/** Tells of charts, or datasets, that claim an id which another has now, or had before. */
export function checkFormerIds(
  renamed: readonly Renamed[],
  files: readonly ParsedFile<Source>[],
  mistakes: Mistakes,
): void {
  const taken = new Map(files.map(({ id, file }) => [id, file]));
  const sources = new Map(files.map(({ file, source }) => [file, source]));
  for (const { redirectFrom = [], file } of renamed) {
    for (const [index, slug] of redirectFrom.entries()) {
      const other = taken.get(slug);
      const place = sources.get(file)?.at(['redirectFrom', index]);
      if (other === undefined) taken.set(slug, file);
      else if (place) mistakes.add('duplicate-slug', place, { slug, other });
    }
  }
}

/** Tells of standing pages that claim an address which something else has now, or another page had before. */
export function checkFormerPages(
  pages: readonly (Renamed & Pick<StandingPage, 'language'>)[],
  files: readonly ParsedText[],
  editions: ReadonlySet<string>,
  site: Site,
  mistakes: Mistakes,
): void {
  const taken = new Map(files.map(({ id, language, file }) => [slugKey(language, id), file]));
  const sources = new Map(files.map(({ file, source }) => [file, source]));
  for (const { redirectFrom = [], file, language } of pages) {
    for (const [index, slug] of redirectFrom.entries()) {
      const id = slugKey(language, slug);
      const other = taken.get(id);
      const place = sources.get(file)?.matter.at(['redirectFrom', index]);
      if (!place) continue;
      if (isReserved(slug, site) || editions.has(slug))
        mistakes.add('reserved-name', place, { name: slug });
      else if (other === undefined) taken.set(id, file);
      else mistakes.add('duplicate-slug', place, { slug, other });
    }
  }
}
