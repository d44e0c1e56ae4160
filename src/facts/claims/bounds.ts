import type { Amount } from '../../datasets/amount.ts';
import { canonical, sameBases } from '../../reading/units/same-measure.ts';
import { nearness } from '../agree/compare-amount.ts';
import type { Comparison } from './statement.ts';

/** Whether something holds; `undefined` where what is known does not tell. */
export type Known = boolean | undefined;

/** Two amounts in the same canonical unit; `undefined` where their units measure different things. */
export function alike(left: Amount, right: Amount): readonly [Amount, Amount] | undefined {
  const [a, b] = [left, right].map(({ unit }) => canonical(unit.bases, 1));
  if (!a || !b || !sameBases(a.bases, b.bases)) return undefined;
  return [
    { ...left, value: left.value.times(a.factor) },
    { ...right, value: right.value.times(b.factor) },
  ];
}

/** Whether the first is certainly greater: a lower bound proves “more”, and never “less”. */
export function isGreater(a: Amount, b: Amount): boolean {
  if (a.qualifier === 'about' || b.qualifier !== 'exact') return false;
  return a.qualifier === 'over' ? a.value.gte(b.value) : a.value.gt(b.value);
}

/** Whether the first is certainly at least as great. */
export function isAtLeast(a: Amount, b: Amount): boolean {
  return a.qualifier !== 'about' && b.qualifier === 'exact' && a.value.gte(b.value);
}

/** Compares two amounts in the same unit, as far as their qualifiers allow. `same` says when they are equal. */
export function compare(
  comparison: Comparison,
  a: Amount,
  b: Amount,
  same: (a: Amount, b: Amount) => boolean,
): Known {
  if (comparison === '<') return compare('>', b, a, same);
  if (comparison === '<=') return compare('>=', b, a, same);
  if (comparison === '>') return isGreater(a, b) ? true : isAtLeast(b, a) ? false : undefined;
  if (comparison === '>=') return isAtLeast(a, b) ? true : isGreater(b, a) ? false : undefined;
  const areExact = a.qualifier === 'exact' && b.qualifier === 'exact';
  if (!areExact) return isGreater(a, b) || isGreater(b, a) ? false : undefined;
  if (comparison === '=') return same(a, b);
  return a.value.minus(b.value).abs().lte(b.value.abs().times(nearness));
}
