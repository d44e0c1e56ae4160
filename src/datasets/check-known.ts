import type { z } from 'zod';
import type { Mistakes } from '../mistakes/mistake.ts';
import { nearest } from '../mistakes/nearest.ts';
import { datasetSchema } from '../schema/dataset.ts';
import { textIn } from '../schema/text.ts';
import type { Source } from '../source/source.ts';

/** The fields of a Data Resource and a Data Package in the standard (v2), beside those that the schema checks. */
const standard = {
  resource:
    'profile path type format mediatype encoding bytes hash dialect homepage id version created licenses keywords contributors image'.split(
      ' ',
    ),
  schema: '$schema name title description fieldsMatch foreignKeys uniqueKeys'.split(' '),
  field:
    'example rdfType categories categoriesOrdered missingValues bareNumber decimalChar groupChar trueValues falseValues delimiter itemType'.split(
      ' ',
    ),
  source: 'email version'.split(' '),
} as const;

type FilePart = keyof typeof standard;

/** The names that a part of a dataset’s file can have: the standard’s, and all that the schema reads. */
const known: Readonly<Record<FilePart, readonly string[]>> = knownNames();

function knownNames(): Record<FilePart, readonly string[]> {
  const { shape } = datasetSchema(textIn([]));
  const { shape: schema } = shape.schema;
  const field = schema.fields.element.shape;
  const source = shape.sources.unwrap().element.shape;
  const names = (part: FilePart, own: Readonly<Record<string, z.ZodType>>) => [
    ...Object.keys(own),
    ...standard[part],
  ];
  return {
    resource: names('resource', shape),
    schema: names('schema', schema),
    field: names('field', field),
    source: names('source', source),
  };
}

/**
 * Tells of fields that neither the standard nor the publication knows: `souces`, `tempral`. Those of
 * others’ programs, `x-…` and `dc:title`, are theirs.
 */
export function checkKnown(source: Source, mistakes: Mistakes): void {
  const whole = recordOf(source.value);
  check(whole, 'resource', [], source, mistakes);
  for (const [index, each] of listOf(whole.sources).entries())
    check(recordOf(each), 'source', ['sources', index], source, mistakes);
  const schema = recordOf(whole.schema);
  check(schema, 'schema', ['schema'], source, mistakes);
  for (const [index, each] of listOf(schema.fields).entries())
    check(recordOf(each), 'field', ['schema', 'fields', index], source, mistakes);
}

function check(
  value: Readonly<Record<string, unknown>>,
  part: FilePart,
  path: readonly (string | number)[],
  source: Source,
  mistakes: Mistakes,
): void {
  const allowed = known[part];
  for (const field of Object.keys(value)) {
    if (allowed.includes(field) || /^[xX_]|:/.test(field)) continue;
    const values = { field, nearest: nearest(field, allowed) };
    mistakes.add('unknown-dataset-field', source.at([...path, field], 'key'), values);
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? (value as Readonly<Record<string, unknown>>) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
