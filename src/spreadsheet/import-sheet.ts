import { Mistakes } from '../mistakes/mistake.ts';
import { textsOf } from '../schema/text.ts';
import type { ImportContext } from './context.ts';
import { buildResource, type Resource, titleText } from './dataset/build-resource.ts';
import { chooseKey } from './dataset/choose-key.ts';
import type { Existing } from './dataset/existing.ts';
import { type NamedColumn, nameFields } from './dataset/name-fields.ts';
import { rowColumns } from './dataset/per-row-columns.ts';
import type { Column } from './infer/column.ts';
import { inferColumns } from './infer/infer-columns.ts';
import { nameTotals, tellTotals } from './infer/totals.ts';
import { cellName, columnName, type Sheet } from './read/sheet.ts';
import { findTable } from './table/find-table.ts';
import { lengthen, tellWide } from './table/lengthen.ts';
import type { Table } from './table/table.ts';

/** What the editor asks for. */
export interface ImportWishes {
  readonly name: string;
  readonly long: boolean;
  readonly title?: string | undefined;
  readonly source?: string | undefined;
}

/** A dataset from a sheet, with the columns that its fields were made of. */
export interface Imported {
  readonly resource: Resource;
  readonly columns: readonly NamedColumn[];
  /** Whether the spreadsheet, the editor or the dataset before names the source. */
  readonly hasSource: boolean;
}

/** Turns a sheet into a dataset; `undefined` after a mistake. */
export function importSheet(
  sheet: Sheet,
  wishes: ImportWishes,
  context: ImportContext,
  existing?: Existing,
): Imported | undefined {
  const { languages, mistakes } = context;
  tellSheet(sheet, context);
  const inSheet = findTable(sheet, context);
  if (!inSheet) return undefined;
  const found = { ...inSheet, title: inSheet.title ?? titleOf(sheet) };
  const { table, columns: inferred } = shaped(found, sheet, wishes.long, context);
  const columns = nameTotals(inferred, context);
  tellCells(table.rows, context);
  tellAround(
    { ...inSheet, title: found.title },
    inSheet.title !== undefined,
    wishes,
    context,
    existing,
  );
  const rows = rowColumns(columns, sheet, context);
  const named = nameFields(columns, context, existing);
  const before = existing?.primaryKey.map((name) => named.findIndex((each) => each.name === name));
  const key = chooseKey(named, sheet, context, before?.every((at) => at >= 0) ? before : []);
  tellTotals(columns, sheet, context);
  if (!key || mistakes.hasErrors) return undefined;
  const parts = { ...wishes, languages, table, columns: named, rowColumns: rows, key, existing };
  const hasSource = Boolean(wishes.source ?? table.sources[0] ?? existing?.whole.sources);
  return { resource: buildResource(parts), columns: named, hasSource };
}

/** Tells how the file was read. */
function tellSheet({ name, others, encoding, separators }: Sheet, { tell }: ImportContext): void {
  if (name !== undefined) tell((says) => says.sheet(name, others));
  if (encoding !== undefined) tell((says) => says.encoding(encoding));
  if (separators.decimal === ',') tell((says) => says.decimalComma());
}

/** The name of a sheet says what it holds, where an editor has given it. */
function titleOf({ name }: Sheet): string | undefined {
  return name && !/^(?:sheet|工作表|表)\s?\d*$/i.test(name.trim()) ? name : undefined;
}

/** The table as it stands, or with a row for each figure. */
function shaped(
  table: Table,
  sheet: Sheet,
  long: boolean,
  context: ImportContext,
): { table: Table; columns: readonly Column[] } {
  if (!long) {
    const columns = inferColumns(table, sheet, context);
    tellWide(columns, context);
    return { table, columns };
  }
  const silent = { ...context, tell: () => {}, mistakes: new Mistakes() };
  const longer = lengthen(table, inferColumns(table, sheet, silent), sheet, context);
  if (!longer) context.tell((says) => says.notLong());
  const chosen = longer ?? table;
  return { table: chosen, columns: inferColumns(chosen, sheet, context) };
}

/** Tells what the cells do not show: formulas, and decimals that the format hides. */
function tellCells(rows: Table['rows'], { tell }: ImportContext): void {
  const cells = rows.flat();
  const formulas = cells.filter(({ formula }) => formula);
  const [formula] = formulas;
  if (formula)
    tell((says) => says.formulas(formulas.length, cellName(formula.row, formula.column)));
  const rounded = cells.filter((cell) => cell.rounded);
  const [first] = rounded;
  if (first)
    tell((says) =>
      says.rounded(rounded.length, cellName(first.row, first.column), columnName(first.column)),
    );
  const bare = rows.filter(
    (row) => row.length > 1 && row.filter(({ text }) => text !== '').length === 1,
  );
  if (bare.length > 0) tell((says) => says.bareRows(bare.map((row) => (row[0]?.row ?? 0) + 1)));
}

/** Tells what becomes of the lines around the table, and what the editor’s own words stand before. */
function tellAround(
  { title, notes, sources }: Table,
  isLine: boolean,
  wishes: ImportWishes,
  { tell, languages }: ImportContext,
  existing: Existing | undefined,
): void {
  const { title: keptTitle, note: keptNote, sources: keptSources } = existing?.whole ?? {};
  const [source] = sources;
  if (title !== undefined && wishes.title !== undefined) tell((says) => says.ownTitle(title));
  else if (title !== undefined && keptTitle !== undefined) tell((says) => says.keptTitle(title));
  else if (title !== undefined) {
    const said = textsOf(titleText(title, languages)).join(' / ');
    tell((says) => (isLine ? says.title(said) : says.sheetTitle(said)));
  }
  if (notes.length > 0)
    tell((says) => (keptNote === undefined ? says.notes(notes.length) : says.keptNote()));
  if (source === undefined) return;
  if (wishes.source !== undefined) tell((says) => says.ownSource(source));
  else if (keptSources !== undefined) tell((says) => says.keptSource(source));
  else tell((says) => says.source(source));
}
