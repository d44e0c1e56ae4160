import type { Mistakes, Place } from '../mistakes/mistake.ts';
import { nearest } from '../mistakes/nearest.ts';
import type { Row, Value } from '../model/dataset.ts';
import { type DatasetFile, type FieldFile, ownColumns } from '../schema/dataset.ts';
import { writtenText } from '../schema/written-text.ts';
import { show } from '../source/check-shape.ts';
import type { Source } from '../source/source.ts';
import { checkConstraints, typeFits } from './check-cell.ts';
import type { DatasetContext } from './dataset-context.ts';
import { type RawRow, readOwnColumns } from './own-columns.ts';
import { formulaOfRow } from './whole-field.ts';

/** What the checks of all rows share. */
interface RowContext extends DatasetContext {
  readonly file: DatasetFile;
  readonly source: Source;
  /** The values seen in fields that must be unique. */
  readonly unique: Map<string, Set<Value>>;
}

/** Checks the rows of a dataset one by one, and their keys against one another. */
export function buildRows(file: DatasetFile, source: Source, context: DatasetContext): Row[] {
  const shared = { ...context, file, source, unique: new Map<string, Set<Value>>() };
  const lines = new Map<string, number>();
  return file.data.flatMap((_, index) => {
    const raw = rawRow(index, shared);
    const before = context.mistakes.list.length;
    const row = buildRow(raw, index, shared);
    const line = lines.get(raw.key);
    if (line !== undefined)
      context.mistakes.add('duplicate-key', source.at(['data', index]), { key: raw.key, line });
    else lines.set(raw.key, row.place.line);
    if (context.mistakes.list.length === before) return row;
    if (line === undefined) context.onLostRow?.(raw.key);
    return [];
  });
}

function rawRow(index: number, { file, source }: RowContext): RawRow {
  const { primaryKey, missingValues } = file.schema;
  const cells = new Map(Object.entries(file.data[index] ?? {}));
  const cell = (field: string) => {
    const value = cells.get(field);
    const isMissing =
      value === null || (typeof value === 'string' && missingValues.includes(value));
    return isMissing ? undefined : value;
  };
  const parts = primaryKey.map((field) => writtenText(cell(field)));
  const key = primaryKey.length > 0 ? parts.join(',') : String(index + 1);
  return { key, cell, at: (field) => source.at(['data', index, field]) };
}

function buildRow(raw: RawRow, index: number, context: RowContext): Row {
  const { file, source, mistakes } = context;
  checkDeclared(index, context);
  const values: Record<string, Value> = {};
  const formulas: Record<string, string> = {};
  const formulaPlaces: Record<string, Place> = {};
  const own = readOwnColumns(raw, file, context);
  for (const field of file.schema.fields) {
    const cell = raw.cell(field.name);
    const formula = formulaOf(cell);
    values[field.name] = null;
    if (
      file.schema.primaryKey.includes(field.name) &&
      (cell === undefined || formula !== undefined)
    )
      mistakes.add('missing-key', raw.at(field.name), { field: field.name });
    else if (formula !== undefined) {
      formulas[field.name] = formula;
      formulaPlaces[field.name] = raw.at(field.name);
    } else if (cell === undefined && field.derive !== undefined) {
      formulas[field.name] = formulaOfRow(field.derive, { key: raw.key, cell: raw.cell }, file);
    } else values[field.name] = readCell(cell, field, raw, context);
  }
  const place = source.at(['data', index]);
  return { key: raw.key, number: index + 1, values, formulas, formulaPlaces, place, ...own };
}

/** Tells of cells whose field is not declared; our own columns need no declaration. */
function checkDeclared(index: number, { file, source, mistakes }: RowContext): void {
  const declared = file.schema.fields.map(({ name }) => name);
  const known: readonly string[] = [...declared, ...ownColumns];
  const { data } = source.value as { data: readonly object[] };
  for (const field of Object.keys(data[index] ?? {})) {
    if (known.includes(field)) continue;
    const values = { field, nearest: nearest(field, known), allowed: declared };
    mistakes.add('undeclared-field', source.at(['data', index, field], 'key'), values);
  }
}

function formulaOf(cell: unknown): string | undefined {
  const isObject = typeof cell === 'object' && cell !== null && Object.hasOwn(cell, 'derive');
  const { derive } = isObject ? (cell as { derive: unknown }) : { derive: undefined };
  return typeof derive === 'string' ? derive : undefined;
}

function readCell(cell: unknown, field: FieldFile, raw: RawRow, context: RowContext): Value {
  const { mistakes, unique } = context;
  const place = raw.at(field.name);
  if (cell === undefined) {
    if (field.constraints?.required) tellRequired(field.name, raw.key, place, mistakes);
    return null;
  }
  // Notes are texts, perhaps by language, and no values; the other own columns are checked already.
  if (field.name === 'note') return null;
  const isOwn = (ownColumns as readonly string[]).includes(field.name);
  if (!isOwn && !typeFits(cell, field.type, field.format)) {
    const values = { field: field.name, type: field.type, got: show(cell), row: raw.key };
    mistakes.add('cell-type', place, values);
    return null;
  }
  const value = isValue(cell) ? cell : show(cell);
  checkConstraints(value, field, raw.key, place, mistakes, unique);
  return value;
}

function isValue(cell: unknown): cell is Value {
  return ['string', 'number', 'boolean'].includes(typeof cell);
}

function tellRequired(field: string, row: string, place: Place, mistakes: Mistakes): void {
  const values = { field, constraint: 'required', got: 'null', row, allowed: [] };
  mistakes.add('cell-constraint', place, values);
}
