import { Decimal } from 'decimal.js';
import { type Amount, operate } from '../../model/amount.ts';
import { type Unit, unitless } from '../../model/units/unit.ts';
import { canonical, sameBases } from '../../reading/units/same-measure.ts';
import type { Comparison } from './statement.ts';

/** An end of an interval: a number or infinity, which belongs to the interval or not. */
export interface End {
  readonly value: Decimal;
  readonly open: boolean;
}

/**
 * What is known of an amount, in base units: it lies between two ends, which are one for an exact amount.
 * A cell that is over 300 lies between 300 and infinity; of one that is about 300 nothing is proved.
 */
export interface Interval {
  readonly low: End;
  readonly high: End;
  readonly unit: Unit;
  /** The most decimals that an amount behind it is printed with. */
  readonly decimals: number;
  /** Whether it is a product or a quotient, which can have more decimals than that. */
  readonly isRatio: boolean;
}

/** Whether something holds; `undefined` where what is known does not tell. */
export type Known = boolean | undefined;

export const infinite = new Decimal(Infinity);
const nothing = new Decimal(0);

/** The interval of a plain number, in a unit. */
export function exactly(value: Decimal | number, unit: Unit = unitless): Interval {
  const end = { value: new Decimal(value), open: false };
  return { low: end, high: end, unit, decimals: 0, isRatio: false };
}

/** The interval that an amount with its qualifier tells. */
export function intervalOf({ value, unit, qualifier, decimals, isRatio }: Amount): Interval {
  const [known, any] = [
    { value, open: qualifier === 'over' },
    { value: infinite, open: true },
  ];
  const low = qualifier === 'about' ? { value: infinite.neg(), open: true } : known;
  const high = qualifier === 'exact' ? known : any;
  return { low, high, unit, decimals, isRatio };
}

export function isExact({ low, high }: Interval): boolean {
  return low.value.eq(high.value) && !low.open && !high.open;
}

/** An interval between other ends. */
export function fromEnds(like: Interval, low: End, high: End): Interval {
  return { ...like, low, high };
}

/** Adds, subtracts, multiplies or divides, or says why that has no answer. */
export function compute(
  op: string,
  a: Interval,
  b: Interval,
): Interval | 'units' | 'zero' | 'operation' {
  if (op === '/' && b.low.value.isZero() && b.high.value.isZero()) return 'zero';
  // The rules for units are those of formulas: what one of each gives.
  const one = operate(op, sample(a), sample(b));
  if (typeof one === 'string') return one === 'bound' ? 'operation' : one;
  const scale = op === '*' || op === '/' ? one.value : new Decimal(1);
  const shared = { unit: one.unit, decimals: one.decimals, isRatio: one.isRatio };
  const [low, high] = ends(op, a, b);
  const scaled = ({ value, open }: End) => ({ value: value.times(scale), open });
  return { low: scaled(low), high: scaled(high), ...shared };
}

function sample({ unit, decimals, isRatio }: Interval): Amount {
  return { value: new Decimal(1), unit, qualifier: 'exact', decimals, isRatio };
}

function ends(op: string, a: Interval, b: Interval): readonly [End, End] {
  if (op === '+') return [sum(a.low, b.low), sum(a.high, b.high)];
  if (op === '-') return [sum(a.low, turned(b.high)), sum(a.high, turned(b.low))];
  const holdsZero = b.low.value.lte(0) && b.high.value.gte(0);
  const touchesZero = b.low.value.isZero() ? b.low.open : b.high.value.isZero() && b.high.open;
  if (op === '/' && holdsZero && !touchesZero)
    return [
      { value: infinite.neg(), open: true },
      { value: infinite, open: true },
    ];
  const join = op === '*' ? product : quotient(b.high.value.gt(0) ? 1 : -1);
  const corners = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => join(x, y)));
  return [extremeOf(corners, -1), extremeOf(corners, 1)];
}

const sum = (a: End, b: End): End => ({ value: a.value.plus(b.value), open: a.open || b.open });
const turned = ({ value, open }: End): End => ({ value: value.neg(), open });

function product(a: End, b: End): End {
  const isNothing = (a.value.isZero() && !a.open) || (b.value.isZero() && !b.open);
  if (a.value.isZero() || b.value.isZero()) return { value: nothing, open: !isNothing };
  return { value: a.value.times(b.value), open: a.open || b.open };
}

/** Divides by an end; by one that is only touched, where it is zero, from the side of its sign. */
function quotient(sign: 1 | -1): (a: End, b: End) => End {
  return (a, b) => {
    if (a.value.isZero()) return { value: nothing, open: a.open };
    if (!b.value.isFinite()) return { value: nothing, open: true };
    if (b.value.isZero()) return { value: infinite.times(a.value.s * sign), open: true };
    return { value: a.value.div(b.value), open: a.open || b.open };
  };
}

function extremeOf(corners: readonly End[], sign: 1 | -1): End {
  return corners.reduce((best, each) => {
    const order = each.value.comparedTo(best.value) * sign;
    return order > 0 || (order === 0 && !each.open) ? each : best;
  });
}

/** The same, below zero. */
export function negated(amount: Interval): Interval {
  return fromEnds(amount, turned(amount.high), turned(amount.low));
}

/** The two amounts in one canonical unit; `undefined` where their units measure different things. */
export function alike(left: Interval, right: Interval): readonly [Interval, Interval] | undefined {
  const [a, b] = [left, right].map(({ unit }) => canonical(unit.bases, 1));
  if (!a || !b || !sameBases(a.bases, b.bases)) return undefined;
  return [scaledBy(left, a.factor), scaledBy(right, b.factor)];
}

export function scaledBy(amount: Interval, factor: Decimal): Interval {
  const scaled = ({ value, open }: End) => ({ value: value.times(factor), open });
  return fromEnds(amount, scaled(amount.low), scaled(amount.high));
}

/** Whether the first is certainly greater. */
export function isGreater(a: Interval, b: Interval): boolean {
  const order = a.low.value.comparedTo(b.high.value);
  return order > 0 || (order === 0 && (a.low.open || b.high.open) && a.low.value.isFinite());
}

/** Whether the first is certainly at least as great. */
export function isAtLeast(a: Interval, b: Interval): boolean {
  return a.low.value.isFinite() && b.high.value.isFinite() && a.low.value.gte(b.high.value);
}

/**
 * “About” in a statement is off by no more than this share of what is compared with: of nothing, only
 * nothing is about.
 */
export const nearness = 0.05;

/** Compares two amounts in the same unit. `same` says when two exact ones are equal. */
export function compare(
  comparison: Comparison,
  a: Interval,
  b: Interval,
  same: (a: Decimal, b: Decimal) => boolean,
): Known {
  if (comparison === '<') return compare('>', b, a, same);
  if (comparison === '<=') return compare('>=', b, a, same);
  if (comparison === '>') return isGreater(a, b) ? true : isAtLeast(b, a) ? false : undefined;
  if (comparison === '>=') return isAtLeast(a, b) ? true : isGreater(b, a) ? false : undefined;
  if (!isExact(a) || !isExact(b)) return isGreater(a, b) || isGreater(b, a) ? false : undefined;
  const [x, y] = [a.low.value, b.low.value];
  if (comparison === '=') return same(x, y);
  return x.minus(y).abs().lte(y.abs().times(nearness));
}
