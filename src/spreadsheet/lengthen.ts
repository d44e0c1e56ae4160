import { importTexts } from '../words/importing.ts';
import { type Column, isFigures } from './column.ts';
import type { ImportContext } from './context.ts';
import { readTime } from './read-time.ts';
import { readUnit } from './read-unit.ts';
import { columnName } from './sheet.ts';
import { splitHead } from './split-head.ts';
import type { Head, Table, TableCell } from './table.ts';
import { unitForHead, unitsOfLine } from './unit-line.ts';

/** The columns of figures whose heads are times: 2022, 2023, 2024年. */
export function timeColumns(columns: readonly Column[], { style }: ImportContext): Column[] {
  return columns.filter(
    (column) =>
      isFigures(column) && readTime(splitHead(column.head.text, style).text) !== undefined,
  );
}

/** Tells of years in columns, where there are enough for a line. */
export function tellWide(columns: readonly Column[], context: ImportContext): void {
  const times = timeColumns(columns, context);
  const [first, last] = [times[0], times.at(-1)];
  if (times.length < 3 || !first || !last) return;
  const [from, to] = [first, last].map(({ head }) => columnName(head.column));
  context.tell((says) => says.wide(from ?? '', to ?? '', times.length));
}

/**
 * A table with a row for each figure: the heads of the columns that are turned become a column of their
 * own. Times are turned where there are any, else all figures.
 */
export function lengthen(
  table: Table,
  columns: readonly Column[],
  context: ImportContext,
): Table | undefined {
  const times = timeColumns(columns, context);
  const turned = times.length > 1 ? times : columns.filter(isFigures);
  if (turned.length < 2) return undefined;
  const texts = importTexts(context.languages[0] ?? 'en');
  const isTime = times.length > 1;
  const units = table.heads.findIndex((_, index) => !isTime && columns[index]?.own === 'unit');
  const kept = table.heads.flatMap((_, index) =>
    index === units || turned.some((column) => column.head === table.heads[index]) ? [] : [index],
  );
  const silent = { style: context.style, tell: () => {} };
  const line = unitsOfLine(table.unitLine, silent);
  const [head] = turned.map((column) => column.head);
  const own = (made: 'time' | 'measure' | 'value'): Head => ({
    text: texts[made],
    row: head?.row ?? 0,
    column: head?.column ?? 0,
    made,
  });
  const rows = table.rows.flatMap((row) =>
    turned.map(({ head: each }) => {
      const split = splitHead(each.text, context.style);
      const unit =
        split.unit ??
        readUnit(row[units]?.text ?? '', context.style) ??
        (isTime ? undefined : unitForHead(each.text, line));
      const cell = row[table.heads.indexOf(each)] as TableCell;
      const name: TableCell = {
        text: split.text,
        kind: 'text',
        row: each.row,
        column: each.column,
      };
      return [...kept.map((index) => row[index] as TableCell), name, { ...cell, unit }];
    }),
  );
  context.tell((says) => says.long(turned.length));
  return {
    ...table,
    heads: [
      ...kept.map((index) => table.heads[index] as Head),
      own(isTime ? 'time' : 'measure'),
      own('value'),
    ],
    rows,
  };
}
