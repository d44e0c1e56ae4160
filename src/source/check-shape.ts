import type { z } from 'zod';
import { type Mistake, Mistakes, type Place } from '../mistakes/mistake.ts';
import { nearest } from '../mistakes/nearest.ts';
import { lookUp } from '../schema/look-up.ts';
import { writtenText } from '../schema/written-text.ts';
import type { Bite, Path, Source } from './source.ts';

type Issue = z.core.$ZodIssue;
type UnionIssue = Extract<Issue, { code: 'invalid_union' }>;

/** Checks what a file says against a schema. Every issue becomes a mistake with its place. */
export function checkShape<Schema extends z.ZodType>(
  source: Source,
  schema: Schema,
  mistakes: Mistakes,
): z.output<Schema> | undefined {
  const result = schema.safeParse(source.value);
  const bitten = bittenTexts(source, schema, result);
  for (const { path, written, read, kind } of bitten)
    mistakes.add('unquoted-text', source.at(path), { written, read, kind });
  if (result.success) return bitten.length > 0 ? undefined : result.data;
  const found = new Mistakes();
  const told = bitten.map(({ path }) => path.join('.'));
  for (const issue of result.error.issues)
    if (!told.includes(issue.path.join('.'))) addIssue(issue, [], source, schema, found);
  for (const mistake of withoutEchoes(found.list)) mistakes.tell(mistake);
  return undefined;
}

/**
 * The values that YAML has changed and that were meant as texts: those that the schema takes as they are written, and
 * does not keep as what YAML makes of them.
 */
function bittenTexts(
  source: Source,
  schema: z.ZodType,
  result: z.ZodSafeParseResult<unknown>,
): Bite[] {
  const known = allowedKeys(schema, []);
  const bites = (source.bites ?? []).filter(({ path }) => known.includes(String(path[0])));
  if (bites.length === 0) return [];
  const written = structuredClone(source.value);
  for (const { path, written: text } of bites) setAt(written, path, text);
  const probe = schema.safeParse(written);
  const issuesAt = (path: Path, { error }: { error?: z.ZodError | undefined }) =>
    (error?.issues ?? []).some((issue) => issue.path.every((step, index) => step === path[index]));
  return bites.filter(({ path, kind, written: text }) => {
    if (issuesAt(path, probe)) return false;
    if (kind === 'nothing') return issuesAt(path, result) || /^N/.test(text);
    return !result.success || typeof valueAt(result.data, path) === 'string';
  });
}

/** Sets a value at a path whose parts are there; what is not has been left out, as nothing is. */
function setAt(value: unknown, path: Path, text: string): void {
  const around = valueAt(value, path.slice(0, -1));
  const last = path.at(-1);
  if (typeof around === 'object' && around !== null && last !== undefined)
    (around as Record<string, unknown>)[last] = text;
}

/** A field that is misspelt is missing, too: one mistake of the editor's is told once. */
function withoutEchoes(found: readonly Mistake[]): Mistake[] {
  const meant = new Set(
    found.flatMap(({ code, values }) => {
      const { field = '', nearest: near } = values as { field?: string; nearest?: string };
      return code === 'unknown-field' && near
        ? [[...field.split('.').slice(0, -1), near].join('.')]
        : [];
    }),
  );
  return found.filter(
    ({ code, values }) =>
      code !== 'missing-field' || !meant.has((values as { field: string }).field),
  );
}

/** Issues that our own schemas raise, by their message, and the mistakes that they are. */
const ownIssues = {
  'invalid-date': (field: string, got: string) => ['invalid-date', { field, got }] as const,
  'invalid-moment': (field: string, got: string) => ['invalid-moment', { field, got }] as const,
  'invalid-url': (field: string, got: string) => ['invalid-url', { field, got }] as const,
  'unsafe-link': (_: string, address: string) => ['unsafe-link', { address }] as const,
  'invalid-colour': (field: string, got: string) => ['invalid-colour', { field, got }] as const,
  'invalid-name': (_: string, name: string) => ['invalid-name', { name }] as const,
  'invalid-language': (_: string, language: string) => ['invalid-language', { language }] as const,
};

function addIssue(
  issue: Issue,
  before: Path,
  source: Source,
  schema: z.ZodType,
  mistakes: Mistakes,
): void {
  const path = [...before, ...(issue.path as Path)];
  const field = path.join('.');
  const got = valueAt(source.value, path);
  const place: Place = source.at(path);
  const own = ownIssues[issue.message as keyof typeof ownIssues];
  const isEmptyText = got === '' && issue.code === 'too_small';
  if (issue.code === 'unrecognized_keys') {
    const allowed = allowedKeys(schema, path);
    for (const key of issue.keys) {
      const values = { field: [...path, key].join('.'), nearest: nearest(key, allowed), allowed };
      mistakes.add('unknown-field', source.at([...path, key], 'key'), values);
    }
  } else if (got === undefined || isEmptyText)
    mistakes.add('missing-field', place, { field, isJson: /json$/.test(source.file) });
  else if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const written = typeof got === 'string' ? got : show(got);
    const values = { field, got: written, nearest: nearest(written, allowed), allowed };
    mistakes.add('invalid-choice', place, values);
  } else if (issue.code === 'invalid_union') {
    const branch = branchFor(issue);
    if (!branch) mistakes.add('wrong-type', place, wrongType(field, unionType(issue), got));
    else for (const inner of branch) addIssue(inner, path, source, schema, mistakes);
  } else if (issue.code === 'invalid_type') {
    mistakes.add('wrong-type', place, wrongType(field, issue.expected, got));
  } else if (own) {
    const [code, values] = own(field, writtenText(got));
    mistakes.add(code, place, values as never);
  } else if (issue.message === 'missing-language' && issue.code === 'custom') {
    const languages = (issue.params?.missing ?? []) as string[];
    mistakes.add('missing-language', place, { field, languages });
  } else {
    const isEmptyList = Array.isArray(got) && got.length === 0;
    const values = { field, got: show(got), issue: isEmptyList ? ('empty-list' as const) : issue };
    mistakes.add('invalid-value', place, values);
  }
}

function wrongType(field: string, expected: string, got: unknown) {
  return { field, expected, got: show(got) };
}

/** The alternative that was meant: the one whose outer type fits what was written. */
function branchFor(issue: UnionIssue): readonly Issue[] | undefined {
  return issue.errors.find(
    (errors) =>
      errors.length > 0 &&
      !errors.some(({ path, code }) => path.length === 0 && code === 'invalid_type'),
  );
}

/** What a union asks for: a text, where it takes one. */
function unionType(issue: UnionIssue): string {
  const types = issue.errors.flatMap(([first]) =>
    first?.code === 'invalid_type'
      ? first.expected
      : first?.code === 'invalid_union'
        ? unionType(first)
        : [],
  );
  return types.includes('string') ? 'string' : (types[0] ?? 'string');
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? (at as Record<string, unknown>)[step]
        : undefined,
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
  return typeof step === 'number' ? at?.element : lookUp(at?.shape, step);
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
  const written =
    typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
  return written.length > 60 ? `${written.slice(0, 57)}…` : written;
}
