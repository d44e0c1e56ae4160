import type { ImportContext } from '../context.ts';
import { limits } from '../read/limits.ts';
import { cellAt, columnName, placeOf, type Sheet } from '../read/sheet.ts';
import { findFoot } from './find-foot.ts';
import { findHeads, isLeadIn, unitLineOf } from './find-heads.ts';
import { fillMerges } from './merges.ts';
import { filled, type Head, type Table } from './table.ts';
import { takeTitleUnit } from './title-unit.ts';

/** Finds the one table of a sheet: its title, its heads over one or more rows, its body, its footnotes. */
export function findTable(sheet: Sheet, context: ImportContext): Table | undefined {
  const { mistakes } = context;
  const first = placeOf(sheet, 0, 0);
  const rows = sheet.rows.map((_, row) => row).filter((row) => filled(sheet, row).length > 0);
  const width = Math.max(0, ...sheet.rows.map((cells) => cells.length));
  if (rows.length > limits.rows || width > limits.columns) {
    mistakes.add('import-large', first, { rows: limits.rows, columns: limits.columns });
    return undefined;
  }
  const columns = Math.max(0, ...rows.map((row) => filled(sheet, row).length));
  const start = rows.findIndex((row) => !isLeadIn(sheet, row, columns));
  if (start < 0) {
    mistakes.add(rows.length > 0 ? 'import-no-rows' : 'import-empty', first, {});
    return undefined;
  }
  const lead = rows.slice(0, start).flatMap((row) => filled(sheet, row));
  const found = findHeads(sheet, rows.slice(start), context);
  if (!found) return undefined;
  const foot = findFoot(sheet, found.body, found.heads.length);
  const body = bodyOf(sheet, found.heads, foot.body, context);
  if (body.rows.length === 0) {
    mistakes.add('import-no-rows', placeOf(sheet, found.heads[0]?.row ?? 0, 0), {});
    return undefined;
  }
  tellHidden(sheet, body.heads, context);
  const texts = lead.map(({ text }) => text);
  const unitLine = texts.flatMap((text) => unitLineOf(text)?.unit ?? [])[0];
  const line = texts.find((text) => unitLineOf(text)?.whole !== true);
  const { title, unit } =
    unitLine === undefined ? takeTitleUnit(line, context) : { title: line, unit: unitLine };
  return {
    title,
    unitLine: unit,
    notes: foot.notes,
    sources: foot.sources,
    ...body,
  };
}

/** The body's cells by head, merged cells filled; heads without a figure or word below are left out. */
function bodyOf(
  sheet: Sheet,
  heads: readonly Head[],
  body: readonly number[],
  { tell }: ImportContext,
): Pick<Table, 'heads' | 'rows'> {
  const whole = fillMerges(sheet, body, heads, tell);
  const isUsed = (head: Head) => body.some((row) => cellAt(whole, row, head.column).text !== '');
  const used = heads.filter(isUsed);
  for (const head of heads.filter((each) => !used.includes(each)))
    tell((says) => says.emptyColumn(columnName(head.column), head.text));
  const repeated = (row: number) => {
    const cells = used.filter(({ column }) => cellAt(sheet, row, column).text !== '');
    return (
      cells.length > 1 &&
      cells.every(({ column, text }) => cellAt(sheet, row, column).text === text)
    );
  };
  const dropped = body.filter(repeated);
  if (dropped.length > 0) tell((says) => says.repeatedHeads(dropped.map((row) => row + 1)));
  const rows = body
    .filter((row) => !dropped.includes(row))
    .map((row) => used.map(({ column }) => ({ ...cellAt(whole, row, column), row, column })))
    .filter((cells) => cells.some(({ text }) => text !== ''));
  return { heads: used, rows };
}

/** Tells of hidden rows and columns, as far as the table has them. */
function tellHidden(sheet: Sheet, heads: readonly Head[], { tell }: ImportContext): void {
  const rows = sheet.hiddenRows.filter((row) => filled(sheet, row).length > 0);
  const columns = heads
    .map(({ column }) => column)
    .filter((column) => sheet.hiddenColumns.includes(column));
  if (rows.length > 0) tell((says) => says.hiddenRows(rows.map((row) => row + 1)));
  if (columns.length > 0) tell((says) => says.hiddenColumns(columns.map(columnName)));
}
