import type { Decimal } from 'decimal.js';
import type { Unit } from '../../model/unit.ts';
import type { Reading } from '../../reading/characters/written-quantity.ts';
import { canonical, sameBases, withoutTimes } from '../../reading/units/same-measure.ts';
import { anyCounter } from '../../reading/units/unit-words.ts';
import type { Target } from './cell-amount.ts';
import { type Amount, type Fault, judge, type Verdict } from './compare-amount.ts';

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

/** Whether one reading says what the cell says. `per` tells whether the sentence speaks of an average or of each. */
export function agreeNumber(reading: Reading, target: Target, per: boolean): NumberVerdict {
  if (reading.form === 'ordinal') return agreeOrdinal(reading, target);
  if (reading.bases === undefined) return agreeBare(reading, target);
  const bases = target.own.bases;
  const isPlain = Object.keys(bases).length === 0;
  const read = isPlain ? withoutTimes(reading.bases) : reading.bases;
  if (isPlain && read[anyCounter] === 1 && Object.keys(read).length === 1)
    return verdictOf(reading, target, canonical({}, 1).factor);
  const unit = canonical(read, 1);
  if (reading.form === 'multiple' && !isPlain) return wrongUnit('other');
  if (reading.each && eachFits(unit.bases, target.bases))
    return verdictOf(reading, target, unit.factor);
  if (sameBases(unit.bases, target.bases)) {
    return reading.each ? wrongUnit('per') : verdictOf(reading, target, unit.factor);
  }
  if (per && isAbove(unit.bases, target.bases)) return verdictOf(reading, target, unit.factor);
  return wrongUnit(reasonOf(unit.bases, target.bases));
}

function verdictOf(reading: Reading, target: Target, factor: Decimal): Verdict {
  const { value, upper, step, reach, pointed, form, qualifier } = reading;
  const amount: Amount = {
    value: value.times(factor),
    upper: upper?.times(factor),
    step: step.times(factor),
    reach: reach.times(factor),
    pointed,
    isPart: form !== 'number' && form !== 'ordinal',
    qualifier,
  };
  return judge(amount, target);
}

/** A rank is said of a cell without unit, and of nothing else. */
function agreeOrdinal(reading: Reading, target: Target): NumberVerdict {
  const isRank = Object.keys(target.own.bases).length === 0 && target.isWhole;
  if (!isRank || target.qualifier !== 'exact') return wrongUnit('ordinal');
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

/** “Each” stands for whatever is counted below. */
function eachFits(read: Unit['bases'], own: Unit['bases']): boolean {
  const below = Object.values(own).filter((exponent) => exponent < 0);
  return below.length === 1 && below[0] === -1 && isAbove(read, own);
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
