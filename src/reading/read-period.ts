import { lookUp } from '../schema/look-up.ts';
import { readHanNumeral } from './numerals/chinese.ts';
import { readEnglishNumeral } from './numerals/english.ts';
import { readRank } from './numerals/ordinals.ts';
import { readDate } from './read-date.ts';
import { type Vocabulary, vocabularyOf } from './words/vocabulary.ts';

/** A time that is told by its name: years, months within a year, days within a month, each from and to. */
export interface WrittenPeriod {
  readonly years?: readonly [number, number] | undefined;
  /** The last two digits, where the century is left out: the '90s. */
  readonly decade?: number | undefined;
  readonly months?: readonly [number, number] | undefined;
  readonly days?: readonly [number, number] | undefined;
}

/** Years within a decade or a century, and days within a month, by the part that is named. */
const part: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 0.4],
  初: [0, 0.4],
  上: [0, 0.34],
  mid: [0.3, 0.7],
  中: [0.3, 0.7],
  late: [0.6, 1],
  末: [0.6, 1],
  后: [0.5, 1],
  下: [0.66, 1],
};

const numberOf = (written: string, words = vocabularyOf('en')): number | undefined =>
  /^\d+$/.test(written)
    ? Number(written)
    : (readHanNumeral(written, 0)?.value.toNumber() ??
      readRank(written, 0, words.ranks.words)?.value ??
      readEnglishNumeral(written, 0)?.value.toNumber());

function within(
  from: number,
  length: number,
  named: string | undefined,
): readonly [number, number] {
  const [low, high] = lookUp(part, named?.toLowerCase() ?? '') ?? [0, 1];
  return [from + Math.floor(low * length), from + Math.ceil(high * length) - 1];
}

const han = '[一二三四五六七八九十]';
const inEnglish = '(?:(early|mid|late)[ -])?';
const ordinal = '(\\d{1,2}(?=st|nd|rd|th)|[a-z]+(?:-[a-z]+)?)(?:st|nd|rd|th)?';

type Reader = (match: RegExpExecArray, words: Vocabulary) => WrittenPeriod | undefined;

const readers: readonly (readonly [RegExp, Reader])[] = [
  [
    new RegExp(`^(?:the )?${inEnglish}(?:the )?(\\d{3}0)s$`, 'i'),
    ([, named, from]) => ({ years: within(Number(from), 10, named) }),
  ],
  [/^(?:the )?'(\d0)s$/i, ([, decade]) => ({ decade: Number(decade) })],
  [
    /^(?:the )?(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)$/i,
    ([, word = '']) => ({ decade: numberOf(word.replace(/ies$/i, 'y')) }),
  ],
  [
    new RegExp(`^(?:the )?${inEnglish}(?:the )?${ordinal}[ -]century$`, 'i'),
    ([, named, century = '']) => centuryOf(numberOf(century), named),
  ],
  [
    new RegExp(
      `^(\\d{1,2}|${han}{1,3})世纪(?:(\\d0|${han}{1,2})年代)?(?:(初|中|末|后)(?:期|叶)?)?$`,
    ),
    ([, century = '', decade, named]) => {
      const number = numberOf(century);
      const tens = decade === undefined ? undefined : numberOf(decade);
      if (number === undefined || tens === undefined) return centuryOf(number, named);
      return { years: within((number - 1) * 100 + tens, 10, named) };
    },
  ],
  [
    new RegExp(`^(?:(\\d{3}0)|(\\d0|${han}{1,2}))年代(?:(初|中|末|后)期?)?$`),
    ([, whole, short = '', named]) =>
      whole ? { years: within(Number(whole), 10, named) } : { decade: numberOf(short) },
  ],
  [
    /^(?:(\d{4})年)?(?:第?([一二三四1-4])季度?|(前三季度|上半年|下半年|全年))$/,
    ([, year, quarter, named = '']) => ({
      years: sameYear(year),
      months: quarter ? quarterOf(numberOf(quarter)) : lookUp(spans, named),
    }),
  ],
  [
    /^(?:the )?(first|second|third|fourth|final|last|[1-4](?:st|nd|rd|th))[ -](quarter|half)(?:(?: of)?(?: the year)? ?(\d{4})?)$/i,
    ([, which = '', kind = '', year]) => {
      const rank = /^(?:final|last)$/i.test(which)
        ? /half/i.test(kind)
          ? 2
          : 4
        : numberOf(which.replace(/^(\d).*/, '$1'));
      return { years: sameYear(year), months: /half/i.test(kind) ? halfOf(rank) : quarterOf(rank) };
    },
  ],
  [
    /^(?:(\d{4})[ -]?)?([QH])([1-4])(?:(?: of)?[ -]?(\d{4}))?$/i,
    ([, before, kind = '', rank = '', after]) => ({
      years: sameYear(before ?? after),
      months: /h/i.test(kind) ? halfOf(Number(rank)) : quarterOf(Number(rank)),
    }),
  ],
  [
    /^([1-4])([QH])(?:[ -]?(\d{4}))?$/i,
    ([, rank = '', kind = '', year]) => ({
      years: sameYear(year),
      months: /h/i.test(kind) ? halfOf(Number(rank)) : quarterOf(Number(rank)),
    }),
  ],
  [
    /^(?:FY ?|(?:the )?(?:fiscal|financial)(?: year)? )(\d{4}|\d{2})$|^(\d{4})(?:财年|财政年度|会计年度)$/i,
    ([, fiscal, chinese]) => {
      const year = Number(fiscal ?? chinese);
      return { years: [year < 100 ? 2000 + year : year, year < 100 ? 2000 + year : year] };
    },
  ],
  [
    /^(?:(?:the )?(?:fiscal|financial)(?: year)? |FY ?)?(\d{4})[-–/](\d{2}|\d{4})(?:财年|年度)?$/i,
    ([, from = '', to = '']) => {
      const first = Number(from);
      const last = to.length === 2 ? Math.floor(first / 100) * 100 + Number(to) : Number(to);
      return last === first + 1 ? { years: [first, last] } : undefined;
    },
  ],
  [
    /^(early|mid|late|the (?:start|beginning|end|middle) of)[ -](.+)$/i,
    ([, named = '', rest = ''], words) => {
      const date = readDate(rest, words);
      if (!date || date.day !== undefined) return undefined;
      const which = /start|beginning/i.test(named)
        ? 'early'
        : /end/i.test(named)
          ? 'late'
          : /middle/i.test(named)
            ? 'mid'
            : named;
      if (date.month === undefined)
        return { years: sameYear(date.year), months: within(1, 12, which) };
      return {
        years: sameYear(date.year),
        months: [date.month, date.month],
        days: within(1, 31, which),
      };
    },
  ],
  [
    /^(?:(\d{4})年)?(\d{1,2})月(上|中|下)旬$/,
    ([, year, month, named]) => ({
      years: sameYear(year),
      months: [Number(month), Number(month)],
      days: named === '上' ? [1, 10] : named === '中' ? [11, 20] : [21, 31],
    }),
  ],
  [
    /^(?:(\d{4})年)?(\d{1,2})月(初|中旬?|底|末)$/,
    ([, year, month, named]) => ({
      years: sameYear(year),
      months: [Number(month), Number(month)],
      days: within(1, 31, named === '底' ? '末' : named),
    }),
  ],
  [
    /^(\d{4})年(初|底|末|中)$/,
    ([, year, named]) => ({
      years: sameYear(year),
      months: within(1, 12, named === '底' ? '末' : named),
    }),
  ],
];

const spans: Readonly<Record<string, readonly [number, number]>> = {
  前三季度: [1, 9],
  上半年: [1, 6],
  下半年: [7, 12],
  全年: [1, 12],
};

function sameYear(year: string | number | undefined): readonly [number, number] | undefined {
  return year === undefined ? undefined : [Number(year), Number(year)];
}

function centuryOf(number: number | undefined, named?: string): WrittenPeriod | undefined {
  return number === undefined ? undefined : { years: within((number - 1) * 100 + 1, 100, named) };
}

function quarterOf(rank: number | undefined): readonly [number, number] | undefined {
  return rank === undefined ? undefined : [rank * 3 - 2, rank * 3];
}

function halfOf(rank: number | undefined): readonly [number, number] | undefined {
  return rank === undefined || rank > 2 ? undefined : [rank * 6 - 5, rank * 6];
}

/** Reads a whole folded text as a time told by its name: mid-1990s, 19th century, Q3 2024, 2024年上半年, FY2024, 2023-24. */
export function readPeriod(text: string, words: Vocabulary): WrittenPeriod | undefined {
  for (const [pattern, read] of readers) {
    const match = pattern.exec(text);
    const period = match && read(match, words);
    if (period && Object.values(period).some((each) => each !== undefined)) return period;
  }
  return undefined;
}

/** Whether a date lies within a period, as far as both are told. */
export function lies(period: WrittenPeriod, date: string): boolean {
  const [year = 0, month, day] = date.split('-').map(Number);
  const fits = (range: readonly [number, number] | undefined, own: number | undefined) =>
    range === undefined || (own !== undefined && own >= range[0] && own <= range[1]);
  const { years, decade, months, days } = period;
  const inDecade = decade === undefined || (year % 100 >= decade && year % 100 < decade + 10);
  return inDecade && fits(years, year) && fits(months, month) && fits(days, day);
}
