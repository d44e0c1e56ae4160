import { readEnglishNumeral } from '../numerals/english.ts';
import { readRank } from '../numerals/ordinals.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import {
  centuryOf,
  fiscalYear,
  halfOf,
  type PeriodParts,
  type PeriodReader,
  quarterOf,
  sameYear,
  twoYears,
  within,
} from './period.ts';
import { readDate } from './read-date.ts';

const parts: PeriodParts = { early: [0, 0.4], mid: [0.3, 0.7], late: [0.6, 1] };
const named = '(?:(early|mid|late)[ -])?';
const ordinal = '(\\d{1,2}(?=st|nd|rd|th)|[a-z]+(?:-[a-z]+)?)(?:st|nd|rd|th)?';

const numberOf = (written: string, words: Vocabulary): number | undefined =>
  /^\d+$/.test(written)
    ? Number(written)
    : (readRank(written, 0, words.ranks.words)?.value ??
      readEnglishNumeral(written, 0)?.value.toNumber());

/** The names of the parts that are told by “the … of”. */
const partNames: Readonly<Record<string, string>> = {
  start: 'early',
  beginning: 'early',
  end: 'late',
  middle: 'mid',
};

/** Times by their names in English: the mid-1990s, the 19th century, the first half of 2024, early May. */
export const periodsInEnglish: readonly PeriodReader[] = [
  [
    new RegExp(`^(?:the )?${named}(?:the )?(\\d{3}0)s$`, 'i'),
    ([, which, from]) => ({ years: within(parts, Number(from), 10, which) }),
  ],
  [/^(?:the )?'(\d0)s$/i, ([, decade]) => ({ decade: Number(decade) })],
  [
    /^(?:the )?(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)$/i,
    ([, word = ''], words) => ({ decade: numberOf(word.replace(/ies$/i, 'y'), words) }),
  ],
  [
    new RegExp(`^(?:the )?${named}(?:the )?${ordinal}[ -]century$`, 'i'),
    ([, which, century = ''], words) => centuryOf(parts, numberOf(century, words), which),
  ],
  [
    /^(?:the )?(first|second|third|fourth|final|last|[1-4](?:st|nd|rd|th))[ -](quarter|half)(?:(?: of)?(?: the year)? ?(\d{4})?)$/i,
    ([, which = '', kind = '', year], words) => {
      const isHalf = /half/i.test(kind);
      const isLast = /^(?:final|last)$/i.test(which);
      const last = isHalf ? 2 : 4;
      const rank = isLast ? last : numberOf(which.replace(/^(\d).*/, '$1'), words);
      return { years: sameYear(year), months: isHalf ? halfOf(rank) : quarterOf(rank) };
    },
  ],
  [
    /^([QH])([1-4]) of (\d{4})$/i,
    ([, kind = '', rank = '', year]) => ({
      years: sameYear(year),
      months: /h/i.test(kind) ? halfOf(Number(rank)) : quarterOf(Number(rank)),
    }),
  ],
  [/^(?:the )?(?:fiscal|financial)(?: year)? (\d{4}|\d{2})$/i, ([, year = '']) => fiscalYear(year)],
  [
    /^(?:the )?(?:fiscal|financial)(?: year)? (\d{4})[-–/](\d{2}|\d{4})$/i,
    ([, from = '', to = '']) => twoYears(from, to),
  ],
  [
    /^(?:(early|mid|late)|the (start|beginning|end|middle) of)[ -](.+)$/i,
    ([, short, long = '', rest = ''], words) => {
      const date = readDate(rest, words);
      if (!date || date.day !== undefined) return undefined;
      const which = short ?? partNames[long.toLowerCase()];
      const years = sameYear(date.year);
      if (date.month === undefined) return { years, months: within(parts, 1, 12, which) };
      return { years, months: [date.month, date.month], days: within(parts, 1, 31, which) };
    },
  ],
];
