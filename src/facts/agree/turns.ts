import type { Reading } from '../../reading/characters/written-quantity.ts';
import { canonical } from '../../reading/units/same-measure.ts';
import type { NumberVerdict } from './agree-number.ts';
import type { Target } from './cell-amount.ts';

const mismatch: Extract<NumberVerdict, { ok: false }> = {
  ok: false,
  fault: { code: 'fact-mismatch' },
};

/**
 * The signs that a reading may have by the words around it: a fall is below zero (fell by 3% is −3%), and a size is of either
 * sign (lost 3 million). In a field of sizes of falls it is the other way about: no words of rising, and no sign.
 */
export function turnsOf(
  reading: Reading,
  target: Target,
): readonly (Reading | Extract<NumberVerdict, { ok: false }>)[] {
  const { change, form, value } = reading;
  if (form === 'ordinal') return [reading];
  if (target.isFallSize)
    return change === 'rise' || value.isNegative() || form === 'multiple' ? [mismatch] : [reading];
  const down = { ...reading, value: value.neg(), upper: reading.upper?.neg() };
  if (value.isNegative() || form === 'multiple') return [reading];
  if (change === 'fall' || (change === 'loss' && isRatio(target))) return [down];
  if (change === 'size' || change === 'loss')
    return target.value.isNegative() ? [reading, down] : [reading];
  // “40 lower” may begin “lower-paid jobs”, where the number counts things and is none that fell.
  if (change === 'weak') return target.value.isNegative() || !target.counts ? [down] : [reading];
  return [reading];
}

/** Whether a cell is told in per cent or points, of which a loss is a fall. */
function isRatio({ own }: Target): boolean {
  const bases = Object.keys(own.bases);
  return bases.length === 1 && bases.every((base) => ratios.includes(base));
}

const ratios = ['percent', 'permille', 'percentage-points', 'basis-points'];

/** Whether a number is a round mark above the cell, which an unknown verb before it may say was passed. */
export function isRoundedUp(reading: Reading, target: Target): boolean {
  if (!['none', 'about'].includes(reading.qualifier) || reading.form !== 'number') return false;
  const value = reading.value.times(canonical(reading.bases ?? {}, 1).factor).abs();
  const isMark = value.precision() <= 2;
  return isMark && target.value.abs().lt(value);
}
