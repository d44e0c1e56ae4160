import { Mistakes } from '../mistakes/mistake.ts';
import { textsOf } from '../schema/text.ts';
import type { Column } from './cells/column.ts';
import type { ImportContext } from './cells/import-context.ts';
import { matchColumn } from './cells/match-column.ts';
import type { Head, Table } from './cells/table.ts';
import { buildResource, type Resource, titleText } from './dataset/build-resource.ts';
import { chooseKey } from './dataset/choose-key.ts';
import type { Existing } from './dataset/existing.ts';
import { type NamedColumn, nameFields } from './dataset/name-fields.ts';
import { rowColumns } from './dataset/per-row-columns.ts';
import { inferColumns } from './infer/infer-columns.ts';
import { nameTotals, tellTotals } from './infer/totals.ts';
import { sampleOf } from './read/decode-text.ts';
import { delimiters } from './read/guess-delimiter.ts';
import { limits } from './read/limits.ts';
import { cellName, columnName, placeOf, type Sheet } from './read/sheet.ts';
import { findTable } from './table/find-table.ts';
import { lengthen, tellWide } from './table/lengthen.ts';

/** What the editor asks for. */
export interface ImportWishes {
  readonly name: string;
  readonly long: boolean;
  readonly title?: string | undefined;
  readonly source?: string | undefined;
  /** The columns of the key, the only ones that are taken, and those that are turned. */
  readonly key?: readonly string[] | undefined;
  readonly columns?: readonly string[] | undefined;
  readonly longColumns?: readonly string[] | undefined;
  /** Whether fields that the file has not are kept as an editor’s own. */
  readonly keepsFields?: boolean | undefined;
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
  const whole = findTable(sheet, context);
  const inSheet = whole && onlyColumns(whole, wishes.columns, sheet, context);
  if (!inSheet) return undefined;
  const found = { ...inSheet, title: inSheet.title ?? titleOf(sheet) };
  const { table, columns: inferred } = shaped(found, sheet, wishes, context);
  if (table.rows.length > limits.rows) {
    const values = { rows: table.rows.length, most: limits.rows };
    mistakes.add('too-many-rows', placeOf(sheet, 0, 0), values);
    return undefined;
  }
  const columns = nameTotals(inferred, context);
  tellOneColumn(columns, sheet, context);
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
  const keyed = chooseKey(named, sheet, context, {
    wanted: wishes.key,
    before: before?.every((at) => at >= 0) ? before : [],
  });
  tellTotals(columns, sheet, context);
  if (!keyed || mistakes.hasErrors) return undefined;
  const parts = { ...wishes, languages, table, ...keyed, rowColumns: rows, existing };
  const hasSource = Boolean(wishes.source ?? table.sources[0] ?? existing?.whole.sources);
  return { resource: buildResource(parts), columns: keyed.columns, hasSource };
}

/** Tells how the file was read. */
function tellSheet(sheet: Sheet, { tell }: ImportContext): void {
  const { name, others, decoded, separators, delimiter, dimensions } = sheet;
  if (name !== undefined) tell((says) => says.sheet(name, others));
  if (decoded) {
    const { encoding, text, isGuess, rival } = decoded;
    tell((says) => says.encoding(encoding, isGuess ? sampleOf(text) : ''));
    if (rival) tell((says) => says.rivalEncoding(rival.encoding, sampleOf(rival.text)));
  }
  const sign = Object.entries(delimiters).find(([, each]) => each === delimiter)?.[0];
  if (delimiter !== undefined && delimiter !== ',')
    tell((says) => says.delimiter(sign ?? delimiter));
  if (dimensions && dimensions.length > 1) tell((says) => says.dimensions(dimensions));
  if (separators.decimal === ',') tell((says) => says.decimalComma());
}

/** The table with the columns that `--columns` names alone. */
function onlyColumns(
  table: Table,
  wanted: readonly string[] | undefined,
  sheet: Sheet,
  { mistakes, tell }: ImportContext,
): Table | undefined {
  if (!wanted) return table;
  const names = table.heads.map(({ text }) => text);
  const isNamed = (head: Head) => wanted.some((each) => matchColumn({ head }, each));
  const lost = wanted.filter((each) => !table.heads.some((head) => matchColumn({ head }, each)));
  for (const each of lost)
    mistakes.add('import-column-option', placeOf(sheet, table.heads[0]?.row ?? 0, 0), {
      option: '--columns',
      wanted: each,
      names,
    });
  if (lost.length > 0) return undefined;
  const left = names.filter((_, index) => !isNamed(table.heads[index] as Head));
  if (left.length > 0) tell((says) => says.leftOut(left));
  return {
    ...table,
    heads: table.heads.filter(isNamed),
    rows: table.rows.map((row) => row.filter((_, index) => isNamed(table.heads[index] as Head))),
  };
}

/** The name of a sheet says what it holds, where an editor has given it. */
function titleOf({ name }: Sheet): string | undefined {
  return name && !/^(?:sheet|工作表|表)\s?\d*$/i.test(name.trim()) ? name : undefined;
}

/** The table as it stands, or with a row for each figure. */
function shaped(
  table: Table,
  sheet: Sheet,
  { long, longColumns }: ImportWishes,
  context: ImportContext,
): { table: Table; columns: readonly Column[] } {
  if (!long) {
    const columns = inferColumns(table, sheet, context);
    tellWide(columns, context);
    return { table, columns };
  }
  const silent = { ...context, tell: () => {}, mistakes: new Mistakes() };
  const longer = lengthen(table, inferColumns(table, sheet, silent), sheet, context, longColumns);
  if (!longer) context.tell((says) => says.notLong());
  const chosen = longer ?? table;
  return { table: chosen, columns: inferColumns(chosen, sheet, context) };
}

/** Tells of a text file that came in as one column of texts that hold figures: its sign was not found. */
function tellOneColumn(
  columns: readonly Column[],
  { delimiter }: Sheet,
  { tell }: ImportContext,
): void {
  const [only, ...others] = columns;
  const cell = only?.cells.find(({ text }) => /\d/.test(text) && /[^\d.,\p{L}]/u.test(text));
  if (delimiter === undefined || others.length > 0 || only?.type !== 'string' || !cell) return;
  tell((says) => says.oneColumn(cell.row + 1, cell.text.slice(0, 40)));
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
