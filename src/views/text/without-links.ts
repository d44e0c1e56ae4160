import { emsOf } from './ems.ts';

/** The longest bound words that may not be broken, in ems: what a headline on the narrowest page has room for. */
const longest = 7;

/**
 * A text that stands within a link of its own, as a headline does in a list of stories: without the links
 * in it. Bound numbers stay in one line with their units.
 */
export function unlinked(html: string): string {
  return html
    .replace(/<a class="fact"[^>]*>(.*?)<\/a>/gs, (_, words: string) =>
      emsOf(words.replace(/<[^>]*>/g, '')) > longest
        ? words
        : `<span class="together">${words}</span>`,
    )
    .replace(/<\/?a\b[^>]*>/g, '');
}
