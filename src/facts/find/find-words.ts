import type { UnitWords } from '../../reading/units/unit-words.ts';
import { lookUp } from '../../schema/look-up.ts';
import type { FoundNumber, NumberKind } from './found-number.ts';

/**
 * Numbers of one language's texts, beyond digits: how its dates look, which of its names hold numbers, and how
 * it tells numbers in words.
 */
export interface FindWords {
  /** Letters that its names and dates cannot do without: a text that has none is not searched for them. */
  readonly letters: RegExp;
  /** What every text without digits has that holds a number in its words: where none is found, nothing is searched for. */
  readonly numerals: RegExp;
  /** Names, labels, conventional bases and idioms that hold numbers and state none, by what they look like. */
  readonly names: readonly RegExp[];
  /** Dates and times, by what they look like in a folded text. */
  readonly dates: readonly (readonly [NumberKind, RegExp])[];
  /** Idioms that hold number words, looked for in texts of the language alone; none where `names` holds all. */
  readonly idioms?: (text: string) => readonly Span[];
  /** Numbers in words, looked for in texts of the language alone; of those that overlap the first one counts. */
  readonly find: (text: string, words: UnitWords) => readonly FoundNumber[];
}

/** A passage of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The places of a text that some global patterns find. The patterns themselves are run: the copies that `matchAll`
 * makes are compiled anew each time.
 */
export function spansOf(text: string, patterns: readonly RegExp[]): Span[] {
  const spans: Span[] = [];
  for (const pattern of patterns) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const end = match.index + match[0].length;
      if (end > match.index) spans.push({ start: match.index, end });
      else pattern.lastIndex += 1;
    }
  }
  return spans;
}

/** A list of patterns, one a line, each as it is written in a regular expression; lines may refer to parts by name. */
export function patternsOf(
  list: string,
  parts: Readonly<Record<string, string>> = {},
  flags = 'gu',
): RegExp[] {
  return list
    .trim()
    .split('\n')
    .map((line) => line.replace(/<([a-z]+)>/g, (all, name: string) => lookUp(parts, name) ?? all))
    .map((line) => new RegExp(line, flags));
}
