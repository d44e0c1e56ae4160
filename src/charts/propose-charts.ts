import type { Dataset } from '../model/dataset.ts';
import type { ChartType } from './contract/chart-type.ts';
import { type Suit, shapeOf } from './contract/data-shape.ts';
import { chartTypes } from './registry.ts';

/** A chart that suits a dataset: its type and channels as its file has them, and why. */
export interface Proposal extends Suit {
  readonly type: string;
}

/**
 * The charts that suit a dataset, the best first, by what each type says of itself. Rows that are totals of the others
 * are left out by `where`. The check has the last word.
 */
export function proposeCharts(
  dataset: Dataset,
  types: Readonly<Record<string, ChartType>> = chartTypes,
): Proposal[] {
  const shape = shapeOf(dataset);
  const totals = [...shape.totals].map(([field, values]) => [field, leftOut(values)]);
  const where = totals.length > 0 ? { where: Object.fromEntries(totals) } : {};
  return Object.entries(types)
    .flatMap(([type, { suits }]) => {
      const suit = suits?.(shape);
      return suit ? [{ type, ...suit, options: { ...where, ...suit.options } }] : [];
    })
    .sort((a, b) => a.rank - b.rank);
}

function leftOut(values: readonly string[]): unknown {
  const conditions = values.map((value) => `!= ${value}`);
  return conditions.length === 1 ? conditions[0] : conditions;
}
