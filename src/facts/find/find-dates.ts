import { monthNames } from '../../reading/read-date.ts';

/** What kind of number a stretch of text holds. Dates, years and times need no cell. */
export type NumberKind = 'figure' | 'date' | 'year' | 'time' | 'ordinal' | 'name';

/** A number found in a text. */
export interface FoundNumber {
  readonly kind: NumberKind;
  readonly start: number;
  readonly end: number;
}

const han = '一二三四五六七八九十';
const to = '\\s?(?:[~—–-]|——|至|到|、|和|与)\\s?';
const year = '(?:(?<!\\d)[12]\\d{3}|[一二][〇零一二三四五六七八九]{3})';
const month = `(?:(?<!\\d)(?:1[0-2]|0?[1-9])|十[一二]|[${han}])`;
const day = `(?:(?<!\\d)(?:[12]\\d|3[01]|0?[1-9])|三十一?|二?十[一二三四五六七八九]|[${han}]|二十)`;
const notLong = '(?!以?内|之内|均|游|行|用)';
const name = `(?:${monthNames})\\.?(?![a-z])`;
const englishDay = '(?<!\\d)(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d%]|[.,]\\d)';

/** Dates, by what they look like in a folded text. */
const patterns: readonly (readonly [NumberKind, RegExp])[] = [
  [
    'date',
    /(?<!\d)[12]\d{3}[-/.](?:1[0-2]|0?[1-9])[-/.](?:[12]\d|3[01]|0?[1-9])(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?(?!\d)/g,
  ],
  ['date', /(?<!\d)[12]\d{3}-(?:1[0-2]|0[1-9])(?![\d年])/g],
  // 2024年, 2024年1月5日, 2024年1~11月, 2024—2025年; not 近2000年 or 2000多年.
  [
    'date',
    new RegExp(
      `${year}(?:${to}${year})?年(?:度)?\\s?${month}(?:月?${to}${month}){0,6}月(?:份)?(?:\\s?${day}(?:日?${to}${day}){0,6}[日号])?`,
      'g',
    ),
  ],
  [
    'year',
    new RegExp(
      `(?<![近约超逾过达足满]|[上距]今|距)${year}(?:年?${to}${year})?年(?!历史|来(?!看))`,
      'g',
    ),
  ],
  ['year', new RegExp(`${year}(?=${to}${year}年)`, 'g')],
  [
    'date',
    new RegExp(
      `(?<![个${han}])${month}(?:月?${to}${month}){0,6}月(?:份)?\\s?${day}(?:[日号]?${to}(?:${month}月)?${day}){0,6}[日号]`,
      'g',
    ),
  ],
  [
    'date',
    new RegExp(
      `(?<![个${han}百千万亿]|\\.)${month}(?:月?${to}${month}){0,6}月(?![球饼亮季台薪租供嫂])`,
      'g',
    ),
  ],
  [
    'date',
    new RegExp(
      `(?<=^|[，。；：、（(\\s月~—–至到]|当月|本月|上月)${day}(?:日?${to}${day}){0,6}日${notLong}`,
      'g',
    ),
  ],
  [
    'date',
    /第?[一二三四1-4](?:[、至到~-][一二三四1-4])*季度|(?<![A-Za-z])[QH][1-4](?![A-Za-z\d])/g,
  ],
  ['year', /\b(?:FY ?|fiscal(?: year)? )\d{2,4}(?:[-–/]\d{2,4})?(?!\d)/gi],
  [
    'date',
    new RegExp(
      `(?:\\d{1,2}|[${han}]{1,3})世纪|(?:(?:19|20)\\d0|(?<!\\d)[1-9]0|[${han}]十)年代`,
      'g',
    ),
  ],
  [
    'date',
    new RegExp(
      `${englishDay}(?:${to}${englishDay})? (?:of )?${name}(?:,? [12]\\d{3}(?!\\d))?`,
      'g',
    ),
  ],
  ['date', new RegExp(`${name} ${englishDay}(?:${to}${englishDay})?,? [12]\\d{3}(?!\\d)`, 'g')],
  ['date', new RegExp(`${name},? [12]\\d{3}(?!\\d)`, 'g')],
  [
    'date',
    new RegExp(
      `(?:(?<=\\b(?:on|by|since|until|till|from|to|of|before|after) )${name}|(?!May|March)${name}) ${englishDay}(?:${to}${englishDay})?(?! [a-z]+s\\b)`,
      'g',
    ),
  ],
  [
    'date',
    /\b(?:\d{1,2}(?:st|nd|rd|th)|eighteenth|nineteenth|twentieth|twenty-first) (?:century|centuries)\b/gi,
  ],
  ['date', /(?<!\d)(?:1[5-9]|20)\d0s\b|'\d0s\b/g],
  [
    'date',
    /\b(?:first|second|third|fourth)[ -]quarter\b|\b(?:first|second) half(?= of (?:the year|[12]\d{3})|\b)/gi,
  ],
  ['year', /(?<!\d)(?:1[5-9]|20)\d\d[-–—/](?:(?:1[5-9]|20)\d\d|\d\d)(?![\d%]|[.,]\d|年)/g],
  ['time', /(?<![\d:])(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?!\d)(?:\s?[ap]\.?m\b\.?)?/gi],
  ['time', /(?<![\d.])(?:1[0-2]|[1-9])\s?(?:a\.?m\b|p\.?m\b)\.?/gi],
  [
    'time',
    new RegExp(
      `(?:上午|下午|中午|凌晨|早上|晚上|傍晚|清晨|早|晚)(?:\\d{1,2}|[${han}]{1,3})(?:时|点)(?:(?:\\d{1,2}|[${han}]{1,3})分|半|整|钟)?`,
      'g',
    ),
  ],
  [
    'time',
    new RegExp(
      `(?<!\\d)(?:[01]?\\d|2[0-4])[时点][0-5]?\\d分|(?<![${han}])(?:[${han}]{1,2}点(?:钟|半)|[${han}]{1,2}时[${han}]{1,3}分)`,
      'g',
    ),
  ],
];

/** Every date and time in a folded text. They may overlap. */
export function findDates(text: string): FoundNumber[] {
  return patterns.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}
