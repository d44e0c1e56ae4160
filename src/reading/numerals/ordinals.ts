import { Decimal } from 'decimal.js';
import { endOf, type Lead } from '../before-number.ts';
import { readDigits, type Separators } from '../characters/digits.ts';
import type { Reading } from '../characters/written-quantity.ts';
import { readHanNumeral } from './chinese.ts';
import { readEnglishNumeral } from './english.ts';

const ranks =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const rankTens: Readonly<Record<string, number>> = {
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  hundredth: 100,
};
const word = /(?:(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -])?([a-z]+)(?![a-z])/iy;
const suffix = /(?:st|nd|rd|th)(?![a-z])/iy;
const mark = /(?:第|no\. ?|number |#)/iy;
const counted = /[名位个家项件条座]/y;

/** An ordinal found in a text. */
export interface Ordinal {
  readonly value: number;
  readonly end: number;
}

/** Reads 第二, 第2名, No. 2, 2nd, second, twenty-first at a place of a folded text. */
export function readOrdinal(text: string, at: number, separators: Separators): Ordinal | undefined {
  const from = endOf(mark, text, at);
  if (from !== undefined) {
    const marked =
      readDigits(text, from, separators) ??
      readHanNumeral(text, from) ??
      readEnglishNumeral(text, from);
    if (!marked || marked.pointed || marked.upper) return undefined;
    return { value: marked.value.toNumber(), end: endOf(counted, text, marked.end) ?? marked.end };
  }
  const digits = readDigits(text, at, separators);
  const end = digits && endOf(suffix, text, digits.end);
  if (digits && end !== undefined && !digits.pointed)
    return { value: digits.value.toNumber(), end };
  return readRank(text, at);
}

function readRank(text: string, at: number): Ordinal | undefined {
  word.lastIndex = at;
  const match = word.exec(text);
  const rank = match?.[2]?.toLowerCase() ?? '';
  const ten = match?.[1] ? readEnglishNumeral(match[1], 0)?.value.toNumber() : 0;
  const value = ranks.indexOf(rank) + 1 || rankTens[rank];
  if (!match || !value || (ten && value > 9)) return undefined;
  return { value: value + (ten ?? 0), end: word.lastIndex };
}

/** An ordinal as a reading. */
export function ordinalReading(
  text: string,
  lead: Lead,
  separators: Separators,
): Reading | undefined {
  const found = readOrdinal(text, lead.end, separators);
  if (!found || lead.qualifier !== 'none' || lead.negative || lead.currencies.length > 0)
    return undefined;
  const one = new Decimal(1);
  return {
    form: 'ordinal',
    value: new Decimal(found.value),
    step: one,
    reach: one,
    pointed: false,
    each: false,
    hanScale: false,
    qualifier: 'none',
    start: lead.end,
    end: found.end,
  };
}
