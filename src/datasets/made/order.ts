import { nearest } from '../../mistakes/nearest.ts';
import type { Row } from '../../model/dataset.ts';
import type { ChartData } from '../../schema/chart-data.ts';
import { lookUp } from '../../schema/look-up.ts';
import { amountIn, fieldOf, isFigure, type MakeContext, type Table, textOfValue } from './table.ts';

/** Puts rows in the order of a field, or of a list of its values; those without a value, or unlisted, last. */
export function putInOrder(table: Table, { order }: ChartData, context: MakeContext): Table {
  if (order === undefined) return table;
  if (typeof order === 'string') return byField(table, order, context);
  return Object.entries(order).reduceRight(
    (sorted, [name, values]) => byList(sorted, name, values, context),
    table,
  );
}

function byField(table: Table, written: string, context: MakeContext): Table {
  const field = fieldOf(written.replace(/^-/, ''), 'order', table, context);
  if (!field) return table;
  const sign = written.startsWith('-') ? -1 : 1;
  const figures = isFigure(field, table);
  const compare = (a: Row, b: Row) => {
    const [left, right] = [
      lookUp(a.values, field.name) ?? null,
      lookUp(b.values, field.name) ?? null,
    ];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left !== 'number' || typeof right !== 'number')
      return sign * String(left).localeCompare(String(right), 'en');
    const [one, two] = [a, b].map((row) => amountIn(row, field.name)?.value);
    return sign * (figures && one && two ? one.comparedTo(two) : left - right);
  };
  return { ...table, rows: [...table.rows].sort(compare) };
}

function byList(
  table: Table,
  name: string,
  values: readonly string[],
  context: MakeContext,
): Table {
  const field = fieldOf(name, 'order', table, context, name);
  if (!field) return table;
  const allowed = [...new Set(table.rows.map((row) => textOfValue(lookUp(row.values, name))))];
  for (const [at, value] of values.entries()) {
    if (allowed.includes(value)) continue;
    const choice = { nearest: nearest(value, allowed), allowed };
    const place = context.at('order', name, at);
    context.mistakes.add('where-value', place, { field: name, value, ...choice });
  }
  const rank = (row: Row) => {
    const at = values.indexOf(textOfValue(lookUp(row.values, name)));
    return at < 0 ? values.length : at;
  };
  return { ...table, rows: [...table.rows].sort((a, b) => rank(a) - rank(b)) };
}
