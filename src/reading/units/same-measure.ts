import { Decimal } from 'decimal.js';
import type { Unit } from '../../model/units/unit.ts';
import { lookUp } from '../../schema/look-up.ts';
import { foldTimes, times } from './unit-words.ts';

/** What some base units are in others: the base (none for a plain ratio) and the factor to it. */
const conversions: Readonly<Record<string, readonly [base: string | undefined, factor: number]>> = {
  percent: [undefined, 0.01],
  permille: [undefined, 0.001],
  [times]: [undefined, 1],
  kg: ['g', 1e3],
  t: ['g', 1e6],
  km: ['m', 1e3],
  jin: ['g', 500],
  liang: ['g', 50],
  dan: ['g', 50_000],
  mg: ['g', 1e-3],
  ug: ['g', 1e-6],
  li: ['m', 500],
  ppm: [undefined, 1e-6],
  ppb: [undefined, 1e-9],
  ml: ['m3', 1e-6],
  cm: ['m', 0.01],
  mm: ['m', 0.001],
  km2: ['m2', 1e6],
  ha: ['m2', 1e4],
  L: ['m3', 0.001],
  min: ['s', 60],
  h: ['s', 3600],
};

/** A unit in the bases that others are converted to: tonnes in grams, percent as a plain ratio. */
export interface Canonical {
  readonly factor: Decimal;
  readonly bases: Unit['bases'];
}

/** Converts a unit, where conversion is exact. Percentage points, money and counters never are. */
export function canonical(bases: Unit['bases'], factor: number): Canonical {
  const result: Record<string, number> = {};
  let scale = new Decimal(factor);
  for (const [base, exponent] of Object.entries(bases)) {
    const conversion = lookUp(conversions, base);
    const [to, each] = conversion ?? [base, 1];
    scale = scale.times(new Decimal(each).pow(exponent));
    if (to !== undefined) result[to] = (lookUp(result, to) ?? 0) + exponent;
  }
  return { factor: scale, bases: result };
}

/** The bases without “-fold” and “times”, which say no more than that a number is a ratio. */
export function withoutTimes(bases: Unit['bases']): Unit['bases'] {
  return Object.fromEntries(Object.entries(bases).filter(([base]) => base !== foldTimes));
}

/** Whether two powers of base units are the same. */
export function sameBases(a: Unit['bases'], b: Unit['bases']): boolean {
  const bases = Object.keys(a);
  return (
    bases.length === Object.keys(b).length &&
    bases.every((base) => lookUp(a, base) === lookUp(b, base))
  );
}
