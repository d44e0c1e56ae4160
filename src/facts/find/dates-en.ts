import { monthNames } from '../../reading/periods/read-date.ts';
import type { NumberKind } from './found-number.ts';

const to = '\\s?(?:[~—–-]|to|and|,)\\s?';
const name = `(?:${monthNames})\\.?(?![a-z])`;
const day = '(?<!\\d)(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d%]|[.,]\\d)';
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** Dates and times in English, by what they look like. */
export const englishDates: readonly (readonly [NumberKind, RegExp])[] = [
  ['date', new RegExp(`${day}(?:${to}${day})? (?:of )?${name}(?:,? [12]\\d{3}(?!\\d))?`, 'g')],
  ['date', new RegExp(`${name} ${day}(?:${to}${day})?,? [12]\\d{3}(?!\\d)`, 'g')],
  ['date', new RegExp(`${name},? [12]\\d{3}(?!\\d)`, 'g')],
  [
    'date',
    new RegExp(
      `(?:(?<=\\b(?:on|by|since|until|till|from|to|of|before|after) )${name}|(?!May|March)${name}) ${day}(?:${to}${day})?(?! [a-z]+s\\b)`,
      'g',
    ),
  ],
  // On the 17th, Tuesday the 17th: a day without its month.
  [
    'date',
    new RegExp(
      `(?:(?<=\\b(?:on|until|by|since|before|after|from) the )|(?<=${weekday},? (?:the )?))(?:[12]?\\d|3[01])(?:st|nd|rd|th)(?=[.,;:)]|$| (?:and|to|when|after|as|at|in a|but)\\b)`,
      'g',
    ),
  ],
  ['date', new RegExp(`(?<=${weekday},? )(?:[12]\\d|3[01]|[1-9])(?=[.,;]|$)`, 'g')],
  [
    'date',
    /\b(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fifth|tenth|twelfth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first)[- ](?:century|centuries)\b/gi,
  ],
  ['date', /(?<!\d)(?:1[5-9]|20)\d0s\b|'\d0s\b/g],
  [
    'date',
    /\b(?:first|second|third|fourth)[ -]quarters?\b|\b(?:first|second) half(?= of (?:the year|[12]\d{3})|\b)/gi,
  ],
  [
    'year',
    /\b(?:AD|CE|BC|BCE) ?\d{1,4}\b|(?<![\d.,])\d{1,4} ?(?:AD|CE|BCE?)\b|(?<=\b(?:circa|c\.|ca\.) ?)1\d{3}\b/g,
  ],
  // The Housing Act 1988, the 1988 Act.
  [
    'year',
    /(?<=\b(?:Act|Acts|Order|Regulations|Rules|Bill|Treaty|Convention|Law|Code|Constitution|Agreement|Ordinance|Measure|Charter)(?: \([A-Z][\w ]{1,24}\))?,? )1[0-9]\d\d(?!\d)|(?<=\b(?:Act|Acts|Order|Regulations|Rules|Bill|Treaty|Convention|Law|Code|Constitution|Agreement|Ordinance|Measure|Charter)(?: \([A-Z][\w ]{1,24}\))?,? )20\d\d(?!\d)|(?<![\d.,])(?:1[0-9]|20)\d\d(?= (?:[A-Z][a-z]+ ){0,3}(?:Act|Treaty|Order|Convention|Constitution|Agreement|Charter|Olympics|World Cup|Agenda|Census)\b)/g,
  ],
  [
    'time',
    /(?<![\d.:])(?:1[0-2]|[1-9])(?:[.:][0-5]\d)?(?:[-–](?:1[0-2]|[1-9])(?:[.:][0-5]\d)?)?\s?(?:a\.?m\b|p\.?m\b)\.?/gi,
  ],
];
