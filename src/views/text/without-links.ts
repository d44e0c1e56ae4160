import {
  type BoundWords,
  changeRuns,
  type Inline,
  type InlineElement,
  wordsOf,
  writeInline,
} from '../../model/inline.ts';
import { emsOf } from './ems.ts';

/** The longest bound words that may not be broken, in ems: what a headline on the narrowest page has room for. */
export const longestTogether = 7;

/**
 * A text that stands within a link of its own, as a headline does in a list of stories: without the links
 * in it. Bound numbers stay in one line with their units.
 */
export function unlinked(words: Inline): Inline {
  return changeRuns(words, withoutLink);
}

/** Such a text as HTML. */
export function unlinkedHtml(words: Inline): string {
  return writeInline(unlinked(words));
}

function withoutLink(run: InlineElement | BoundWords): Inline {
  if (!('bound' in run)) return run.name === 'a' ? run.runs : [run];
  const isKept = run.bound.claim === undefined && emsOf(wordsOf(run.runs)) <= longestTogether;
  return isKept ? [{ name: 'span', attributes: { class: 'together' }, runs: run.runs }] : run.runs;
}
