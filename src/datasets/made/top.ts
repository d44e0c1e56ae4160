import { findField, type Row } from '../../model/dataset.ts';
import type { ChartData } from '../../schema/chart-data.ts';
import type { Text } from '../../schema/text.ts';
import { checkMixed } from './gather.ts';
import { timeFieldOf } from './latest.ts';
import { freeKey, otherRow, withOtherLabel } from './other-row.ts';
import { isSummable } from './summable.ts';
import {
  amountIn,
  inEach,
  isOfOneUnit,
  type MakeContext,
  measureFor,
  type Table,
  variedKeys,
} from './table.ts';
import { keepTopSeries } from './top-series.ts';
import { withoutTotals } from './totals.ts';

/** Keeps the largest rows, or along time the largest series, and gathers the rest in one where that has a name. */
export function keepTop(table: Table, { top, other }: ChartData, context: MakeContext): Table {
  const { mistakes, at } = context;
  if (top === undefined) {
    if (other !== undefined) mistakes.add('other-without-top', at('other'), {});
    return table;
  }
  const field = measureFor('top', table, context);
  const varied = variedKeys(table);
  const time = timeFieldOf(table, context);
  const isCourse = time && varied.includes(time.name) && context.channels.includes(time.name);
  const [series] = varied.filter((name) => name !== time?.name);
  if (field && isCourse && varied.length === 2 && series !== undefined)
    return keepTopSeries(table, { measure: field, time, series, top, other }, context);
  if (varied.length > 1) mistakes.add('top-of-several', at('top'), { fields: varied });
  if (!field || varied.length > 1) return table;
  const rows = withoutTotals(table, 'top', table.primaryKey, context);
  if (!isOfOneUnit(field, rows, 'top', context)) return table;
  const sorted = byAmount(rows, field.name);
  const [kept, rest] = [sorted.slice(0, top), sorted.slice(top)];
  if (rest.length === 0) return { ...table, rows: kept };
  if (other === undefined) {
    const note = inEach(context, ({ charts }) => charts.made.topOf(kept.length, rows.length));
    return { ...table, rows: kept, notes: [...table.notes, note] };
  }
  if (!isSummable(field, rows, table)) {
    mistakes.add('other-of-rates', at('other'), { field: field.name });
    return table;
  }
  checkMixed(rest, field.name, 'other', context);
  return withOther({ ...table, rows: kept }, rest, other, context);
}

/** The largest first; rows without a value last. */
export function byAmount(rows: readonly Row[], field: string): Row[] {
  const amounts = new Map(rows.map((row) => [row, amountIn(row, field)?.value]));
  return [...rows].sort((a, b) => {
    const [left, right] = [amounts.get(a), amounts.get(b)];
    if (!left || !right) return Number(!left) - Number(!right);
    return right.comparedTo(left);
  });
}

function withOther(table: Table, rest: readonly Row[], label: Text, context: MakeContext): Table {
  const { fields, rows } = table;
  const [varied] = variedKeys({ ...table, rows: [...rows, ...rest] });
  const named = findField({ fields }, varied) ?? fields.find(({ type }) => type === 'string');
  const key = freeKey([...rows, ...rest].map((row) => row.key));
  const row = otherRow(key, named, rest, table, context);
  const missing = rest.filter((each) => amountIn(each, measureName(table, context)) === undefined);
  const note = inEach(context, ({ charts }) => charts.made.missing(missing.length, rest.length));
  const labelled = fields.map((field) =>
    field === named ? withOtherLabel(field, key, label) : field,
  );
  return {
    ...table,
    fields: labelled,
    rows: [...rows, missing.length > 0 ? { ...row, note } : row],
  };
}

function measureName(table: Table, context: MakeContext): string {
  return measureFor('top', table, context)?.name ?? '';
}
