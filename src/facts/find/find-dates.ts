import { spansOf } from './find-words.ts';
import type { FoundNumber, NumberKind } from './found-number.ts';

/** Dates and times that look alike in every language. */
const patterns: readonly (readonly [NumberKind, RegExp])[] = [
  [
    'date',
    /(?<!\d)[12]\d{3}[-/.](?:1[0-2]|0?[1-9])[-/.](?:[12]\d|3[01]|0?[1-9])(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?(?!\d)/g,
  ],
  ['date', /(?<!\d)[12]\d{3}-(?:1[0-2]|0[1-9])(?![\d年])/g],
  [
    'date',
    /(?<![\d.,/])(?:[12]\d|3[01]|0?[1-9])([/.])(?:[12]\d|3[01]|0?[1-9])\1(?:19|20)\d\d(?!\d)/g,
  ],
  [
    'date',
    /(?:(?<!\d)[12]\d{3} ?|(?<![A-Za-z\d])\d{2}|(?<![A-Za-z]))[QH][1-4](?: (?:of )?[12]\d{3}(?!\d))?(?![A-Za-z\d])|(?<!\d)(?:[1-4]Q|[12]H)(?:\d{2}|[12]\d{3})?(?![A-Za-z\d])/g,
  ],
  ['year', /\b(?:FY ?|fiscal(?: year)? )\d{2,4}(?:[-–/]\d{2,4})?(?!\d)/gi],
  ['year', /(?<!\d)(?:1[5-9]|20)\d\d[-–—/](?:(?:1[5-9]|20)\d\d|\d\d)(?![\d%]|[.,]\d|年)/g],
  [
    'time',
    /(?<!(?:比|比例|比值|比率|比分|赔率|以|胜|负|ratio|odds|scale|proportion)(?: ?(?:of|is|was|at|as|about|roughly|约|为|是|达|达到|降至|升至|到|近|超))*\s?)(?<![\d:])(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?!\d)(?:\s?[ap]\.?m\b\.?)?/gi,
  ],
];

/** The dates and times in a folded text, by the patterns of all languages and those given. They may overlap. */
export function findDates(
  text: string,
  more: readonly (readonly [NumberKind, RegExp])[],
): FoundNumber[] {
  const found = [...patterns, ...more].flatMap(([kind, pattern]) =>
    spansOf(text, [pattern]).map((span) => ({ kind, ...span })),
  );
  // Where two overlap, the longer one is meant: 15日至16日.
  return found.sort((a, b) => b.end - b.start - (a.end - a.start));
}
