import { coverBlock } from '../../facts/coverage.ts';
import { UnitWords } from '../../reading/units/unit-words.ts';
import type { Reading } from '../contract/desk-context.ts';

/** How many numbers of a story's file answer for nothing. The check tells of drafts only once they are published. */
export function countUnbound(file: string, { built }: Pick<Reading, 'built'>): number {
  const { site, stories } = built.readable;
  const story = stories.find((each) => each.file === file);
  if (!site || !story) return 0;
  const search = { names: site.names, words: new UnitWords(site.units) };
  const quotes = story.sources.length > 0;
  return built.texts
    .filter((text) => text.file === file)
    .flatMap(({ blocks, language }) =>
      blocks.flatMap((runs) => coverBlock(runs, { ...search, language, quotes }).unbound),
    ).length;
}
