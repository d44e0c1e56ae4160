import { findDates, type Span } from './find-dates.ts';
import { findEnglishNumbers } from './find-english-numbers.ts';
import { findHanNumbers } from './find-han-numbers.ts';
import { fold } from './fold.ts';
import type { UnitWords } from './unit-words.ts';

/** What a search for numbers depends on. */
export interface NumberSearch {
  /** The language of the text: numerals in words are read in Chinese and English. */
  readonly language: string;
  /** Names that hold digits or numerals and are no figures: `site.names`. */
  readonly names: readonly string[];
  readonly words: UnitWords;
}

/** Digits with their separators and sign; what is joined to letters is looked at apart. */
const digits = /[+-]?\d+(?:[.,，' ]\d{3}(?!\d))*(?:\.\d+)*(?:%|‰)?|[½¼¾⅓⅔⅕⅛]/gu;
/** Addresses and names of files are no text. */
const addresses =
  /\b(?:https?:\/\/|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:json|csv|svg|png|jpe?g|md|ya?ml|xlsx?|pdf|html?|com|cn|org|net)\b|\b\S+@\S+\.\w+/giu;

/**
 * The numbers in a text that readers see as figures: in digits, in Chinese numerals, in English words.
 * Dates, times, names and words that only look like numerals are left out. Offsets are the text's own.
 */
export function findNumbers(text: string, search: NumberSearch): Span[] {
  const folded = fold(text);
  const taken = [
    ...spans(addresses, folded),
    ...nameSpans(folded, search.names),
    ...findDates(folded, (end) => countsThings(folded, end, search.words)),
  ];
  const found = [
    ...spans(digits, folded).filter((span) => !isWordPart(folded, span, search.words)),
    ...(/^zh/i.test(search.language) ? findHanNumbers(folded) : []),
    ...(/^en/i.test(search.language) ? findEnglishNumbers(folded) : []),
  ];
  return merge(found.filter((span) => !taken.some((other) => overlaps(span, other)))).map((span) =>
    trimmed(folded, span),
  );
}

function spans(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
}

function nameSpans(text: string, names: readonly string[]): Span[] {
  return names.flatMap((each) => {
    const name = fold(each);
    const found: Span[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const cut = /\d/.test(text.charAt(at - 1)) && /^\d/.test(name);
      const longer = /\d/.test(text.charAt(at + name.length)) && /\d$/.test(name);
      if (!cut && !longer) found.push({ start: at, end: at + name.length });
    }
    return found;
  });
}

/** Whether a unit follows: what looks like a year then counts things. */
function countsThings(text: string, end: number, words: UnitWords): boolean {
  const next = /\s/.test(text.charAt(end)) ? end + 1 : end;
  const unit = words.at(text, next);
  if (!unit)
    return /^\s?(?:万|亿|多|余|thousand|million|billion|trillion|percent|per cent)/.test(
      text.slice(end),
    );
  return !/^[a-z]/i.test(text.charAt(next)) || !/[a-z]/i.test(text.charAt(unit.end));
}

/** Whether digits are part of a word: CO2, A4, 5G, but not 40km, 24bn or 3rd. */
function isWordPart(text: string, { start, end }: Span, words: UnitWords): boolean {
  if (/[A-Za-z_]/.test(text.charAt(start - 1)) && !/^[+-]/.test(text.slice(start))) return true;
  const letters = /^[A-Za-z]+/.exec(text.slice(end))?.[0];
  if (letters === undefined) return false;
  if (/^(?:k|m|mn|bn|tn|x|pp|st|nd|rd|th|million|billion)$/i.test(letters)) return false;
  return words.at(text, end)?.end !== end + letters.length;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Numbers that touch or overlap are one: 3万, 244点37亿. */
function merge(found: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else merged.push(span);
  }
  return merged;
}

/** A sign that only joins words is not part of a number. */
function trimmed(text: string, { start, end }: Span): Span {
  const dash = /[+-]/.test(text.charAt(start)) && /[\p{L}\p{N}]/u.test(text.charAt(start - 1));
  return { start: dash ? start + 1 : start, end };
}
