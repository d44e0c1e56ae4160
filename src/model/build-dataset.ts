import type { Mistakes, Place } from '../errors.ts';
import {
  type DatasetFile,
  datasetSchema,
  type FieldFile,
  ownColumns,
  qualifiers,
  statuses,
} from '../schema/dataset.ts';
import { textIn } from '../schema/text.ts';
import { namePattern } from '../schema/values.ts';
import { checkShape, show } from '../source/check-shape.ts';
import { nearest } from '../source/nearest.ts';
import type { Source } from '../source/source.ts';
import { checkConstraints, typeFits } from './check-cell.ts';
import type { Dataset, Field, Row, Value } from './dataset.ts';
import { parseUnit, unitNames } from './unit.ts';

/** What a dataset is checked against. */
export interface DatasetContext {
  readonly languages: readonly string[];
  readonly counters: readonly string[];
  readonly mistakes: Mistakes;
  /** Hears the key of each row that is kept out. */
  readonly onLostRow?: (key: string) => void;
}

/**
 * Checks a dataset's file and builds its model: types, constraints, keys, units and labels, row by
 * row. A row with a mistake is told and kept out. `undefined` where the file has not its shape.
 */
export function buildDataset(source: Source, context: DatasetContext): Dataset | undefined {
  const { languages, mistakes } = context;
  const file = checkShape(source, datasetSchema(textIn(languages)), mistakes);
  if (!file) return undefined;
  const expected = source.file.replace(/^.*\//, '').replace(/\.json$/, '');
  if (!namePattern.test(expected))
    mistakes.add('invalid-name', place1(source.file), { name: expected });
  if (file.name !== expected)
    mistakes.add('name-mismatch', source.at(['name']), { name: file.name, expected });
  checkFields(file, source, context);
  const rows = buildRows(file, source, context);
  checkLabels(file, rows, source, context);
  return {
    name: file.name,
    title: file.title,
    description: file.description,
    note: file.note,
    temporal: file.temporal,
    sources: file.sources,
    primaryKey: file.schema.primaryKey,
    fields: file.schema.fields.map(fieldOf),
    rows,
    revisions: file.revisions,
    file: source.file,
  };
}

const place1 = (file: string): Place => ({ file, line: 1, column: 1 });

function fieldOf(field: FieldFile): Field {
  const { name, type, description, unit, decimals, labels } = field;
  return { name, type, title: field.title ?? name, description, unit, decimals, labels };
}

function checkFields(
  file: DatasetFile,
  source: Source,
  { counters, mistakes }: DatasetContext,
): void {
  const names = file.schema.fields.map(({ name }) => name);
  for (const [index, field] of file.schema.fields.entries()) {
    const at = (part: string) => source.at(['schema', 'fields', index, part]);
    if (names.indexOf(field.name) !== index)
      mistakes.add('duplicate-field', at('name'), { field: field.name });
    if (field.unit !== undefined) checkUnit(field.unit, counters, at('unit'), mistakes);
  }
  for (const [index, field] of file.schema.primaryKey.entries()) {
    if (names.includes(field)) continue;
    const values = { field, nearest: nearest(field, names), allowed: names };
    mistakes.add('unknown-key-field', source.at(['schema', 'primaryKey', index]), values);
  }
}

function checkUnit(
  unit: string,
  counters: readonly string[],
  place: Place,
  mistakes: Mistakes,
): void {
  if (parseUnit(unit, counters)) return;
  const allowed = unitNames(counters);
  mistakes.add('unknown-unit', place, { unit, nearest: nearest(unit, allowed), allowed });
}

function buildRows(file: DatasetFile, source: Source, context: DatasetContext): Row[] {
  const { mistakes } = context;
  const seen = new Map<string, number>();
  const unique = new Map<string, Set<Value>>();
  const rows: Row[] = [];
  for (const [index, raw] of file.data.entries()) {
    const place = source.at(['data', index]);
    const row = buildRow(raw, index, file, source, context, unique);
    if (!row) continue;
    const before = seen.get(row.key);
    if (before !== undefined) mistakes.add('duplicate-key', place, { key: row.key, line: before });
    else {
      seen.set(row.key, place.line);
      rows.push(row);
    }
  }
  return rows;
}

function buildRow(
  raw: Readonly<Record<string, unknown>>,
  index: number,
  file: DatasetFile,
  source: Source,
  context: DatasetContext,
  unique: Map<string, Set<Value>>,
): Row | undefined {
  const { counters, mistakes } = context;
  const { fields, primaryKey, missingValues } = file.schema;
  const at = (name: string, part: 'key' | 'value' = 'value') =>
    source.at(['data', index, name], part);
  const values: Record<string, Value> = {};
  const formulas: Record<string, string> = {};
  const count = mistakes.list.length;
  const missing = primaryKey.filter(
    (name) => raw[name] === undefined || raw[name] === null || raw[name] === '',
  );
  for (const field of missing) mistakes.add('missing-key', at(field), { field });
  const key =
    primaryKey.length === 0
      ? String(index + 1)
      : primaryKey.map((name) => String(raw[name])).join(',');
  const declared = fields.map(({ name }) => name);
  for (const name of Object.keys(raw)) {
    if (declared.includes(name) || (ownColumns as readonly string[]).includes(name)) continue;
    const values = { field: name, nearest: nearest(name, declared), allowed: declared };
    mistakes.add('undeclared-field', at(name, 'key'), values);
  }
  for (const field of fields) {
    const cell = raw[field.name];
    const formula = formulaOf(cell);
    if (formula !== undefined) {
      formulas[field.name] = formula;
      values[field.name] = null;
    } else if (cell === undefined || cell === null || missingValues.includes(cell as string)) {
      values[field.name] = null;
      if (field.constraints?.required && !primaryKey.includes(field.name)) {
        const broken = {
          field: field.name,
          constraint: 'required',
          got: 'null',
          row: key,
          allowed: [],
        };
        mistakes.add('cell-constraint', at(field.name), broken);
      }
    } else if (field.name === 'note') values[field.name] = null;
    else if (!typeFits(cell, field.type)) {
      mistakes.add('cell-type', at(field.name), {
        field: field.name,
        type: field.type,
        got: show(cell),
        row: key,
      });
    } else {
      values[field.name] = cell as Value;
      checkConstraints(cell as Value, field, key, at(field.name), mistakes, unique);
    }
  }
  const own = ownValues(raw, key, at, context);
  if (own.unit !== undefined) checkUnit(own.unit, counters, at('unit'), mistakes);
  if (mistakes.list.length > count) {
    context.onLostRow?.(key);
    return undefined;
  }
  return { key, number: index + 1, values, formulas, place: source.at(['data', index]), ...own };
}

function formulaOf(cell: unknown): string | undefined {
  const derive =
    typeof cell === 'object' && cell !== null ? (cell as { derive?: unknown }).derive : undefined;
  return typeof derive === 'string' ? derive : undefined;
}

function ownValues(
  raw: Readonly<Record<string, unknown>>,
  row: string,
  at: (name: string) => Place,
  { languages, mistakes }: DatasetContext,
): Pick<Row, 'qualifier' | 'status' | 'note' | 'unit' | 'decimals'> {
  const pick = <Name extends string>(
    name: string,
    allowed: readonly Name[],
    standard: Name,
  ): Name => {
    const value = raw[name];
    if (value === undefined || value === null || value === '') return standard;
    const found = allowed.find((each) => each === value);
    if (found) return found;
    const values = {
      field: name,
      got: String(value),
      nearest: nearest(String(value), allowed),
      allowed,
    };
    mistakes.add('invalid-choice', at(name), values);
    return standard;
  };
  const of = (name: string, type: 'string' | 'integer') => {
    const value = raw[name];
    if (value === undefined || value === null || value === '') return undefined;
    if (typeFits(value, type)) return value;
    mistakes.add('cell-type', at(name), { field: name, type, got: show(value), row });
    return undefined;
  };
  const note = textIn(languages)
    .optional()
    .safeParse(raw.note ?? undefined);
  if (!note.success) mistakes.add('missing-language', at('note'), { field: 'note', languages });
  return {
    qualifier: pick('qualifier', qualifiers, 'exact'),
    status: pick('status', statuses, 'done'),
    note: note.success ? note.data : undefined,
    unit: of('unit', 'string') as string | undefined,
    decimals: of('decimals', 'integer') as number | undefined,
  };
}

function checkLabels(
  file: DatasetFile,
  rows: readonly Row[],
  source: Source,
  { mistakes, languages }: DatasetContext,
): void {
  for (const [index, field] of file.schema.fields.entries()) {
    if (!field.labels) continue;
    const used = new Set(
      rows
        .map((row) => row.values[field.name])
        .filter((value) => value !== null)
        .map(String),
    );
    const allowed = Object.keys(field.labels);
    const at = source.at(['schema', 'fields', index, 'labels'], 'key');
    for (const value of used) {
      if (!allowed.includes(value))
        mistakes.add('missing-label', at, { field: field.name, value, languages });
    }
    for (const value of allowed) {
      if (used.has(value)) continue;
      const place = source.at(['schema', 'fields', index, 'labels', value], 'key');
      const values = {
        field: field.name,
        value,
        nearest: nearest(value, [...used]),
        allowed: [...used],
      };
      mistakes.add('unused-label', place, values);
    }
  }
}
