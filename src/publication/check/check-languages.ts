import type { Mistakes } from '../../mistakes/mistake.ts';
import { nearest } from '../../mistakes/nearest.ts';
import type { Site, Story } from '../../model/publication.ts';
import type { ParsedSite } from '../read/parse-site.ts';

/** Tells of folders for a language that the publication does not have, once for each folder. */
export function checkLanguages(parsed: ParsedSite, site: Site, mistakes: Mistakes): void {
  const told = new Set<string>();
  for (const { language, file } of [...parsed.stories, ...parsed.pages, ...parsed.editions]) {
    const folder = file.slice(0, file.lastIndexOf('/'));
    if (site.languages.includes(language) || told.has(folder)) continue;
    told.add(folder);
    const allowed = site.languages;
    const values = { language, nearest: nearest(language, allowed), allowed };
    mistakes.add('unknown-language', { file, line: 1, column: 1 }, values);
  }
}

/** Tells of stories that a language lacks, and of those whose edition differs between languages. */
export function checkTranslations(
  stories: readonly Story[],
  parsed: ParsedSite,
  site: Site,
  mistakes: Mistakes,
): void {
  const first = new Map<string, Story>();
  for (const story of stories) if (!first.has(story.slug)) first.set(story.slug, story);
  for (const story of stories) {
    const other = first.get(story.slug);
    if (!other || other.edition === story.edition) continue;
    const values = {
      slug: story.slug,
      edition: story.edition,
      other: other.edition,
      file: other.file,
    };
    mistakes.add('edition-differs', placeIn(story, 'edition', parsed), values);
  }
  for (const [slug, story] of first) {
    const isThere = (language: string) =>
      story.languages.includes(language) ||
      parsed.stories.some((each) => each.id === slug && each.language === language);
    const missing = site.languages.filter((language) => !isThere(language));
    if (missing.length === 0) continue;
    const place = { file: story.file, line: 1, column: 1 };
    mistakes.add('missing-translation', place, { slug, languages: missing });
  }
}

function placeIn({ file }: Story, field: string, { stories }: ParsedSite) {
  const source = stories.find((story) => story.file === file)?.source;
  return source?.matter.at([field]) ?? { file, line: 1, column: 1 };
}
