import type { Mistakes, Place } from '../mistakes/mistake.ts';
import { withinDataset } from '../model/address.ts';
import type { Dataset, Field, Row } from '../model/dataset.ts';
import { namedUnit } from '../model/units/unit.ts';
import { type DatasetFile, datasetSchema, type FieldFile, mostRows } from '../schema/dataset.ts';
import { lookUp } from '../schema/look-up.ts';
import { timeReadingOf } from '../schema/moments.ts';
import { textIn, textsOf } from '../schema/text.ts';
import { namePattern } from '../schema/values.ts';
import { readShape } from '../source/read-shape.ts';
import type { Source } from '../source/source.ts';
import { isStartingSource } from '../words/languages.ts';
import { buildRows } from './build-rows.ts';
import { checkAlike } from './check-alike.ts';
import { checkFalls } from './check-falls.ts';
import { checkFields, checkLabels } from './check-fields.ts';
import { checkFiner } from './check-finer.ts';
import { checkKnown } from './check-known.ts';
import { checkDatasetTranslated } from './check-translated.ts';
import type { DatasetContext } from './dataset-context.ts';
import { checkDerivedFields } from './whole-field.ts';

/**
 * Checks a dataset's file and builds its model: types, constraints, keys, units and labels, row by
 * row. A row with a mistake is told and kept out. `undefined` where the file has not its shape.
 */
export function buildDataset(source: Source, context: DatasetContext): Dataset | undefined {
  const { languages, mistakes } = context;
  if (isTooLarge(source, mistakes)) return undefined;
  const standIns = { name: nameOf(source) };
  // What its fields are must be known whole, or its rows would be taken for what they are not.
  const file = readShape(source, schemaFor(languages), standIns, mistakes, 1)?.written;
  if (!file) return undefined;
  checkName(file, source, mistakes);
  checkSources(file, source, mistakes);
  checkKnown(source, mistakes);
  if (!checkFields(file, source, context)) return undefined;
  const computable = checkDerivedFields(file, source, context);
  const rows = buildRows(computable, source, context);
  checkFiner(file, rows, source, mistakes);
  checkFalls(file, rows, source, mistakes);
  checkAlike(file, rows, source, mistakes);
  checkLabels(file, source, mistakes);
  checkDatasetTranslated(file, { source, languages, mistakes });
  return {
    name: file.name,
    title: file.title ?? file.name,
    description: file.description,
    note: file.note,
    temporal: file.temporal,
    sources: file.sources,
    primaryKey: file.schema.primaryKey,
    fields: computable.schema.fields.map((field, index) => ({
      ...fieldOf(field, rows, context),
      ...deriveOf(field, source.at(['schema', 'fields', index, 'derive'])),
    })),
    rows,
    revisions: file.revisions.map((revision) => ({
      ...revision,
      cell: withinDataset(revision.cell, file.name, rows),
    })),
    redirectFrom: file.redirectFrom,
    file: source.file,
    ...passedOn(file, packageFields),
  };
}

/** The standard’s fields that go on into downloads as they are. */
const packageFields = [
  'licenses',
  'version',
  'keywords',
  'contributors',
  'homepage',
  'created',
  'id',
];

/** Some of a part’s fields, where it has any, under `standard`. */
function passedOn(
  part: Readonly<Record<string, unknown>>,
  names: readonly string[],
): { standard?: Readonly<Record<string, unknown>> } {
  const found = names
    .filter((name) => lookUp(part, name) !== undefined)
    .map((name) => [name, lookUp(part, name)]);
  return found.length > 0 ? { standard: Object.fromEntries(found) as Record<string, unknown> } : {};
}

/** Tells of more rows than a page can show; each of them would be checked and drawn before that came out. */
function isTooLarge({ value, at }: Source, mistakes: Mistakes): boolean {
  const { data } = (value ?? {}) as { data?: unknown };
  if (!Array.isArray(data) || data.length <= mostRows) return false;
  mistakes.add('too-many-rows', at(['data', mostRows]), { rows: data.length, most: mostRows });
  return true;
}

const schemas = new Map<string, ReturnType<typeof datasetSchema>>();

/** The schema of datasets in some languages: to make it takes longer than to check by it. */
function schemaFor(languages: readonly string[]): ReturnType<typeof datasetSchema> {
  const known = schemas.get(languages.join()) ?? datasetSchema(textIn(languages));
  schemas.set(languages.join(), known);
  return known;
}

/** What a dataset is called by its file. */
function nameOf({ file }: Source): string {
  return file.replace(/^.*\//, '').replace(/\.json$/, '');
}

function checkName(file: DatasetFile, source: Source, mistakes: Mistakes): void {
  const expected = nameOf(source);
  const first = { file: source.file, line: 1, column: 1 };
  if (!namePattern.test(expected)) mistakes.add('invalid-name', first, { name: expected });
  if (file.name !== expected)
    mistakes.add('name-mismatch', source.at(['name']), { name: file.name, expected });
}

/** Tells of a source that is still called what a starting file calls it. */
function checkSources(file: DatasetFile, source: Source, mistakes: Mistakes): void {
  for (const [index, { title }] of file.sources.entries())
    if (textsOf(title).some(isStartingSource))
      mistakes.add('source-unnamed', source.at(['sources', index, 'title']), {
        dataset: file.name,
      });
}

function fieldOf(field: FieldFile, rows: readonly Row[], { counters }: DatasetContext): Field {
  const { name, type, description, decimals, scale, sign, labels } = field;
  const unit = field.unit === undefined ? undefined : namedUnit(field.unit, counters);
  const values = rows.map((row) => lookUp(row.values, name) ?? null);
  const isWords = !['number', 'integer', 'boolean'].includes(type);
  const given = isWords ? values.filter((value) => value !== null).map(String) : [];
  const times = timeReadingOf(given, type);
  return {
    ...{ name, type, title: field.title ?? name, description, unit, decimals, scale, sign, labels },
    ...(times && { times }),
    ...passedOn(field, ['constraints', 'example', 'rdfType', 'categories', 'missingValues']),
  };
}

/** How a whole field is computed, where it is. */
function deriveOf({ derive }: FieldFile, place: Place): Pick<Field, 'derive'> {
  return derive === undefined ? {} : { derive: { formula: derive, place } };
}
