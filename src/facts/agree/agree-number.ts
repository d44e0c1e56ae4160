import type { Decimal } from 'decimal.js';
import { batchOf, type Unit } from '../../model/units/unit.ts';
import type { Reading } from '../../reading/characters/written-quantity.ts';
import { anything } from '../../reading/per-units.ts';
import { canonical, sameBases, withoutTimes } from '../../reading/units/same-measure.ts';
import { anyCounter, foldTimes } from '../../reading/units/unit-words.ts';
import type { Target } from './cell-amount.ts';
import {
  type Fault,
  judge,
  partTolerance,
  ratioTolerance,
  type Verdict,
  verbTolerance,
  type WrittenAmount,
} from './compare-amount.ts';
import type { ToldFor } from './told-for.ts';

/** Why a written amount is not what the cell says, its unit included. */
export type NumberFault =
  | Fault
  | {
      readonly code: 'fact-unit';
      readonly reason: 'missing' | 'other' | 'ordinal' | 'points' | 'per';
    };

export type NumberVerdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly fault: NumberFault };

const wrongUnit = (reason: 'missing' | 'other' | 'ordinal' | 'points' | 'per'): NumberVerdict => ({
  ok: false,
  fault: { code: 'fact-unit', reason },
});

/** Whether one reading says what the cell says. `told` is what the sentence says of what it leaves out. */
export function agreeNumber(reading: Reading, target: Target, told: ToldFor): NumberVerdict {
  if (reading.form === 'ordinal') return agreeOrdinal(reading, target);
  if (reading.bases === undefined) return agreeBare(reading, target);
  const isPlain = Object.keys(target.own.bases).length === 0;
  const read = isPlain ? withoutTimes(reading.bases) : reading.bases;
  if (isPlain && read[anyCounter] === 1 && Object.keys(read).length === 1)
    return verdictOf(reading, target, canonical({}, 1).factor);
  const isMultiple = reading.form === 'multiple' || isFold(reading.bases);
  if (isMultiple && !isPlain)
    return isPercent(target) ? agreeGrowth(reading, target) : wrongUnit('other');
  return agreeUnit(reading, named(read, target.own.bases), target, told);
}

/** Whether the units are the same, perhaps but for what both leave to the sentence. */
function agreeUnit(
  reading: Reading,
  read: Unit['bases'],
  target: Target,
  { each, isRate }: ToldFor,
): NumberVerdict {
  const unit = canonical(read, 1);
  if (reading.each && eachFits(unit.bases, target.bases))
    return verdictOf(reading, target, unit.factor);
  if (sameBases(unit.bases, target.bases))
    return reading.each ? wrongUnit('per') : verdictOf(reading, target, unit.factor);
  if (each && isAbove(unit.bases, target.bases)) return verdictOf(reading, target, unit.factor);
  if (isBelow(unit.bases, target, isRate)) return verdictOf(reading, target, unit.factor);
  const above = aboveOf(unit.bases);
  const speaksOfTime = reading.optional && !hasBelow(target.bases);
  if (speaksOfTime && Object.keys(above).length === 0) return agreeBare(reading, target);
  if (speaksOfTime && sameBases(above, target.bases))
    return verdictOf(reading, target, unit.factor);
  return wrongUnit(reasonOf(unit.bases, target.bases));
}

/** The judgement of growth in per cent that is told as a multiple of what was: doubled is +100%. */
function agreeGrowth(reading: Reading, target: Target): NumberVerdict {
  return verdictOf(reading, { ...target, value: target.value.plus(1) }, canonical({}, 1).factor);
}

function isFold(bases: Unit['bases']): boolean {
  return bases[foldTimes] === 1 && Object.keys(bases).length === 1;
}

function isPercent({ own }: Target): boolean {
  return own.bases.percent === 1 && Object.keys(own.bases).length === 1;
}

/** The bases of a unit that says for how many and not of what: per 100,000 of what the cell is told for. */
function named(read: Unit['bases'], own: Unit['bases']): Unit['bases'] {
  return Object.fromEntries(
    Object.entries(read).map(([base, exponent]) => {
      const many = batchOf(base);
      const same = Object.keys(own).find((each) => batchOf(each)?.count === many?.count);
      return [
        many && [anything, anyCounter].includes(many.of) && same ? same : massOf(base, own),
        exponent,
      ];
    }),
  );
}

/** The base of a mass: tonnes of carbon dioxide are tonnes, where either the sentence or the dataset names no gas. */
function massOf(base: string, own: Unit['bases']): string {
  const other = base === 'tCO2' ? 't' : base === 't' ? 'tCO2' : undefined;
  return other !== undefined && own[base] === undefined && own[other] ? other : base;
}

const tolerances: Readonly<Partial<Record<Reading['form'], number>>> = {
  fraction: partTolerance,
  multiple: verbTolerance,
  ratio: ratioTolerance,
};

function verdictOf(reading: Reading, target: Target, factor: Decimal): Verdict {
  const { value, upper, step, reach, pointed, form, loose, qualifier } = reading;
  const amount: WrittenAmount = {
    value: value.times(factor),
    upper: upper?.times(factor),
    step: step.times(factor),
    reach: reach.times(factor),
    pointed,
    isPart: form === 'fraction' || form === 'multiple',
    tolerance: tolerances[form] ?? 0,
    loose,
    qualifier,
  };
  return judge(amount, target);
}

/** A rank is said of a cell without unit, and of nothing else. */
function agreeOrdinal(reading: Reading, target: Target): NumberVerdict {
  const isRank = Object.keys(target.own.bases).length === 0 && target.isWhole;
  if (!isRank || target.qualifier !== 'exact') return wrongUnit('ordinal');
  if (reading.qualifier === 'at-most')
    return target.value.lte(reading.value) && target.value.gt(0)
      ? { ok: true }
      : { ok: false, fault: { code: 'fact-mismatch' } };
  return verdictOf(reading, target, canonical({}, 1).factor);
}

/**
 * A number without a unit: of what has none, of what is counted (the thing counted may follow), and,
 * with 万 or 亿, of money: 引资两百多亿.
 */
function agreeBare(reading: Reading, target: Target): NumberVerdict {
  const isPlain = Object.keys(target.own.bases).length === 0;
  const factor = canonical({}, 1).factor;
  if (isPlain || target.counts || (target.isMoney && reading.hanScale))
    return verdictOf(reading, target, factor);
  return wrongUnit('missing');
}

/** Whether “each” fits: it stands for whatever is counted below. */
function eachFits(read: Unit['bases'], own: Unit['bases']): boolean {
  const below = Object.values(own).filter((exponent) => exponent < 0);
  return below.length === 1 && below[0] === -1 && isAbove(read, own);
}

function aboveOf(bases: Unit['bases']): Unit['bases'] {
  return Object.fromEntries(Object.entries(bases).filter(([, exponent]) => exponent > 0));
}

function hasBelow(bases: Unit['bases']): boolean {
  return Object.values(bases).some((exponent) => exponent < 0);
}

/** Whether only what is told for is written, as in 17.8/10万 of deaths and 158,000 a month of jobs. */
function isBelow(
  read: Unit['bases'],
  { bases: own, countsAbove }: Target,
  isRate: boolean,
): boolean {
  const below = Object.fromEntries(Object.entries(own).filter(([, exponent]) => exponent < 0));
  const isMany = Object.keys(below).some((base) => batchOf(base));
  return (isMany || countsAbove || isRate) && hasBelow(own) && sameBases(read, below);
}

/** Whether a unit is the part above the line of another: yuan of yuan per project. */
function isAbove(read: Unit['bases'], own: Unit['bases']): boolean {
  const above = Object.entries(own).filter(([, exponent]) => exponent > 0);
  const isQuotient = above.length < Object.keys(own).length;
  return isQuotient && sameBases(read, Object.fromEntries(above));
}

function reasonOf(read: Unit['bases'], own: Unit['bases']): 'other' | 'points' | 'per' {
  const points = 'percentage-points';
  const ratio = (bases: Unit['bases']) => Object.keys(bases).length === 0;
  if ((read[points] && ratio(own)) || (own[points] && ratio(read))) return 'points';
  return isAbove(read, own) ? 'per' : 'other';
}
