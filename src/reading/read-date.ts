import { readHanNumeral } from './numerals/chinese.ts';

/** A date as far as it was written. */
export interface WrittenDate {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** The names of months in English, whole or cut short, for a pattern. */
export const monthNames =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';

const number = '(\\d{1,4}|[〇零一二三四五六七八九十]+)';
const patterns: readonly RegExp[] = [
  new RegExp(`^(?:${number}\\s?年)?(?:\\s?${number}\\s?月(?:份)?)?(?:\\s?${number}\\s?[日号])?$`),
  /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/,
  /^(\d{4})$/,
];
const dayFirst = new RegExp(
  `^(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?(${monthNames})\\.?,?(?: (\\d{4}))?$`,
  'i',
);
const monthFirst = new RegExp(
  `^(${monthNames})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:, ?| )?(\\d{4})?$`,
  'i',
);

/** Reads a whole folded text as a date: 2024年11月5日, 二〇二四年, 2024-11-05, November 2024, 5 Nov 2024. */
export function readDate(text: string): WrittenDate | undefined {
  if (text === '') return undefined;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [year, month, day] = match.slice(1).map(partOf);
    return valid({ year, month, day });
  }
  const first = dayFirst.exec(text);
  if (first)
    return valid({ year: partOf(first[3]), month: monthOf(first[2]), day: partOf(first[1]) });
  const second = monthFirst.exec(text);
  return second
    ? valid({ year: partOf(second[3]), month: monthOf(second[1]), day: partOf(second[2]) })
    : undefined;
}

function partOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (/^\d/.test(written)) return Number(written);
  const numeral = readHanNumeral(written, 0);
  return numeral?.end === written.length ? numeral.value.toNumber() : undefined;
}

function monthOf(name: string | undefined): number {
  return months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function valid(date: WrittenDate): WrittenDate | undefined {
  const { month = 1, day = 1 } = date;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? date : undefined;
}
