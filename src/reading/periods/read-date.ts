import { en } from '../../languages/en.ts';
import { wordsIn } from '../../languages/language.ts';
import { readHanNumeral } from '../numerals/chinese.ts';
import { type Vocabulary, vocabularyOf } from '../words/vocabulary.ts';

/** A date as far as it was written. */
export interface WrittenDate {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** The names of months in English, whole or cut short, for a pattern. */
export const monthNames = en.months
  .flatMap(wordsIn)
  .sort((a, b) => b.length - a.length)
  .join('|');

const number = '(\\d{1,4}|[〇零一二三四五六七八九十]+)';
const patterns: readonly RegExp[] = [
  new RegExp(`^(?:${number}\\s?年)?(?:\\s?${number}\\s?月(?:份)?)?(?:\\s?${number}\\s?[日号])?$`),
  /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/,
  /^(\d{4})$/,
];
const name = '(\\p{L}+\\.?)';
const year = '(?:,? (?:de |del )?(\\d{4}))?';
const dayFirst = new RegExp(
  `^(?:(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)? (?:of |de )?)?${name},?${year}$`,
  'iu',
);
const monthFirst = new RegExp(`^${name} (\\d{1,2})(?:st|nd|rd|th)?(?:, ?| )?(\\d{4})?$`, 'iu');
const weekday =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.?),? (?:the )?(?=[\dA-Z])/i;

/** Reads a whole folded text as a date: 2024年11月5日, 二〇二四年, 2024-11-05, November 2024, 5 Nov 2024. */
export function readDate(
  written: string,
  { months }: Pick<Vocabulary, 'months'> = vocabularyOf('zh-CN'),
): WrittenDate | undefined {
  if (written === '') return undefined;
  const text = written.replace(weekday, '');
  const monthOf = (named: string | undefined) => {
    const found = months.at(named ?? '', 0) ?? months.at((named ?? '').replace(/\.$/, ''), 0);
    return found && found.end >= (named ?? '').replace(/\.$/, '').length
      ? found.meaning
      : undefined;
  };
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [year, month, day] = match.slice(1).map(partOf);
    return valid({ year, month, day });
  }
  const first = dayFirst.exec(text);
  const month = monthOf(first?.[2]);
  if (first && month) return valid({ year: partOf(first[3]), month, day: partOf(first[1]) });
  const second = monthFirst.exec(text);
  const named = monthOf(second?.[1]);
  return second && named
    ? valid({ year: partOf(second[3]), month: named, day: partOf(second[2]) })
    : undefined;
}

function partOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (/^\d/.test(written)) return Number(written);
  const numeral = readHanNumeral(written, 0);
  return numeral?.end === written.length ? numeral.value.toNumber() : undefined;
}

function valid(date: WrittenDate): WrittenDate | undefined {
  const { month = 1, day = 1 } = date;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? date : undefined;
}
