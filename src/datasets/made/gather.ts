import { median } from 'd3';
import { Decimal } from 'decimal.js';
import { type Amount, operate } from '../../model/amount.ts';
import type { Row } from '../../model/dataset.ts';
import { largest } from '../../model/units/extremes.ts';
import { lookUp } from '../../schema/look-up.ts';
import { amountIn, asPart, type MakeContext } from './table.ts';

/** Several figures as one, and the formula that says of which. */
export interface Gathered {
  readonly amount: Amount | undefined;
  readonly formula: string;
  /** The rows that have no figure. */
  readonly missing: readonly Row[];
}

/** The rows that have a figure, with it. */
function known(rows: readonly Row[], field: string) {
  return rows.flatMap((row) => {
    const amount = amountIn(row, field);
    return amount ? [{ row, amount, formula: asPart(lookUp(row.formulas, field)) }] : [];
  });
}

/** The sum of what is known. Its unit has been checked to be one. */
export function sumOf(rows: readonly Row[], field: string): Gathered {
  const parts = known(rows, field);
  const amount = parts.map((each) => each.amount).reduce(addTo, undefined);
  return { amount, formula: call('sum', parts), missing: missingIn(rows, field) };
}

function addTo(sum: Amount | undefined, next: Amount): Amount {
  const added = sum ? operate('+', sum, next) : next;
  if (typeof added === 'string') throw new Error('Units were not checked.');
  return added;
}

export function meanOf(rows: readonly Row[], field: string): Gathered {
  const { amount: sum, missing } = sumOf(rows, field);
  const parts = known(rows, field);
  const amount = sum && { ...sum, value: sum.value.div(parts.length), isRatio: true };
  return { amount, formula: call('mean', parts), missing };
}

/** The mean in which each row counts as much as its weight says; rows without either are missing. */
export function weightedMeanOf(rows: readonly Row[], field: string, weight: string): Gathered {
  const whole = rows.filter((row) => amountIn(row, field) && amountIn(row, weight));
  const parts = known(whole, field);
  const weights = known(whole, weight);
  const total = added(weights.map(({ amount }) => amount.value));
  const products = parts.map(({ amount }, at) =>
    amount.value.times(weights[at]?.amount.value ?? 0),
  );
  const [first] = parts;
  const all = [...parts, ...weights];
  const isExact = all.every(({ amount }) => amount.qualifier === 'exact');
  const decimals = largest(
    parts.map(({ amount }) => amount.decimals),
    0,
  );
  const terms = parts.map(({ formula }, at) => `${formula} * ${weights[at]?.formula ?? ''}`);
  return {
    amount:
      first && !total.isZero()
        ? {
            ...first.amount,
            value: added(products).div(total),
            qualifier: isExact ? 'exact' : 'about',
            decimals,
            isRatio: true,
          }
        : undefined,
    formula: `(${terms.join(' + ')}) / ${call('sum', weights)}`,
    missing: rows.filter((row) => !whole.includes(row)),
  };
}

/** The middle figure; `undefined` amount where there is none. Bounds have no middle: see `hasBound`. */
export function medianOf(rows: readonly Row[], field: string): Gathered {
  const parts = known(rows, field);
  const middle = median(parts, ({ amount }) => amount.value.toNumber());
  const [first] = parts;
  const isExact = parts.every(({ amount }) => amount.qualifier === 'exact');
  const decimals = largest(
    parts.map(({ amount }) => amount.decimals),
    0,
  );
  const qualifier = isExact ? 'exact' : 'about';
  const value = new Decimal(Number((middle ?? 0).toPrecision(15)));
  return {
    amount: first && { ...first.amount, value, qualifier, decimals, isRatio: true },
    formula: call('median', parts),
    missing: missingIn(rows, field),
  };
}

function call(name: string, parts: readonly { readonly formula: string }[]): string {
  return `${name}(${parts.map(({ formula }) => formula).join(', ')})`;
}

function missingIn(rows: readonly Row[], field: string): Row[] {
  return rows.filter((row) => typeof lookUp(row.values, field) !== 'number');
}

/** Whether a figure is only a bound, above which the true one lies. */
export function isBound({ qualifier }: Pick<Amount, 'qualifier'>): boolean {
  return qualifier === 'over' || qualifier === 'at-least';
}

/** Whether one of the figures is only a bound. */
export function hasBound(rows: readonly Row[], field: string): boolean {
  return known(rows, field).some(({ amount }) => isBound(amount));
}

/** Tells of a sum of bounds and estimates together: it is neither, and called an estimate. */
export function checkMixed(
  rows: readonly Row[],
  field: string,
  option: string,
  context: MakeContext,
): void {
  const found = new Set(known(rows, field).map(({ amount }) => amount.qualifier));
  if (found.has('about') && (found.has('over') || found.has('at-least')))
    context.mistakes.add('made-mixed-bounds', context.at(option), { option, field });
}

/** The exact sum of any number of decimals. */
function added(values: readonly Decimal[]): Decimal {
  return values.reduce((sum, value) => sum.plus(value), new Decimal(0));
}
