import { escapeHtml } from '../../charts/text/markup.ts';
import { type FactMark, readFactMark } from '../../model/fact-mark.ts';
import { readInline, wordsOf } from '../../model/inline.ts';

/** A cell that the numbers of a page come from, or a statement about one: what a source card tells of. */
export interface FactNote {
  /** Counts from 1, in the order in which the page's numbers come. */
  readonly number: number;
  /** The cell's address. */
  readonly cell: string;
  readonly claim?: string | undefined;
  /** The id of the first number that it is about. */
  readonly anchor?: string | undefined;
}

export interface PageFacts {
  readonly html: string;
  readonly notes: readonly FactNote[];
}

/** The id of a note's card on the page. */
export const cardId = (number: number) => `source-${number}`;

const mark = /<a (class="fact[^>]*)>(.*?)<\/a>/gs;

/**
 * Gives every bound number of a page, in the order of reading, a button that opens its source card, and
 * finds what the cards are about. `html` is the page's content; numbers are found by the marks that
 * texts have them in. The button lies over the number and does not hold it: the number stays in the text
 * when it is copied, and in reading views, which leave buttons out. They also leave out what has an id with words
 * such as “share” or “community” in it, so the number's id is the button's. `nameOf` names the button.
 *
 * A number is one box in its line. So that the line still breaks as text does, it is held together with
 * the punctuation at its sides, and has the space that Chinese keeps from figures and Latin letters.
 */
export function bindFacts(html: string, nameOf: (written: string) => string): PageFacts {
  const notes = new Map<string, FactNote>();
  let bound = '';
  let rest = html;
  for (const [whole, tag = '', words = ''] of html.matchAll(mark)) {
    const at = rest.indexOf(whole);
    const { text: before, edge: start } = endOf(rest.slice(0, at));
    const { text: after, edge: end } = beginningOf(rest.slice(at + whole.length));
    const fact = readFactMark(` ${tag}`, words);
    const spaces = spacesOf(before + start, words, end + after.slice(0, nearby));
    bound += before + together(start, opener(fact, noteOf(fact, notes), spaces, nameOf), end);
    rest = after;
  }
  return { html: namedOnce(bound + rest), notes: [...notes.values()] };
}

const namedByContent = /<(h[1-6]|th)\b([^>]*)>(.*?)<\/\1>/gs;

/**
 * Headings, and the heads of tables, are named by what is in them: their numbers, and the buttons of these, which are
 * named by the same numbers. Where one has numbers it gets its words as a name, and so has the chart that it names.
 */
function namedOnce(html: string): string {
  return html.replace(namedByContent, (whole, tag: string, attributes: string, inner: string) => {
    if (!inner.includes('popovertarget=') || attributes.includes('aria-label')) return whole;
    const words = wordsOf(readInline(inner)).replace(/\s+/g, ' ').trim();
    const name = escapeHtml(words);
    return `<${tag}${attributes} aria-label="${name}">${inner}</${tag}>`;
  });
}

type ReadMark = Omit<FactMark, 'href'>;

/** How far from a number its neighbours are looked for, in characters. */
const nearby = 80;

// What may not be parted from a number at a line's end, perhaps outside the emphasis that the number is in.
const opening = /(?:[\p{Ps}\p{Pi}\p{Sc}\w+−–±~～≈#/-]|&quot;|&#39;)*(?:<(?:strong|em|del)>)*$/u;
const closing =
  /^(?:<\/(?:strong|em|del)>)*(?:[\p{Pe}\p{Pf}\w，。、；：！？…—·,.;:!?%‰°/–~～-]|&quot;|&#39;)*/u;

interface Neighbour {
  readonly text: string;
  /** The part of it that stays with the number. */
  readonly edge: string;
}

function endOf(text: string): Neighbour {
  const edge = opening.exec(text.slice(-nearby))?.[0] ?? '';
  return { text: text.slice(0, text.length - edge.length), edge };
}

function beginningOf(text: string): Neighbour {
  const edge = closing.exec(text.slice(0, nearby))?.[0] ?? '';
  return { text: text.slice(edge.length), edge };
}

/** A number with what stays with it; where emphasis begins before the number and ends after it, all of that. */
function together(start: string, number: string, end: string): string {
  const tags = (text: string) => text.split('<').length;
  const isWhole = tags(start) === tags(end);
  const hasWords = (start + end).replace(/<[^>]*>/g, '') !== '';
  const all = `${start}${number}${end}`;
  return isWhole && hasWords ? `<span class="together">${all}</span>` : all;
}

function noteOf({ cell, claim, anchor }: ReadMark, notes: Map<string, FactNote>): FactNote {
  const name = `${cell} ${claim ?? ''}`;
  const note = notes.get(name) ?? { number: notes.size + 1, cell, claim, anchor };
  notes.set(name, note);
  return note;
}

function opener(
  { anchor, cell, claim, promised, html }: ReadMark,
  { number }: FactNote,
  spaces: string,
  nameOf: (written: string) => string,
): string {
  const id = anchor === undefined ? '' : ` id="${anchor}"`;
  const kind = claim === undefined ? 'fact' : 'fact claim';
  const status = promised ? ' data-status="promised"' : '';
  const name = escapeHtml(nameOf(wordsOf(readInline(html))));
  const button = `<button type="button"${id} popovertarget="${cardId(number)}" aria-label="${name}"></button>`;
  return `<span class="${kind}${spaces}" data-note="${number}" data-cell="${escapeHtml(cell)}"${status}>${html}${button}</span>`;
}

const han = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
const endsInHan = new RegExp(`${han}(?:<[^>]*>)*$`, 'u');
const beginsWithHan = new RegExp(`^(?:<[^>]*>)*${han}`, 'u');

/** At which sides Chinese text meets a figure or Latin letters. */
function spacesOf(before: string, html: string, after: string): string {
  const words = html.replace(/<[^>]*>/g, '');
  const start = endsInHan.test(before.slice(-200)) && /^[\p{Script=Latin}\p{N}]/u.test(words);
  const end = beginsWithHan.test(after.slice(0, 200)) && /[\p{Script=Latin}\p{N}%‰]$/u.test(words);
  return `${start ? ' after-han' : ''}${end ? ' before-han' : ''}`;
}
