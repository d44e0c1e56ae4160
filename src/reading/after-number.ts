import { scalesBehind } from '../languages/scales-everywhere.ts';
import {
  batch,
  divideUnits,
  isCurrency,
  multiplyUnits,
  parseUnit,
  type Unit,
  unitless,
} from '../model/units/unit.ts';
import type { Separators } from './characters/digits.ts';
import { joinQualifiers, type WrittenQualifier } from './characters/qualifiers.ts';
import { endOf, skipSpace } from './characters/scan.ts';
import { readCount } from './numerals/count.ts';
import type { ReadingStyle } from './reading-style.ts';
import type { FoundUnit, UnitWords } from './units/unit-words.ts';
import type { BehindWord } from './words/vocabulary.ts';

/** What stands behind a number: its unit, “per …”, 半, qualifiers. */
export interface Tail {
  readonly unit: Unit | undefined;
  readonly each: boolean;
  /** Whether 半 adds half a unit: 两年半. */
  readonly half: boolean;
  readonly qualifier: WrittenQualifier;
  /** Whether “per …” may speak of the time rather than the unit: 158,000 a month. */
  readonly optional: boolean;
  /** What the words behind say of a change: 5% lower, 33 fewer. */
  readonly change: 'none' | Exclude<BehindWord, 'plain'>;
  readonly end: number;
}

const each = /(?: each| apiece)(?![a-z])/iy;
const noun = /(?:项目|企业|公司)?/y;
/** What may be counted below a line without a unit's word: per 1,000 live births. */
const counted = /(?: (?!and |of |in |to |on |by )[a-z]+){1,3}/iy;
/** The base of what is counted below a line and is not named: per 100,000. */
export const anything = '*';

/** The ways to read what stands behind a number that ends at a place. The bound words end at `outside`, or nowhere. */
export function readTails(
  text: string,
  at: number,
  { words, separators }: ReadingStyle,
  outside: number,
): Tail[] {
  const bare: Tail = {
    unit: undefined,
    each: false,
    half: false,
    optional: false,
    qualifier: 'none',
    change: 'none',
    end: at,
  };
  return [bare, ...readUnits(text, at, words, outside)]
    .flatMap((tail) => withPer(text, tail, words, outside, separators))
    .flatMap((tail) => withQualifier(text, tail, words))
    .flatMap((tail) => withChange(text, tail, words, outside))
    .flatMap((tail) => withTime(text, tail, words, outside));
}

/** A tail alone, and with a time that the bound words end with: 3.2% from a year earlier. */
function withTime(text: string, tail: Tail, { vocabulary }: UnitWords, outside: number): Tail[] {
  const { during } = vocabulary;
  const end =
    during && tail.end < outside ? endOf(during, text.slice(0, outside), tail.end) : undefined;
  return end === undefined ? [tail] : [tail, { ...tail, end }];
}

/** 0.9 of a percentage point. */
const partOf = / of an? (?=[a-z])/iy;
/** What a measure is told of, where it is bound with it: 300mm of rain. */
const stuff =
  / (?!(?:an?|the|all|its|their|every|each|which|them|it|us|une?|un[oa]s?|der|dem|den|[a-z]+ly)(?!\p{L}))\p{L}[\p{L}\d₂-]*(?: \p{L}[\p{L}\d₂-]*){0,2}$/iuy;

function readUnits(text: string, at: number, words: UnitWords, outside: number): Tail[] {
  const start = endOf(partOf, text, at) ?? serialEnd(text, unitStart(text, at), words);
  const tail = (unit: Unit, end: number, half = false): Tail => ({
    unit,
    each: false,
    half,
    optional: false,
    qualifier: 'none',
    change: 'none',
    end,
  });
  const halfMonths = halfUnit(text, start, words);
  const more = moreUnit(text, start, words);
  const found =
    withPartitive(text, start, words) ??
    words.counted(text, start) ??
    described(text, start, words, outside);
  if (!found || (start >= outside && found.isLoose)) return [];
  const plain = product(text, found, words).flatMap(({ units, end }) =>
    units.flatMap((unit) => [
      tail(unit, end),
      ...[endOf(andHalf, text, end) ?? []].flat().map((from) => tail(unit, from, true)),
      ...[otherCounter(text, end, words) ?? []].flat().map((from) => tail(unit, from)),
      ...[madeEnd(text, end, words, outside) ?? []]
        .flat()
        .flatMap((from) => (countsOnly(unit) ? [tail(unit, from)] : [])),
    ]),
  );
  const months = halfMonths?.units.map((unit) => tail(unit, halfMonths.end, true)) ?? [];
  const bound = text.slice(0, outside);
  const told = plain.flatMap((each) => {
    const { told, behind } = words.vocabulary;
    const joint = told.at(bound, skipSpace(bound, each.end));
    // “De moins” is no stuff, nor is “of less”.
    const says = joint && [joint.start, joint.end + 1].some((from) => behind.at(bound, from));
    const end = joint && !says ? endOf(stuff, bound, joint.end) : undefined;
    return end === undefined || countsOnly(each.unit) ? [] : [{ ...each, end }];
  });
  return [...plain, ...told, ...months, ...more];
}

/** 两年半, two years and a half. */
const andHalf = /半| and a half(?![a-z])/iy;

/** Behind 23 in “23 consecutive months”. */
function serialEnd(text: string, at: number, { vocabulary }: UnitWords): number {
  const found = vocabulary.serial.at(text, at);
  return found ? skipSpace(text, found.end) : at;
}

/** The end of a second counting word in brackets: 172万套(间). */
function otherCounter(text: string, at: number, words: UnitWords): number | undefined {
  const found = text.charAt(at) === '(' ? words.at(text, at + 1) : undefined;
  return found?.isLoose && text.charAt(found.end) === ')' ? found.end + 1 : undefined;
}

/** The end of a participle that tells of things counted, and of no change of them: deaths registered. */
function madeEnd(
  text: string,
  at: number,
  { vocabulary }: UnitWords,
  outside: number,
): number | undefined {
  const { made, lead } = vocabulary;
  if (at >= outside) return undefined;
  const end = made && endOf(made, text.slice(0, outside), at);
  const says = end === undefined ? undefined : lead.at(text, at + 1);
  return says && says.end === end && says.meaning !== 'plain' ? undefined : end;
}

/** Reads 多 within the word for the unit: 三个多月, 两个多小时. */
function moreUnit(text: string, at: number, words: UnitWords): Tail[] {
  if (!text.startsWith('个多', at)) return [];
  const end = skipSpace(text, at + 2);
  const found = words.at(`个${text.slice(end, end + 4)}`, 0) ?? words.at(text, end);
  const isPart = found && words.at(`个${text.slice(end, end + 4)}`, 0) !== undefined;
  if (!found || found.isLoose) return [];
  return found.units.map((unit) => ({
    unit,
    each: false,
    half: false,
    optional: false,
    qualifier: 'over' as const,
    change: 'none' as const,
    end: end + found.end - (isPart ? 1 : end),
  }));
}

const adjective = /[a-z]{3,}(?:-[a-z]+)* /y;

/** The unit that is counted behind an adjective or two within the bound words: 560.2 infant deaths. */
function described(
  text: string,
  at: number,
  words: UnitWords,
  outside: number,
): FoundUnit | undefined {
  if (at >= outside) return undefined;
  let from = at;
  for (let count = 0; count < 2; count += 1) {
    const end = endOf(adjective, text, from);
    if (end === undefined || end >= outside || saysOfNumber(text, from, words)) return undefined;
    const found = words.counted(text, end);
    if (found && found.end <= outside && found.units.every(countsOnly)) return found;
    from = end;
  }
  return undefined;
}

/** Whether a word is a unit or a scale, or says something of the number before it. */
export function saysOfNumber(text: string, at: number, words: UnitWords): boolean {
  const { scales, parts, behind, after, per, mid, multiples } = words.vocabulary;
  const own = words.at(text, at);
  const isUnit = own !== undefined && !own.isLoose;
  return (
    isUnit ||
    [scales, parts, behind, after, per, mid, multiples].some((table) => table.at(text, at)) ||
    scalesBehind.test(text.slice(at)) ||
    /^(?:and|or|of|in|to|by|on|for|with|than|from|at|the|not|no|point|half|fold|odd|square|squared|cubic|cubed|nautical|metric|gross|light|pair|pairs)(?![a-z])/i.test(
      text.slice(at),
    )
  );
}

/** The unit that is counted behind “de” or “d’”. */
function withPartitive(text: string, at: number, words: UnitWords): FoundUnit | undefined {
  const found = words.vocabulary.partitive.at(text, at);
  return found && words.counted(text, skipSpace(text, found.end));
}

/** The half that stands before the unit: 两个半月, 一个半小时. */
function halfUnit(text: string, at: number, words: UnitWords): FoundUnit | undefined {
  if (!text.startsWith('个半', at)) return undefined;
  const found = words.at(`个${text.slice(at + 2, at + 6)}`, 0);
  return found && found.end > 1 ? { units: found.units, end: at + 1 + found.end } : undefined;
}

/** A unit follows directly, behind a space or, in English, behind a hyphen. */
function unitStart(text: string, at: number): number {
  if (text.charAt(at) === '-' && /[a-z%]/i.test(text.charAt(at + 1))) return at + 1;
  return skipSpace(text, at);
}

/** A unit, and its product with the one behind a dot: 人·次. */
function product(text: string, found: FoundUnit, words: UnitWords): FoundUnit[] {
  const next = text.charAt(found.end) === '·' ? words.at(text, found.end + 1) : undefined;
  if (!next) return [found];
  const units = found.units.flatMap((a) => next.units.map((b) => multiplyUnits(a, b)));
  return [found, { units, end: next.end }];
}

/** The tail alone, and with “per …” behind it. */
function withPer(
  text: string,
  tail: Tail,
  words: UnitWords,
  outside: number,
  separators: Separators,
): Tail[] {
  const apiece = endOf(each, text, tail.end);
  const tails = [tail];
  if (apiece !== undefined && tail.unit) tails.push({ ...tail, each: true, end: apiece });
  const start = perEnd(text, tail.end, words);
  if (start === undefined) return [...tails, ...rates(text, tail, words)];
  const below = perUnits(text, start, words, outside, separators);
  return [
    ...tails,
    ...below.flatMap(({ units, end }) =>
      units.flatMap((unit) => perTails(text, tail, unit, end, start, outside)),
    ),
  ];
}

/** A rate of exchange: 84.07 to the dollar, 151.97兑1美元. */
function rates(text: string, tail: Tail, words: UnitWords): Tail[] {
  if (tail.unit && !Object.keys(tail.unit.bases).every(isCurrency)) return [];
  const found = words.vocabulary.exchanged.at(text, skipSpace(text, tail.end));
  const currency = found && words.at(text, skipSpace(text, found.end));
  return (currency?.units ?? []).flatMap((unit) =>
    Object.keys(unit.bases).every(isCurrency)
      ? [
          {
            ...tail,
            unit: divideUnits(tail.unit ?? unitless, unit),
            end: currency?.end ?? tail.end,
          },
        ]
      : [],
  );
}

function perTails(
  text: string,
  tail: Tail,
  unit: Unit,
  below: number,
  start: number,
  outside: number,
): Tail[] {
  const end = endOf(noun, text, below) ?? below;
  const quotient = divideUnits(tail.unit ?? unitless, unit);
  const isSaidOutside = start > outside && countsOnly(tail.unit);
  const optional = (isSaidOutside || isTime(unit)) && text.charAt(start - 1) !== '/';
  const tails = [{ ...tail, unit: quotient, optional, end: below }];
  return end === below ? tails : [...tails, { ...tail, unit: quotient, optional, end }];
}

/** Whether a unit is a thing that is counted, and neither money nor a measure. */
function countsOnly(unit: Unit | undefined): boolean {
  return (
    unit === undefined || Object.keys(unit.bases).every((base) => parseUnit(base, []) === undefined)
  );
}

const times = ['day', 'week', 'month', 'quarter-year', 'year', 'h', 'share'];

/** Whether “a month” behind a number may say only when, “per share” only of what. */
function isTime({ bases }: Unit): boolean {
  return Object.keys(bases).every((base) => times.includes(base));
}

/** The end of “per”, “a”, 每 or a stroke behind a number or its unit. */
function perEnd(text: string, at: number, words: UnitWords): number | undefined {
  const { vocabulary } = words;
  const from = skipSpace(text, at);
  if (text.charAt(from) === '/') return skipSpace(text, from + 1);
  const found = vocabulary.per.at(text, from);
  // “Per cent” is a unit of its own.
  const longer = found && words.at(text, from);
  const isShare = longer?.units.some(({ bases }) => 'percent' in bases || 'permille' in bases);
  return found && !(isShare && longer && longer.end > found.end)
    ? skipSpace(text, found.end)
    : undefined;
}

/** The unit below: alone, or so many of it, as in 元/万人 and per 100,000 people. */
function perUnits(
  text: string,
  at: number,
  words: UnitWords,
  outside: number,
  separators: Separators,
): FoundUnit[] {
  const found = words.counted(text, at);
  if (found) return product(text, found, words).slice(-1);
  const count = readCount(text, at, separators);
  const from = count && skipSpace(text, count.end);
  if (!count || from === undefined) return [];
  const unit = words.counted(text, from);
  const some = { factor: 1, bases: { [`${count.value} ${anything}`]: 1 } };
  const ratio = { factor: count.value, bases: {} };
  const nouns = endOf(counted, text.slice(0, Math.max(outside, count.end)), count.end);
  const bare = [count.end, ...(nouns === undefined ? [] : [nouns])].map((end) => ({
    // One in five is a fraction, and no number told to the next fifth.
    units: count.value < 100 ? [some] : [some, ratio],
    end,
  }));
  if (!unit) return bare;
  const batches = unit.units.flatMap((each) => [
    ...[batch(count.value, each) ?? []].flat(),
    { factor: each.factor * count.value, bases: each.bases },
  ]);
  return [{ units: [...batches, some], end: unit.end }, ...bare];
}

function withQualifier(text: string, tail: Tail, { vocabulary }: UnitWords): Tail[] {
  const tails = [tail];
  let last = tail;
  for (;;) {
    const at = skipSpace(text, last.end);
    const found = vocabulary.after.at(text, at);
    const qualifier = found && joinQualifiers(last.qualifier, found.meaning);
    if (!found || !qualifier) return tails;
    last = { ...last, qualifier, end: found.end };
    tails.push(last);
  }
}

/** What begins a noun of its own rather than telling of a change: lower-income, below-average, [40] less developed. */
const nounsOn = /^(?:-|\s+(?:developed|income|secondary|house|court|than average))/i;

function withChange(text: string, tail: Tail, { vocabulary }: UnitWords, outside: number): Tail[] {
  const at = skipSpace(text, tail.end);
  const start = text.charAt(at) === '-' ? at + 1 : at;
  const found = vocabulary.behind.at(text, start);
  if (!found || nounsOn.test(text.slice(found.end))) return [tail];
  // “Down to” ends a course, and “fall” may begin another noun where it stands outside of the bound words.
  const { meaning, end } = found;
  if (meaning === 'plain') return [tail, { ...tail, end }];
  if (/^ (?:to|from)\b|^[到至为]/.test(text.slice(end))) return [tail];
  const change = meaning === 'weak' && end <= outside ? 'fall' : meaning;
  return [tail, { ...tail, change, end }];
}
