import { boundKind, changeElements, readInline, wordsOf, writeInline } from '../../model/inline.ts';
import { emsOf } from './ems.ts';

/** The longest bound words that may not be broken, in ems: what a headline on the narrowest page has room for. */
const longest = 7;

/**
 * A text that stands within a link of its own, as a headline does in a list of stories: without the links
 * in it. Bound numbers stay in one line with their units.
 */
export function unlinked(html: string): string {
  const runs = changeElements(readInline(html), (element) => {
    if (element.name !== 'a') return [element];
    const isKept = boundKind(element) === 'fact' && emsOf(wordsOf(element.runs)) <= longest;
    return isKept
      ? [{ ...element, name: 'span', attributes: { class: 'together' } }]
      : element.runs;
  });
  return writeInline(runs);
}
