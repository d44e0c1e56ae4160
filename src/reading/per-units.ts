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
import { endOf, skipSpace } from './characters/scan.ts';
import { readCount } from './numerals/count.ts';
import type { Tail } from './tail.ts';
import type { FoundUnit, UnitWords } from './units/unit-words.ts';

const each = /(?: each| apiece)(?![a-z])/iy;
const noun = /(?:项目|企业|公司)?/y;
/** What may be counted below a line without a unit's word: per 1,000 live births. */
const counted = /(?: (?!and |of |in |to |on |by )[a-z]+){1,3}/iy;
/** The base of what is counted below a line and is not named: per 100,000. */
export const anything = '*';

/** A unit, and its product with the one behind a dot: 人·次. */
export function product(text: string, found: FoundUnit, words: UnitWords): FoundUnit[] {
  const next = text.charAt(found.end) === '·' ? words.at(text, found.end + 1) : undefined;
  if (!next) return [found];
  const units = found.units.flatMap((a) => next.units.map((b) => multiplyUnits(a, b)));
  return [found, { units, end: next.end }];
}

/** The tail alone, and with “per …” behind it. */
export function withPer(
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
export function countsOnly(unit: Unit | undefined): boolean {
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
