import { largest } from '../../model/units/extremes.ts';
import { readLead } from '../../reading/before-number.ts';
import { skipSpace } from '../../reading/characters/scan.ts';
import { readSaid } from '../../reading/lead-words.ts';
import { readNumeral } from '../../reading/numerals/scaled-numeral.ts';
import { type ReadingStyle, readAt } from '../../reading/read-quantity.ts';
import type { Joined } from './surroundings.ts';

/** Why words cannot be read as one number. */
export type Misread =
  | { readonly code: 'fact-cut' | 'fact-not-a-number' | 'fact-two-numbers' | 'fact-vague' }
  | { readonly code: 'fact-undecidable'; readonly reason: 'denied' }
  | {
      readonly code: 'fact-unreadable';
      readonly reason: 'words' | 'contradiction' | 'digits';
      readonly rest: string;
    };

/** The reason why bound words are no number that could be compared. */
export function misread({ text, start, end, outside }: Joined, style: ReadingStyle): Misread {
  const own = text.slice(start, end);
  const lead = readLead(text, 0, style);
  const { fault } = readSaid([...[...lead.words].reverse(), ...outside]);
  if (fault === 'contradiction')
    return { code: 'fact-unreadable', reason: 'contradiction', rest: own };
  const first = firstNumber(own, style);
  if (first && fault === 'denied') return { code: 'fact-undecidable', reason: 'denied' };
  if (first && fault === 'part') return { code: 'fact-cut' };
  if (!first && style.words.vocabulary.vague?.test(own)) return { code: 'fact-vague' };
  if (!first) return /\d/.test(own) ? digits(own) : { code: 'fact-not-a-number' };
  if (firstNumber(own.slice(first.end), style)) return { code: 'fact-two-numbers' };
  const leading = own
    .slice(Math.max(0, Math.min(lead.end - start, first.start)), first.start)
    .trim();
  const rest = leading || own.slice(first.end).trim() || own;
  return { code: 'fact-unreadable', reason: 'words', rest };
}

/** Digits that form no number: 1,23 or 040. */
function digits(own: string): Misread {
  return {
    code: 'fact-unreadable',
    reason: 'digits',
    rest: /[\d.,\s/-]*\d/.exec(own)?.[0].trim() ?? own,
  };
}

/** The first number in a text, as far as it can be read. */
function firstNumber(
  text: string,
  style: ReadingStyle,
): { readonly start: number; readonly end: number } | undefined {
  for (let at = skipSpace(text, 0); at < text.length; at += 1) {
    if (/[a-z]/i.test(text.charAt(at - 1)) && /[a-z]/i.test(text.charAt(at))) continue;
    if (!readNumeral(text, at, style)) continue;
    const limits = { start: at, end: at + 1 };
    const ends = readAt(text, at, { start: at, end: text.length }, style).map(({ end }) => end);
    const partial = partialEnd(text, limits.start, style);
    return { start: at, end: largest(ends, partial) };
  }
  return undefined;
}

/** The end of the number at a place, words behind it left out. */
function partialEnd(text: string, at: number, style: ReadingStyle): number {
  const numeral = readNumeral(text, at, style);
  const from = numeral?.end ?? at;
  const ends = readAt(text, at, { start: at, end: from }, style).map(({ end }) => end);
  return largest(ends, from);
}
