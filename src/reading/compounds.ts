import { Decimal } from 'decimal.js';
import { lookUp } from '../schema/look-up.ts';
import { readTails } from './after-number.ts';
import { readDigits } from './characters/digits.ts';
import type { Numeral } from './characters/numeral.ts';
import { endOf, skipSpace } from './characters/scan.ts';
import type { Reading } from './characters/written-quantity.ts';
import { readNumeral, type Scaled } from './numerals/scaled-numeral.ts';
import type { ReadingStyle } from './reading-style.ts';
import { readingsOf } from './readings-of.ts';
import type { Tail } from './tail.ts';
import type { VoicedLead } from './voiced-lead.ts';

interface Step {
  readonly below: string;
  readonly count: number;
  /** A sign that means the lower unit only behind the upper one: the m of 1h 45m. */
  readonly sign?: RegExp;
}

/** The units that a number in two units goes on with: 2 hours 15 minutes, 四年零三个月, 6 ft 2 in. */
const steps: Readonly<Record<string, Step>> = {
  year: { below: 'month', count: 12 },
  week: { below: 'day', count: 7 },
  day: { below: 'h', count: 24 },
  h: { below: 'min', count: 60, sign: / ?m(?![A-Za-z])|分(?!之)/y },
  min: { below: 's', count: 60, sign: / ?s(?![A-Za-z])|秒/y },
  km: { below: 'm', count: 1000 },
  m: { below: 'cm', count: 100 },
  t: { below: 'kg', count: 1000 },
  kg: { below: 'g', count: 1000 },
  lb: { below: 'oz', count: 16 },
};

const joint = /(?: ?, ?| and | und | et | y | )|[零又]|/y;
/** The same between bound words and what stands behind them, where a comma begins something else. */
const tight = /(?: and | und | et | y | )|[零又]|/y;
const decimals = /(?<=[秒米])\d{1,2}(?![\d.,万亿]|[\p{Script=Han}A-Za-z%])/uy;
const minutes = /(?<=h) ?[0-5]\d(?![\d.,:%]| ?[\p{L}%])/uy;
const clock = /(?:(\d{1,3}):)?([0-5]?\d):([0-5]\d(?:\.\d+)?)(?![\d:])/y;

/** What a number has come to so far, in the unit that it ends with. */
interface Sum {
  readonly value: Decimal;
  readonly step: Decimal;
  readonly base: string;
  /** How many of this unit one of the first is. */
  readonly count: number;
  readonly end: number;
}

/** The readings of a number in two units or more, the lower ones adding to the first. */
export function compounds(
  bound: string,
  text: string,
  first: Scaled,
  lead: VoicedLead,
  style: ReadingStyle,
): Reading[] {
  const { numeral, qualifier } = first;
  if (numeral.pointed || numeral.upper || qualifier !== 'none') return [];
  return plainTails(text, first.end, style, bound.length).flatMap(({ base, end }) => {
    const start = { value: numeral.value, step: new Decimal(1), base, count: 1, end };
    return sumsFrom(bound, text, start, style).flatMap((sum) =>
      sumReadings(first, sum, base, text, lead, style, bound.length),
    );
  });
}

/** Whether a number with a unit goes on behind the bound words: [2 hours] 15 minutes. */
export function goesOnBelow(text: string, end: number, base: string, style: ReadingStyle): boolean {
  const sum = { value: new Decimal(0), step: new Decimal(1), base, count: 1, end };
  return nextSum(text, text, sum, style, tight) !== undefined;
}

/** A time by the clock's signs: 2:00:35. */
export function clockReadings(
  bound: string,
  text: string,
  lead: VoicedLead,
  style: ReadingStyle,
): Reading[] {
  clock.lastIndex = lead.end;
  const [written, hours, minutes, seconds] = clock.exec(bound) ?? [];
  const second =
    seconds === undefined
      ? undefined
      : readDigits(seconds.replace(/^0(?=\d)/, ''), 0, style.separators);
  // Two numbers without a point are a time of the day, a score or a ratio as well.
  if (!written || !second || (hours === undefined && !second.pointed)) return [];
  const value = new Decimal(Number(hours ?? 0) * 3600 + Number(minutes) * 60).plus(second.value);
  const end = lead.end + written.length;
  const numeral: Numeral = { ...second, value, place: second.step, end };
  return endings(plain(numeral, end), 's', text, style, bound.length, lead);
}

function plain(numeral: Numeral, end: number): Scaled {
  return { numeral, qualifier: 'none', reach: numeral.place, hanScale: false, factor: 1, end };
}

/** The single units that may follow a number. */
function plainTails(
  text: string,
  at: number,
  style: ReadingStyle,
  outside: number,
): { readonly base: string; readonly end: number }[] {
  return readTails(text, at, style, outside).flatMap((tail) => {
    const bases = Object.entries(tail.unit?.bases ?? {});
    const [only] = bases;
    const isPlain = tail.qualifier === 'none' && tail.change === 'none' && !tail.each && !tail.half;
    if (!only || bases.length > 1 || only[1] !== 1 || tail.unit?.factor !== 1 || !isPlain)
      return [];
    return lookUp(steps, only[0]) || only[0] === 's' ? [{ base: only[0], end: tail.end }] : [];
  });
}

/** The sums that go on from one, the longest first. */
function sumsFrom(bound: string, text: string, sum: Sum, style: ReadingStyle): Sum[] {
  const next = nextSum(bound, text, sum, style, joint);
  return next ? [...sumsFrom(bound, text, next, style), next] : [];
}

function nextSum(
  bound: string,
  text: string,
  sum: Sum,
  style: ReadingStyle,
  between: RegExp,
): Sum | undefined {
  const step = lookUp(steps, sum.base);
  const bare = sum.base === 'h' ? endOf(minutes, bound, sum.end) : undefined;
  if (bare !== undefined) return withMinutes(bound, sum, bare);
  const tenth = endOf(decimals, bound, sum.end);
  if (tenth !== undefined && (sum.base === 's' || sum.base === 'm'))
    return withDecimals(bound, sum, tenth);
  if (!step) return undefined;
  const from = endOf(between, text, sum.end);
  const padded = from !== undefined && /^0\d(?!\d)/.test(bound.slice(from)) ? from + 1 : from;
  const numeral = padded === undefined ? undefined : readNumeral(bound, padded, style);
  if (!numeral || numeral.upper || numeral.value.gte(step.count)) return undefined;
  const end = unitEnd(text, numeral.end, step, style);
  if (end === undefined) return undefined;
  return {
    value: sum.value.times(step.count).plus(numeral.value),
    step: numeral.step,
    base: step.below,
    count: sum.count * step.count,
    end,
  };
}

/** The minutes without their sign behind an amount: 2 h 15. */
function withMinutes(bound: string, sum: Sum, end: number): Sum {
  const value = sum.value.times(60).plus(bound.slice(end - 2, end));
  return { ...sum, value, base: 'min', count: sum.count * 60, end };
}

/** The hundredths without a unit behind an amount: 2米38, 9秒83. */
function withDecimals(bound: string, sum: Sum, end: number): Sum {
  const digits = bound.slice(sum.end, end);
  const step = new Decimal(10).pow(-digits.length);
  return { ...sum, value: sum.value.plus(step.times(digits)), step, end };
}

function unitEnd(
  text: string,
  at: number,
  { below, sign }: Step,
  { words }: ReadingStyle,
): number | undefined {
  const found = words.at(text, skipSpace(text, at));
  const isBelow = found?.units.some(
    ({ factor, bases }) => factor === 1 && bases[below] === 1 && Object.keys(bases).length === 1,
  );
  return isBelow ? found?.end : sign && endOf(sign, text, at);
}

/** The sum in its last unit, and in its first one. */
function sumReadings(
  first: Scaled,
  { value, step, base, count, end }: Sum,
  firstBase: string,
  text: string,
  lead: VoicedLead,
  style: ReadingStyle,
  outside: number,
): Reading[] {
  const numeral = { ...first.numeral, value, step, place: step, end };
  const whole = {
    ...numeral,
    value: value.div(count),
    step: step.div(count),
    place: step.div(count),
  };
  return [
    ...endings(plain(numeral, end), base, text, style, outside, lead),
    ...(count === 1 ? [] : endings(plain(whole, end), firstBase, text, style, outside, lead)),
  ];
}

/** The endings that words behind an amount say: 2小时15分左右. */
function endings(
  scaled: Scaled,
  base: string,
  text: string,
  style: ReadingStyle,
  outside: number,
  lead: VoicedLead,
): Reading[] {
  const unit = { factor: 1, bases: { [base]: 1 } };
  return readTails(text, scaled.end, style, outside)
    .filter((tail: Tail) => tail.unit === undefined && !tail.each)
    .flatMap((tail) => readingsOf(scaled, { ...tail, unit }, lead));
}
