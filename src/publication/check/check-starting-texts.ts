import type { Story } from '../../model/publication.ts';
import { wordsFor } from '../../words/languages.ts';
import type { ReaderText } from '../cache/reader-text.ts';
import type { BuildContext } from '../context/build-context.ts';

/** Tells of what a starting file says to its editor where readers would see it: in charts and published stories. */
export function checkStartingTexts(
  texts: readonly ReaderText[],
  stories: readonly Story[],
  { mistakes }: BuildContext,
): void {
  const drafts = new Set(stories.filter(({ draft }) => draft).map(({ file }) => file));
  for (const { owner, file, language, blocks } of texts) {
    if (drafts.has(file)) continue;
    const { storyTitle, dek, firstParagraph, chartTitle, subtitle } = wordsFor(language).starting;
    const started =
      owner.kind === 'chart' ? [chartTitle, subtitle] : [storyTitle, dek, firstParagraph];
    for (const runs of blocks) {
      const written = runs
        .map(({ text }) => text)
        .join('')
        .trim();
      const place = runs[0]?.place;
      if (place && started.includes(written)) mistakes.add('starting-text', place, { written });
    }
  }
}
