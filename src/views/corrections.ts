import type { Inline } from '../model/inline.ts';
import type { Story } from '../model/publication.ts';
import type { PublicationIndex } from '../model/publication-index.ts';
import { revisionsIn } from '../model/usage.ts';
import { wordsFor } from '../words/languages.ts';
import { dayOf, revisionText, revisionWords } from './cards/revision.ts';

export interface Correction {
  /** ISO 8601. */
  readonly date: string;
  readonly words: Inline;
  /** What was corrected, without the date. */
  readonly text: string;
}

/** The corrections of a story, and the revisions of the data that it shows; the newest first. */
export function correctionsOf(story: Story, index: PublicationIndex): Correction[] {
  const { publication } = index;
  const { corrections, language } = story;
  const words = wordsFor(language);
  const own = corrections.map(({ date, text }) => ({
    date,
    words: [dayOf(date, words), words.colon, ...text.words],
    text: text.text,
  }));
  const revised = revisionsIn(story, index).map((each) => ({
    date: each.revision.date,
    words: revisionWords(each, publication, language, true),
    text: revisionText(each, publication, language),
  }));
  return [...own, ...revised].sort((a, b) => b.date.localeCompare(a.date));
}
