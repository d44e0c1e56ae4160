import type { z } from 'zod';
import type { Mistakes, Place } from '../errors.ts';
import { nearest } from './nearest.ts';
import type { Path, Source } from './source.ts';

type Issue = z.core.$ZodIssue;

/** Checks what a file says against a schema. Every issue becomes a mistake with its place. */
export function checkShape<Schema extends z.ZodType>(
  source: Source,
  schema: Schema,
  mistakes: Mistakes,
): z.output<Schema> | undefined {
  const result = schema.safeParse(source.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) addIssue(issue, [], source, schema, mistakes);
  return undefined;
}

function addIssue(
  issue: Issue,
  before: Path,
  source: Source,
  schema: z.ZodType,
  mistakes: Mistakes,
): void {
  const path = [...before, ...(issue.path as Path)];
  const field = path.join('.') || 'file';
  const got = valueAt(source.value, path);
  const place: Place = source.at(path);
  if (issue.code === 'unrecognized_keys') {
    const allowed = allowedKeys(schema, path);
    for (const key of issue.keys) {
      const values = { field: key, nearest: nearest(key, allowed), allowed };
      mistakes.add('unknown-field', source.at([...path, key], 'key'), values);
    }
  } else if (got === undefined) mistakes.add('missing-field', place, { field });
  else if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const values = { field, got: show(got), nearest: nearest(String(got), allowed), allowed };
    mistakes.add('invalid-choice', place, values);
  } else if (issue.code === 'invalid_union') {
    const branch = issue.errors.find(
      (errors) => errors.every(({ path }) => path.length > 0) && errors.length > 0,
    );
    if (branch && typeof got === 'object') {
      for (const inner of branch) addIssue(inner, path, source, schema, mistakes);
    } else mistakes.add('wrong-type', place, { field, expected: unionType(issue), got: show(got) });
  } else if (issue.code === 'invalid_type') {
    mistakes.add('wrong-type', place, { field, expected: issue.expected, got: show(got) });
  } else if (issue.message === 'invalid-date') {
    mistakes.add('invalid-date', place, { field, got: String(got) });
  } else if (issue.message === 'invalid-url') {
    mistakes.add('invalid-url', place, { field, got: String(got) });
  } else if (issue.message === 'invalid-name') {
    mistakes.add('invalid-name', place, { name: String(got) });
  } else if (issue.message === 'missing-language' && issue.code === 'custom') {
    const languages = (issue.params?.missing ?? []) as string[];
    mistakes.add('missing-language', place, { field, languages });
  } else mistakes.add('invalid-value', place, { field, detail: issue.message });
}

function unionType(issue: Extract<Issue, { code: 'invalid_union' }>): string {
  const [first] = issue.errors.flat();
  return first?.code === 'invalid_type' ? first.expected : 'string';
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      at === null || typeof at !== 'object' ? undefined : (at as Record<string, unknown>)[step],
    value,
  );
}

/** The keys that the schema knows at a path, for “did you mean”. */
function allowedKeys(schema: z.ZodType, path: Path): string[] {
  let at: unknown = schema;
  for (const step of path) at = inside(at, step);
  const shape = (unwrap(at) as { shape?: Record<string, unknown> } | undefined)?.shape;
  return shape ? Object.keys(shape) : [];
}

function inside(schema: unknown, step: string | number): unknown {
  const at = unwrap(schema) as { shape?: Record<string, unknown>; element?: unknown } | undefined;
  return typeof step === 'number' ? at?.element : at?.shape?.[step];
}

/** A schema without its `optional`, `default`, pipe and union around the object or list. */
function unwrap(schema: unknown): unknown {
  const definition = (
    schema as { def?: { innerType?: unknown; in?: unknown; options?: unknown[] } } | undefined
  )?.def;
  if (definition?.innerType) return unwrap(definition.innerType);
  if (definition?.in) return unwrap(definition.in);
  if (definition?.options)
    return definition.options.map(unwrap).find((option) => (option as { shape?: unknown }).shape);
  return schema;
}

/** A value as an editor wrote it, shortened. */
export function show(value: unknown): string {
  const written = JSON.stringify(value) ?? String(value);
  return written.length > 60 ? `${written.slice(0, 57)}…` : written;
}
