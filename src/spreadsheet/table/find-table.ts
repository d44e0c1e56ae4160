import { largest } from '../../model/units/extremes.ts';
import type { ImportContext } from '../cells/import-context.ts';
import { readUnit } from '../cells/read-unit.ts';
import { filled, type Head, type Table } from '../cells/table.ts';
import { limits } from '../read/limits.ts';
import { cellAt, columnName, placeOf, type Sheet } from '../read/sheet.ts';
import { findFoot } from './find-foot.ts';
import { findHeads } from './find-heads.ts';
import { labelRows, leadOf, readLead, seriesUnits } from './lead-lines.ts';
import { fillMerges } from './merges.ts';
import { takeTitleUnit } from './title-unit.ts';

/** Finds the one table of a sheet: its title, its heads over one or more rows, its body, its footnotes. */
export function findTable(sheet: Sheet, context: ImportContext): Table | undefined {
  const { mistakes, tell } = context;
  const first = placeOf(sheet, 0, 0);
  const { skip = 0, headRow } = context.table ?? {};
  const rows = sheet.rows
    .map((_, row) => row)
    .filter((row) => row >= skip && filled(sheet, row).length > 0);
  const width = largest(
    sheet.rows.map((cells) => cells.length),
    0,
  );
  if (rows.length > limits.rows || width > limits.columns) {
    mistakes.add('import-large', first, { rows: limits.rows, columns: limits.columns });
    return undefined;
  }
  const start = headRow ? rows.findIndex((row) => row >= headRow - 1) : leadOf(sheet, rows);
  if (start < 0 || start >= rows.length) {
    mistakes.add(rows.length > 0 ? 'import-no-rows' : 'import-empty', first, {});
    return undefined;
  }
  const labelled = labelRows(sheet, rows.slice(start));
  const table = rows.slice(start).filter((row) => !labelled.includes(row));
  const found = findHeads(sheet, table, context);
  if (!found) return undefined;
  const series = seriesUnits(sheet, labelled);
  const heads = found.heads.map((head) => withUnit(head, series?.units, context));
  const foot = findFoot(sheet, found.body, heads.length);
  const body = bodyOf(sheet, heads, foot.body, context);
  if (body.rows.length === 0) {
    mistakes.add('import-no-rows', placeOf(sheet, heads[0]?.row ?? 0, 0), {});
    return undefined;
  }
  tellHidden(sheet, body.heads, context);
  tellHeads(table.slice(0, found.depth), body.rows[0] ?? [], context);
  const between = labelled.filter((row) => row !== series?.row);
  const lead = readLead(sheet, rows.slice(0, start), between);
  if (lead.left.length > 0) tell((says) => says.linesLeft(lead.left));
  const { title, unit } =
    lead.unit === undefined
      ? takeTitleUnit(lead.title, context)
      : { title: lead.title, unit: lead.unit };
  const sources = lead.source === undefined ? foot.sources : [...foot.sources, lead.source];
  return { title, unitLine: unit, notes: foot.notes, sources, ...body };
}

/** A head with the unit that a row of its own names for its column; one that cannot be read is told. */
function withUnit(
  head: Head,
  units: ReadonlyMap<number, string> | undefined,
  { style, tell }: ImportContext,
): Head {
  const unit = units?.get(head.column);
  if (unit === undefined) return head;
  if (readUnit(unit, style)) return { ...head, text: `${head.text} (${unit})` };
  tell((says) => says.unknownLine(unit));
  return head;
}

/** Tells which rows are the heads, and what the first row of data holds. */
function tellHeads(
  heads: readonly number[],
  data: readonly { readonly text: string; readonly row: number }[],
  { tell }: ImportContext,
): void {
  const texts = data.map(({ text }) => text).filter(Boolean);
  const row = (data[0]?.row ?? 0) + 1;
  tell((says) =>
    says.heads(
      heads.map((each) => each + 1),
      row,
      texts,
    ),
  );
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
  return foldFlags(used, rows);
}

/** The flags of columns without a head as those of the figures to their left. */
function foldFlags(heads: readonly Head[], rows: Table['rows']): Pick<Table, 'heads' | 'rows'> {
  if (heads.every(({ flagsOf }) => flagsOf === undefined)) return { heads, rows };
  const flagged = rows.map((row) =>
    row.flatMap((cell) => {
      if (heads.some(({ column, flagsOf }) => flagsOf !== undefined && column === cell.column))
        return [];
      const at = heads.find(({ flagsOf }) => flagsOf === cell.column)?.column;
      const flag = row.find(({ column }) => column === at)?.text;
      return [flag ? { ...cell, flag } : cell];
    }),
  );
  return { heads: heads.filter(({ flagsOf }) => flagsOf === undefined), rows: flagged };
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
