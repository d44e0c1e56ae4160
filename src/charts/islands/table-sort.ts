import type { Field } from '../../model/dataset.ts';
import { isTimeType } from '../../schema/dataset.ts';
import { lookUp } from '../../schema/look-up.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import type { TableSortData } from '../contract/island-data.ts';
import type { Marks } from '../rows/marks.ts';
import { cellText } from '../words/table.ts';

/** A column by which rows can stand in order. */
export interface SortableColumn {
  readonly field: Field;
  /** The rows as marks, where the column holds figures of one kind. */
  readonly marks?: Marks | undefined;
}

type Key = number | string | undefined;

/** The orders of a table's rows: by figures, by days, or by the alphabet of the language. */
export function tableSortData(
  columns: readonly (SortableColumn | undefined)[],
  context: DrawContext,
): TableSortData | undefined {
  if (context.rows.length < 3) return undefined;
  const collator = new Intl.Collator(context.language, { numeric: true });
  return {
    columns: columns.map((column) => {
      if (!column) return null;
      const keys = keysOf(column, context);
      const known = [...keys.keys()].filter((index) => keys[index] !== undefined);
      const order = known.sort((a, b) => compare(keys[a], keys[b], collator) || a - b);
      return { field: column.field.name, order, figures: column.marks !== undefined };
    }),
  };
}

function keysOf({ field, marks }: SortableColumn, context: DrawContext): Key[] {
  if (marks) return marks.list.map(({ value }) => value);
  return context.rows.map((row) => {
    const value = lookUp(row.values, field.name) ?? null;
    if (value === null) return undefined;
    return isTimeType(field.type) ? String(value) : cellText(context, row, field);
  });
}

function compare(one: Key, other: Key, collator: Intl.Collator): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return collator.compare(String(one), String(other));
}
