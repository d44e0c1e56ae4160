import { lookUp } from '../../schema/look-up.ts';
import type { CheckContext } from '../contract/chart-type.ts';
import { valueFieldOf } from '../rows/marks.ts';
import type { ZoomOptions } from '../rows/totals.ts';
import { checkOneUnit } from './marks.ts';

/** Amounts of one unit, none below zero, two at least; what shares them is a whole number of things. */
export function checkTotals({ x, count }: ZoomOptions, context: CheckContext): void {
  const { dataset, rows, at, mistakes, resolve } = context;
  const field = valueFieldOf(dataset, x);
  checkOneUnit('x', field, context);
  const values = rows
    .map((row) => lookUp(row.values, field))
    .filter((value) => typeof value === 'number');
  if (values.length === 1) mistakes.add('chart-value', at('data'), { fault: 'one-amount' });
  if (values.some((value) => value < 0))
    mistakes.add('chart-value', at('x'), { fault: 'amount-below-zero' });
  if (count === undefined) return;
  const cell = resolve(count, at('count'));
  const shares = Number(cell?.value);
  if (cell && (!Number.isInteger(shares) || shares < 2 || cell.qualifier !== 'exact'))
    mistakes.add('chart-value', at('count'), { fault: 'no-count', of: count });
}
