import { scalesBehind } from '../languages/scales-everywhere.ts';
import type { Unit } from '../model/units/unit.ts';
import { joinQualifiers } from './characters/qualifiers.ts';
import { endOf, skipSpace } from './characters/scan.ts';
import { countsOnly, product, withPer } from './per-units.ts';
import type { ReadingStyle } from './reading-style.ts';
import type { Tail } from './tail.ts';
import type { FoundUnit, UnitWords } from './units/unit-words.ts';

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
  const tailTo = (unit: Unit, end: number | undefined, half = false): Tail[] =>
    end === undefined ? [] : [tail(unit, end, half)];
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
      ...tailTo(unit, endOf(andHalf, text, end), true),
      ...tailTo(unit, otherCounter(text, end, words)),
      ...(countsOnly(unit) ? tailTo(unit, madeEnd(text, end, words, outside)) : []),
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
  // 个月 is a word of its own, whose first sign stands before 多.
  const within = words.at(`个${text.slice(end, end + 4)}`, 0);
  const found = within ?? words.at(text, end);
  if (!found || found.isLoose) return [];
  return found.units.map((unit) => ({
    unit,
    each: false,
    half: false,
    optional: false,
    qualifier: 'over' as const,
    change: 'none' as const,
    end: within ? end + within.end - 1 : found.end,
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
