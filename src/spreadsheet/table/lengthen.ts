import { wordsFor } from '../../words/languages.ts';
import { type Column, isFigures } from '../cells/column.ts';
import type { ImportContext } from '../cells/import-context.ts';
import { matchColumn } from '../cells/match-column.ts';
import { readUnit } from '../cells/read-unit.ts';
import { type SplitHead, splitHead } from '../cells/split-head.ts';
import type { Head, Table, TableCell } from '../cells/table.ts';
import { cellName, columnName, placeOf, type Sheet } from '../read/sheet.ts';
import { type MarkedHead, markNotes } from './mark-notes.ts';
import { readTimeHead } from './read-time-head.ts';
import { unitForHead, unitsOfLine } from './unit-line.ts';
import { type StemmedHead, stemmedYears } from './year-stems.ts';

/** The columns of figures whose heads are times: 2022, 2023, 2024年, 2025*; or one stem and a year each. */
function timeColumns(
  columns: readonly Column[],
  { style }: ImportContext,
): {
  readonly times: readonly Column[];
  readonly stems?: ReadonlyMap<string, StemmedHead> | undefined;
} {
  const figures = columns.filter(isFigures);
  const times = figures.filter(({ head }) => readTimeHead(head.text, style) !== undefined);
  if (times.length > 1) return { times };
  const stems = stemmedYears(figures.map(({ head }) => head.text));
  return { times: stems ? figures.filter(({ head }) => stems.has(head.text)) : times, stems };
}

/** Tells of years in columns, where there are enough for a line. */
export function tellWide(columns: readonly Column[], context: ImportContext): void {
  const { times, stems } = timeColumns(columns, context);
  const [first, last] = [times[0], times.at(-1)];
  if (times.length < 3 || !first || !last) return;
  const [from, to] = [first, last].map(({ head }) => columnName(head.column));
  context.tell((says) => says.wide(from ?? '', to ?? '', times.length));
  const { stem } = stems?.get(first.head.text) ?? {};
  if (stem) context.tell((says) => says.stems(stem));
}

/**
 * A table with a row for each figure: the heads of the columns that are turned become a column of their
 * own. Times are turned where there are any, else all figures.
 */
export function lengthen(
  table: Table,
  columns: readonly Column[],
  sheet: Sheet,
  context: ImportContext,
  wanted?: readonly string[],
): Table | undefined {
  const chosen = wanted && columns.filter((each) => wanted.some((word) => matchColumn(each, word)));
  const { times, stems } = timeColumns(chosen ?? columns, context);
  const isTime = times.length > 1;
  const turned = isTime ? times : (chosen ?? columns).filter(isFigures);
  if (turned.length < 2) return undefined;
  const texts = wordsFor(context.languages[0] ?? 'en').imported;
  const units = table.heads.findIndex((_, index) => !isTime && columns[index]?.own === 'unit');
  const kept = table.heads.flatMap((_, index) =>
    index === units || turned.some((column) => column.head === table.heads[index]) ? [] : [index],
  );
  const silent = { style: context.style, tell: () => {} };
  const line = unitsOfLine(table.unitLine, silent);
  const [head] = turned.map((column) => column.head);
  const stem = head && stems?.get(head.text)?.stem;
  const own = (made: 'time' | 'measure' | 'value'): Head => ({
    text: texts[made],
    stem: made === 'value' ? stem : undefined,
    row: head?.row ?? 0,
    column: head?.column ?? 0,
    made,
  });
  const partsOf = ({ text }: Head): SplitHead =>
    stems?.has(text)
      ? { text: stems.get(text)?.year ?? text }
      : ((isTime ? readTimeHead(text, context.style) : undefined) ??
        splitHead(text, context.style));
  const rows = table.rows.flatMap((row) =>
    turned.map(({ head: each }) => {
      const split = partsOf(each);
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
  const marked = isTime ? markedHeads(turned, context) : [];
  if (isTime) tellLeft(columns, turned, sheet, context);
  return {
    ...table,
    notes: markNotes(table.notes, marked, context.languages[0] ?? 'en'),
    heads: [
      ...kept.map((index) => table.heads[index] as Head),
      own(isTime ? 'time' : 'measure'),
      own('value'),
    ],
    rows,
  };
}

/** The times that a footnote mark stands behind. */
function markedHeads(turned: readonly Column[], { style, tell }: ImportContext): MarkedHead[] {
  return turned.flatMap(({ head }) => {
    const { text = '', mark } = readTimeHead(head.text, style) ?? {};
    if (mark === undefined) return [];
    tell((says) => says.markedTime(columnName(head.column), head.text, text));
    return [{ text, mark }];
  });
}

/** Tells of figures beside the times that no row of their own is made for: each would stand in many rows. */
function tellLeft(
  columns: readonly Column[],
  turned: readonly Column[],
  sheet: Sheet,
  { mistakes }: ImportContext,
): void {
  for (const column of columns) {
    if (!isFigures(column) || turned.includes(column)) continue;
    const { row, column: at, text } = column.head;
    mistakes.add('import-not-turned', placeOf(sheet, row, at), {
      cell: cellName(row, at),
      head: text,
      times: turned.length,
    });
  }
}
