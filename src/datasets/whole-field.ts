import type { Mistakes, Place } from '../mistakes/mistake.ts';
import { nearest } from '../mistakes/nearest.ts';
import { addressOf, encodeKey } from '../model/address.ts';
import type { DatasetFile, FieldFile } from '../schema/dataset.ts';
import { writtenText } from '../schema/written-text.ts';
import type { Source } from '../source/source.ts';
import type { DatasetContext } from './dataset-context.ts';

/** A row's key, and its values by field. */
interface KeyedRow {
  readonly key: string;
  readonly cell: (field: string) => unknown;
}

/** A name in a formula: letters first, then digits, hyphens and underscores too. */
const name = '[\\p{L}_][\\p{L}\\p{N}_-]*';

/**
 * What a formula of a whole field names: `population[country].total`, a cell of another dataset by the values of
 * this row; `this.deaths`; a cell by its whole address; `deaths`, a field of this row; `sum(`, which is none.
 */
const parts = new RegExp(
  [
    `(?<dataset>[a-z0-9]+(?:-[a-z0-9]+)*)\\[(?<key>[^\\]]*)\\](?:\\.(?<of>${name}))?`,
    `this\\.(?<own>${name})`,
    '(?<address>[^\\s()+*,/-][^\\s()+*,/]*/[^\\s()+*]+)',
    '\\d[\\d.]*(?:e[+-]?\\d+)?',
    `(?<call>${name})(?=\\s*\\()`,
    `(?<bare>${name})`,
  ].join('|'),
  'gu',
);

type Groups = Readonly<
  Partial<Record<'dataset' | 'key' | 'of' | 'own' | 'address' | 'call' | 'bare', string>>
>;

/**
 * The formula of one row: `deaths / population[country]` in the row of Norway is
 * `cases/NOR/deaths / population/NOR`.
 */
export function formulaOfRow(formula: string, row: KeyedRow, file: DatasetFile): string {
  const fields = file.schema.fields.map((field) => field.name);
  const own = (field: string) => addressOf({ dataset: file.name, key: row.key, field });
  return spaced(formula, fields).replace(parts, (written: string, ...rest: unknown[]) => {
    const { dataset, key = '', of, own: field, bare } = rest.at(-1) as Groups;
    if (field !== undefined) return own(field);
    if (bare !== undefined) return fields.includes(bare) ? own(bare) : written;
    if (dataset === undefined) return written;
    const joined = encodeKey(
      keyParts(key)
        .map((part) => partOfKey(part, row))
        .join(','),
    );
    return [dataset, joined, ...(of === undefined ? [] : [of])].join('/');
  });
}

/** `a/b` of two fields is a division, though it could be an address. */
function spaced(formula: string, fields: readonly string[]): string {
  const division = new RegExp(
    `(${name}|\\]|\\))/(?=(?:this\\.)?(${name}\\[|${name}|\\d|\\())`,
    'gu',
  );
  return formula.replace(division, (written, before: string, after: string) => {
    const isField = fields.includes(before) && (fields.includes(after) || /^[\d(]|\[$/.test(after));
    return isField || before === ']' || before === ')' ? `${before} / ` : written;
  });
}

function keyParts(key: string): string[] {
  return key.split(',').map((part) => part.trim());
}

/** A literal in quotes or digits stands for itself; all else is a field of the row. */
function partOfKey(part: string, { cell }: KeyedRow): string {
  const literal = /^(?:"([^"]*)"|'([^']*)'|(\d+))$/.exec(part);
  return literal ? (literal[1] ?? literal[2] ?? literal[3] ?? '') : writtenText(cell(part));
}

/**
 * Checks what the formulas of whole fields name in their own dataset, once and not in every row. The file comes
 * back with those formulas that can be computed.
 */
export function checkDerivedFields(
  file: DatasetFile,
  source: Source,
  { mistakes }: DatasetContext,
): DatasetFile {
  const fields = file.schema.fields.map((field, index) => {
    if (field.derive === undefined) return field;
    const before = mistakes.list.length;
    checkDerived(field, file, source.at(['schema', 'fields', index, 'derive']), mistakes);
    return mistakes.list.length > before ? { ...field, derive: undefined } : field;
  });
  return { ...file, schema: { ...file.schema, fields } };
}

function checkDerived(
  { name: field, type, derive: expression = '' }: FieldFile,
  { schema }: DatasetFile,
  place: Place,
  mistakes: Mistakes,
): void {
  const allowed = schema.fields.map((each) => each.name);
  const isFigure = type === 'number' || type === 'integer';
  if (!isFigure || schema.primaryKey.includes(field))
    mistakes.add('derived-field-type', place, { field, type });
  for (const wanted of namedIn(expression, allowed)) {
    if (allowed.includes(wanted)) continue;
    const choice = { nearest: nearest(wanted, allowed), allowed };
    mistakes.add('derive-unknown-field', place, { expression, field: wanted, ...choice });
  }
}

/** The fields of the own dataset that a formula names, those in brackets too. */
function namedIn(formula: string, fields: readonly string[]): string[] {
  return [...spaced(formula, fields).matchAll(parts)].flatMap(({ groups }) => {
    const { dataset, key = '', own, bare } = (groups ?? {}) as Groups;
    if (dataset !== undefined) return keyParts(key).filter((part) => !/^["'\d]/.test(part));
    return own ?? bare ?? [];
  });
}
