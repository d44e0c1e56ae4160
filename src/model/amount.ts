import { Decimal } from 'decimal.js';
import type { Qualifier } from '../schema/dataset.ts';
import type { Cell } from './dataset.ts';
import { divideUnits, multiplyUnits, sameKind, type Unit, unitless } from './units/unit.ts';

/** An amount on its way through a formula, in base units. */
export interface Amount {
  readonly value: Decimal;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
  /** The most decimals that an amount in the formula is printed with. */
  readonly decimals: number;
  /** Whether the formula multiplies or divides, so that its result can have more decimals than that. */
  readonly isRatio: boolean;
}

/** A cell with a figure as an amount, in the base unit. */
export function amountOf(
  cell: Pick<Cell, 'unit' | 'decimals' | 'qualifier'> & { readonly value: number },
): Amount {
  const { value, qualifier } = cell;
  const unit = cell.unit ?? unitless;
  const decimals = cell.decimals ?? new Decimal(value).decimalPlaces();
  const inBase = new Decimal(value).times(unit.factor);
  return { value: inBase, unit, qualifier, decimals, isRatio: false };
}

/** The decimals that a result is shown with where nobody says: those of its parts, two at most for a ratio. */
export function decimalsIn({ value, decimals, isRatio }: Amount, factor: number): number {
  if (!isRatio) return decimals;
  return Math.min(value.div(factor).decimalPlaces(), Math.max(decimals, 2));
}

/** Why two amounts cannot be joined. */
export type Refusal = 'units' | 'bound' | 'zero' | 'operation';

/** Joins two amounts, or says why that has no answer. */
export function operate(op: string, left: Amount, right: Amount): Amount | Refusal {
  if (op === '+') return add(left, right);
  if (op === '-') return subtract(left, right);
  if (op === '*') return multiply(left, right);
  if (op === '/') return divide(left, right);
  return 'operation';
}

/** A plain number, as it stands in a formula. */
export function plainNumber(value: number): Amount {
  const amount = { value: new Decimal(value), unit: unitless, decimals: 0, isRatio: false };
  return { ...amount, qualifier: 'exact' };
}

/** The same amount below zero; a lower bound would become an upper one. */
export function negate(amount: Amount): Amount | Refusal {
  return isBound(amount) ? 'bound' : { ...amount, value: amount.value.neg() };
}

function add(left: Amount, right: Amount): Amount | Refusal {
  const unit = commonUnit(left, right);
  if (!unit) return 'units';
  return {
    ...shared(left, right),
    value: left.value.plus(right.value),
    unit,
    qualifier: both(left, right),
  };
}

function subtract(left: Amount, right: Amount): Amount | Refusal {
  const common = commonUnit(left, right);
  if (!common) return 'units';
  if (isBound(right)) return 'bound';
  const isDistance = sameKind(left.unit, percent) && sameKind(right.unit, percent);
  const unit = isDistance ? percentagePoints : common;
  return {
    ...shared(left, right),
    value: left.value.minus(right.value),
    unit,
    qualifier: both(left, right),
  };
}

function multiply(left: Amount, right: Amount): Amount | Refusal {
  const [a, b] = [asShare(left, right), asShare(right, left)];
  const turns = (isBound(a) && b.value.isNegative()) || (isBound(b) && a.value.isNegative());
  if (turns) return 'bound';
  return {
    ...shared(left, right),
    value: a.value.times(b.value),
    unit: multiplyUnits(a.unit, b.unit),
    qualifier: both(left, right),
    isRatio: true,
  };
}

function divide(left: Amount, right: Amount): Amount | Refusal {
  const [a, b] = [asShare(left, right), asShare(right, left)];
  if (b.value.isZero()) return 'zero';
  if (isBound(b) || (isBound(a) && b.value.isNegative())) return 'bound';
  return {
    ...shared(left, right),
    value: a.value.div(b.value),
    unit: divideUnits(a.unit, b.unit),
    qualifier: both(left, right),
    isRatio: true,
  };
}

function shared(left: Amount, right: Amount): Pick<Amount, 'decimals' | 'isRatio'> {
  const decimals = Math.max(left.decimals, right.decimals);
  return { decimals, isRatio: left.isRatio || right.isRatio };
}

export const percent: Unit = { factor: 1, bases: { percent: 1 } };
const percentagePoints: Unit = { factor: 1, bases: { 'percentage-points': 1 } };

/** The unit of a sum: that of both, and percent for a percentage that points are added to. */
function commonUnit(left: Amount, right: Amount): Unit | undefined {
  if (sameKind(left.unit, right.unit)) return left.unit;
  const raised = sameKind(left.unit, percent) && sameKind(right.unit, percentagePoints);
  return raised ? left.unit : undefined;
}

/** A percentage of something is a share of it: 62.5 % of 8 boats is 5 boats. */
function asShare(amount: Amount, other: Amount): Amount {
  const isOf = Object.keys(other.unit.bases).length > 0 && !sameKind(other.unit, percent);
  if (!isOf || !sameKind(amount.unit, percent)) return amount;
  return { ...amount, value: amount.value.div(100), unit: unitless };
}

function isBound({ qualifier }: Amount): boolean {
  return qualifier === 'over' || qualifier === 'at-least';
}

/** Two lower bounds together are a lower bound; with an estimate, an estimate. */
function both(left: Amount, right: Amount): Qualifier {
  const order = ['about', 'over', 'at-least', 'exact'] as const;
  return order.find((each) => left.qualifier === each || right.qualifier === each) ?? 'exact';
}
