import type { Mistakes } from '../../mistakes/mistake.ts';
import { nearest } from '../../mistakes/nearest.ts';
import type { Site, Story } from '../../model/publication.ts';
import type { ParsedSite } from '../read/parse-site.ts';

/**
 * Tells of a story that is alone in an edition which nothing else knows: it is not the current one, has no
 * file of its own and no other story, and is not of the story's own time. Early or late it may be right;
 * mostly it is a slip of the pen.
 */
export function checkEditions(
  stories: readonly Story[],
  parsed: ParsedSite,
  site: Site,
  mistakes: Mistakes,
): void {
  if (site.edition === '') return;
  const known = new Set([site.edition, ...parsed.editions.map(({ id }) => id)]);
  const slugs = new Map<string, Set<string>>();
  for (const { edition, slug } of stories)
    slugs.set(edition, (slugs.get(edition) ?? new Set()).add(slug));
  const isKnown = (edition: string) => known.has(edition) || (slugs.get(edition)?.size ?? 0) > 1;
  const allowed = [...new Set([...known, ...[...slugs.keys()].filter(isKnown)])];
  for (const { edition, date, file } of stories) {
    if (isKnown(edition) || isOfItsTime(edition, date)) continue;
    const source = parsed.stories.find((each) => each.file === file)?.source;
    const place = source?.matter.at(['edition']) ?? { file, line: 1, column: 1 };
    const other = nearest(edition, allowed) ?? site.edition;
    mistakes.add('lonely-edition', place, { edition, nearest: other });
  }
}

/** Whether an edition names the year of a story's date, or one beside it. */
function isOfItsTime(edition: string, date: string): boolean {
  const years = edition.match(/\d{4}/g) ?? [];
  return years.some((year) => Math.abs(Number(year) - Number(date.slice(0, 4))) <= 1);
}
