import { Decimal } from 'decimal.js';
import { type Numeral, placeOf, tenTo } from '../characters/numeral.ts';

const names = (words: string, from: number, step: number) =>
  new Map(words.split(' ').map((word, index) => [word, from + index * step]));

/** Zero to nineteen. */
const units = names(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  0,
  1,
);
const tens = names('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10);
/** Words that multiply what stands before them, by their size. */
const steps = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Every word that a number can begin with, for a pattern. */
export const englishNumerals = [...units.keys(), ...tens.keys()];

interface Word {
  readonly word: string;
  readonly end: number;
}

const nextWord = /(?:\s*-\s*|,?\s+|)([a-z]+)/iy;

function wordAt(text: string, at: number, first: boolean): Word | undefined {
  nextWord.lastIndex = at;
  const match = nextWord.exec(text);
  const word = match?.[1]?.toLowerCase();
  if (!match || !word || (first && match[0].length > word.length)) return undefined;
  return { word, end: at + match[0].length };
}

/** A number on its way: what is summed up, what is being counted, and how far the words reach. */
interface Count {
  readonly total: number;
  readonly current: number;
  /** The size of the last word: nothing as large may follow. */
  readonly last: number;
  /** The size of the last step word: thousands come before hundreds. */
  readonly limit: number;
  readonly end: number;
}

/**
 * Reads a number in English words at a place: forty, three hundred and twelve, twenty-seven point
 * three, two and a half million, a dozen. `undefined` where there is none.
 */
export function readEnglishNumeral(text: string, at: number): Numeral | undefined {
  const start = wordAt(text, at, true);
  if (!start) return undefined;
  return readDozen(text, start) ?? readHalf(text, start) ?? readCounted(text, at);
}

/** A dozen, two dozen. */
function readDozen(text: string, start: Word): Numeral | undefined {
  const counted = start.word === 'a' ? 1 : units.get(start.word);
  const next = counted ? wordAt(text, start.end, false) : undefined;
  if (!counted || next?.word !== 'dozen') return undefined;
  // A dozen is counted in dozens: more than one is below two.
  const dozens = numeralOf(new Decimal(counted * 12), new Decimal(1), false, false, next.end);
  return { ...dozens, place: new Decimal(12) };
}

/** The half or some quarters of a step: half a million, a quarter of a million, three quarters of a million. */
function readHalf(text: string, start: Word): Numeral | undefined {
  if (start.word !== 'half') return readPartOfStep(text, start);
  const article = wordAt(text, start.end, false);
  const step = article?.word === 'a' ? wordAt(text, article.end, false) : undefined;
  if (step?.word === 'dozen')
    return numeralOf(new Decimal(6), new Decimal(1), false, false, step.end);
  const factor = step && steps.get(step.word);
  if (!step || !factor) return undefined;
  return numeralOf(new Decimal(factor / 2), new Decimal(factor / 10), false, true, step.end);
}

/** Parts that large numbers are told in. */
const parts = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
  ['tenths', 10],
]);

function readPartOfStep(text: string, start: Word): Numeral | undefined {
  const count = start.word === 'a' ? 1 : units.get(start.word);
  const part = wordAt(text, start.end, false);
  const below = part && parts.get(part.word);
  const of = below && wordAt(text, part.end, false);
  const article = of && of.word === 'of' ? wordAt(text, of.end, false) : undefined;
  const step = article?.word === 'a' ? wordAt(text, article.end, false) : undefined;
  const factor = step && steps.get(step.word);
  if (!count || !below || !step || !factor) return undefined;
  const value = new Decimal(factor).times(count).div(below);
  return numeralOf(value, new Decimal(factor / 100), false, true, step.end);
}

function readCounted(text: string, at: number): Numeral | undefined {
  let count: Count = { total: 0, current: 0, last: Infinity, limit: Infinity, end: at };
  let read = false;
  for (;;) {
    const next = nextCount(text, count, read);
    if (!next) break;
    count = next;
    read = true;
  }
  if (!read) return undefined;
  return (
    readPoint(text, count) ??
    readAndHalf(text, count) ??
    numeralOf(
      new Decimal(count.total + count.current),
      stepOf(count),
      false,
      count.limit < Infinity,
      count.end,
    )
  );
}

/** A number of millions is rounded to millions; thousands and hundreds are exact. */
function stepOf({ current, limit }: Count): Decimal {
  return new Decimal(current === 0 && limit >= 1e6 && limit < Infinity ? limit : 1);
}

/** The count with one more word, where the word can follow. */
function nextCount(text: string, count: Count, read: boolean): Count | undefined {
  const found = wordAt(text, count.end, !read);
  if (!found) return undefined;
  const joined = found.word === 'and' && read && count.last >= 100;
  const { word, end } = joined ? (wordAt(text, found.end, false) ?? found) : found;
  if ((word === 'a' || word === 'an') && !read) return article(text, count, end);
  const unit = units.get(word);
  const ten = tens.get(word);
  const { total, current, last, limit } = count;
  if (unit !== undefined || ten !== undefined) {
    const value = unit ?? ten ?? 0;
    const fits = value < 10 ? last >= 20 && value > 0 : last >= 100;
    if (read && !fits) return undefined;
    return { ...count, current: current + value, last: value === 0 ? 1 : ten ? 20 : value, end };
  }
  if (joined || !read) return undefined;
  if (word === 'hundred' && last < 100 && current > 0)
    return { ...count, current: current * 100, last: 100, end };
  const step = steps.get(word);
  if (step === undefined || step >= limit || current === 0) return undefined;
  return { total: total + current * step, current: 0, last: step, limit: step, end };
}

/** A hundred, a million. */
function article(text: string, count: Count, end: number): Count | undefined {
  const next = wordAt(text, end, false);
  if (next?.word === 'hundred') return { ...count, current: 100, last: 100, end: next.end };
  const step = next && steps.get(next.word);
  if (!next || !step) return undefined;
  return { total: step, current: 0, last: step, limit: step, end: next.end };
}

/** Decimals in words, perhaps counted in millions: one point five billion. */
function readPoint(text: string, count: Count): Numeral | undefined {
  const point = wordAt(text, count.end, false);
  if (point?.word !== 'point' || count.limit < Infinity) return undefined;
  let { end } = point;
  let decimals = '';
  for (;;) {
    const found = wordAt(text, end, false);
    const digit = found && units.get(found.word);
    if (!found || digit === undefined || digit > 9) break;
    decimals += digit;
    end = found.end;
  }
  if (decimals === '') return undefined;
  const scale = wordAt(text, end, false);
  const factor = (scale && steps.get(scale.word)) ?? 1;
  const step = tenTo(-decimals.length).times(factor);
  const value = new Decimal(`${count.current}.${decimals}`).times(factor);
  return numeralOf(value, step, true, factor > 1, factor > 1 && scale ? scale.end : end);
}

/** The half behind a number: two and a half, two and a half million. */
function readAndHalf(text: string, count: Count): Numeral | undefined {
  const words: Word[] = [];
  for (const expected of ['and', 'a', 'half']) {
    const found = wordAt(text, words.at(-1)?.end ?? count.end, false);
    if (found?.word !== expected) return undefined;
    words.push(found);
  }
  const end = words.at(-1)?.end ?? count.end;
  if (count.limit < Infinity) {
    const half = new Decimal(count.limit / 2);
    return count.current > 0
      ? undefined
      : numeralOf(half.plus(count.total), half.div(5), false, true, end);
  }
  const scale = wordAt(text, end, false);
  const factor = (scale && steps.get(scale.word)) ?? 1;
  const value = new Decimal(count.current + 0.5).times(factor);
  const step = new Decimal(0.1).times(factor);
  return numeralOf(value, step, true, factor > 1, factor > 1 && scale ? scale.end : end);
}

function numeralOf(
  value: Decimal,
  step: Decimal,
  pointed: boolean,
  scaled: boolean,
  end: number,
): Numeral {
  return { value, step, place: placeOf(value, step, pointed), pointed, scaled, end };
}
