import { monthNames } from './read-date.ts';

const number = '(?:\\d{1,2}|[〇零一二三四五六七八九十]{1,3})';
const year = '(?:\\d{4}|[〇零一二三四五六七八九]{4})';
const range = '\\s?(?:~|-|–|—+|至|到|、|和|与|及)\\s?';

/** Times as they are written, for a whole folded text. Each names a time whatever stands around it. */
const patterns: readonly RegExp[] = [
  // 2024年, 2023～2024年, 2024年1～11月, 2024年11月5日, 二〇二四年
  new RegExp(
    `(?:${year}年?${range})*${year}\\s?年(?:\\s?(?:第?[一二三四1-4](?:、[一二三四1-4])*季度|(?:${number}月?${range})*${number}\\s?月份?(?:\\s?(?:${number}[日号]?${range})*${number}[日号])?))?`,
    'gu',
  ),
  // 1～11月, 11月5日, 但 3个月 is a span of time.
  new RegExp(
    `(?<![\\d.第])(?:${number}月?${range})*${number}\\s?月(?:份)?(?:\\s?(?:${number}[日号]?${range})*${number}[日号])?`,
    'gu',
  ),
  /第?[一二三四1-4](?:、[一二三四1-4])*季度|(?<![A-Za-z])[QH][1-4](?!\d)(?:\s?\d{4})?/gu,
  /(?:\d{1,2}|[一二三四五六七八九十]{1,3})世纪(?:[1-9一二三四五六七八九]十?0?年代)?|[1-9]0年代|[一二三四五六七八九]十年代/gu,
  /(?:星期|礼拜|周)[一二三四五六](?![年期季])|初[一二三四五六七八九十]/gu,
  /(?<![\d.])\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?)?(?![\d.])/gu,
  /(?<![\d:])(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\d:])/gu,
  /(?<!\d)(?:[01]?\d|2[0-4])[时点](?:[0-5]?\d分|整|半)/gu,
  // 5 November 2024, November 5, 2024, November 2024
  new RegExp(
    `(?:\\b\\d{1,2}(?:st|nd|rd|th)?(?:\\s?[-–]\\s?\\d{1,2}(?:st|nd|rd|th)?)?(?: of)? )?\\b(?:${monthNames})\\b\\.?(?: \\d{1,2}(?:st|nd|rd|th)?(?:\\s?[-–]\\s?\\d{1,2})?(?!\\d)(?:,? ?\\d{4})?|,? \\d{4}(?:[-–/]\\d{2,4})?)?`,
    'gu',
  ),
  /\b(?:FY|fiscal(?: year)? )\d{2,4}(?:[-–/]\d{2,4})?/giu,
  /(?<![\w.,$€£¥])(?:1[5-9]|20|21)\d0s\b|(?<!\d)['’]?\d0s\b/gu,
];

/** A year that stands by itself: 2024, 2024–25. */
const bareYear =
  /(?<![\d.,$€£¥A-Za-z])(?:1[5-9]|20)\d{2}(?:\s?[-–/~至]\s?(?:\d{2}|(?:1[5-9]|20)\d{2}))?(?![\d%‰]|[.,]\d)/gu;

/** A stretch of a text, its end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The dates, months, years and times in a folded text. A bare number counts as a year only where no
 * unit follows it: `countsThings` says whether one does.
 */
export function findDates(text: string, countsThings: (end: number) => boolean): Span[] {
  if (!/\d|[〇零一二三四五六七八九十]|[A-Z]/u.test(text)) return [];
  const whole = patterns.flatMap((pattern) => spansOf(pattern, text));
  const years = spansOf(bareYear, text).filter(({ end }) => !countsThings(end));
  return [...whole, ...years].filter(({ start, end }) =>
    /[\d〇零一二三四五六七八九十]/u.test(text.slice(start, end)),
  );
}

function spansOf(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
}
