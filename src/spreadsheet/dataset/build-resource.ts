import { ownColumns, qualifiers } from '../../schema/dataset.ts';
import { lookUp } from '../../schema/look-up.ts';
import type { Text } from '../../schema/text.ts';
import { wordsFor } from '../../words/languages.ts';
import { isFigures, isTime } from '../cells/column.ts';
import { yearIn } from '../cells/read-time.ts';
import { splitLanguages } from '../cells/split-head.ts';
import type { Table } from '../cells/table.ts';
import type { Existing, ExistingField } from './existing.ts';
import { isDerived, keyOf } from './existing.ts';
import { labelKeys } from './label-keys.ts';
import { byLanguage, type NamedColumn } from './name-fields.ts';
import type { RowColumn } from './per-row-columns.ts';

/** A dataset as its file will have it. */
export interface Resource extends Readonly<Record<string, unknown>> {
  readonly name: string;
  readonly schema: {
    readonly primaryKey: readonly string[];
    readonly fields: readonly ResourceField[];
  };
  readonly data: readonly Readonly<Record<string, unknown>>[];
}

export type ResourceField = ExistingField;

/** What a resource is built from. */
export interface ResourceParts {
  readonly name: string;
  readonly languages: readonly string[];
  readonly table: Table;
  readonly columns: readonly NamedColumn[];
  readonly rowColumns: readonly RowColumn[];
  /** The places of the key among the columns. */
  readonly key: readonly number[];
  readonly existing?: Existing | undefined;
  /** What the editor said on the command line. */
  readonly title?: string | undefined;
  readonly source?: string | undefined;
  /** Whether fields that the file has not are kept as an editor’s own. */
  readonly keepsFields?: boolean | undefined;
}

/** Builds the dataset. What an editor had written into the one that it replaces stays where it still fits. */
export function buildResource(parts: ResourceParts): Resource {
  const { name, languages, table, columns, rowColumns, key, existing, title, source } = parts;
  const keys = new Map(
    key.flatMap((index) => {
      const column = columns[index];
      return column?.type === 'string' ? [[index, labelKeys(column, languages)] as const] : [];
    }),
  );
  const fields = columns
    .filter(({ own }) => own !== 'note' && own !== 'unit')
    .map((column) => fieldOf(column, keys.get(columns.indexOf(column))?.labels));
  const hasQualifier = columns.some(({ own }) => own === 'qualifier');
  const isQualified = hasQualifier || rowColumns.some((each) => each.name === 'qualifier');
  const primaryKey = key.map((index) => columns[index]?.name ?? '');
  const carried = carriedFields(existing, columns, parts.keepsFields);
  const data = table.rows.map((_, row) => {
    const values = columns.map((column, index) => [
      column.name,
      keys.get(index)?.values[row] ?? column.values[row] ?? null,
    ]);
    const own = rowColumns.map((column) => [column.name, column.values[row] ?? null]);
    const plain = Object.fromEntries([...values, ...own]) as Record<string, unknown>;
    const note = noteOf(columns, row, languages[0] ?? 'en');
    return {
      ...withoutEmptyOwn({ ...plain, note }),
      ...carry(plain, primaryKey, carried, existing),
    };
  });
  const declared = fields.filter(({ name: each }) => each !== 'qualifier');
  const texts = (choose: (language: string) => string) => byLanguage(languages, choose);
  const before = existing?.whole ?? {};
  const kept = (field: string, value: unknown) =>
    value === undefined ? lookUp(before, field) : value;
  const sources = source ?? table.sources[0];
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name,
    title: title ?? before.title ?? (table.title ? titleText(table.title, languages) : undefined),
    description: before.description,
    temporal: kept('temporal', temporalOf(parts)),
    note: before.note ?? (table.notes.length > 0 ? table.notes.join(' ') : undefined),
    sources:
      source !== undefined || before.sources === undefined
        ? [{ title: sources ?? texts((language) => wordsFor(language).starting.source) }]
        : before.sources,
    ...rest(before),
    schema: {
      ...(before.schema as object | undefined),
      primaryKey,
      fields: [
        ...declared,
        ...(existing?.fields.filter(
          (field) => carried.includes(field.name) && field.name !== 'qualifier',
        ) ?? []),
        ...(isQualified ? [qualifierField(existing, texts)] : []),
      ],
    },
    data,
  };
}

const known = [
  '$schema',
  'name',
  'title',
  'description',
  'temporal',
  'note',
  'sources',
  'schema',
  'data',
];

function rest(before: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(before).filter(([field]) => !known.includes(field)));
}

/** The title of a table without its number and its unit, in the languages that it is written in. */
export function titleText(title: string, languages: readonly string[]): Text {
  const bare = title
    .replace(/^(?:附?表|table)\s?[\d一二三四五六七八九十]+(?:[-.—–]\d+)*\s*[:：.、]?\s*/i, '')
    .replace(/[（(【]?\s*(?:计量)?(?:单位|unit)\s*[:：][^）)】]*[）)】]?\s*$/i, '')
    .trim();
  return splitLanguages(bare || title, languages);
}

/** A field: what the spreadsheet says of it, and what an editor had added before. */
function fieldOf(
  column: NamedColumn,
  labels: Readonly<Record<string, Text>> | undefined,
): ResourceField {
  const { name, type, fieldTitle, before } = column;
  const decimals = Math.max(column.decimals ?? 0, Number(before?.decimals ?? 0));
  const isNumber = isFigures(column);
  const unit = column.unit ?? (column.units ? undefined : before?.unit);
  return {
    ...before,
    name,
    type: isNumber && decimals > 0 ? 'number' : type,
    title: fieldTitle,
    ...(isNumber && { unit, decimals: column.units ? undefined : decimals }),
    ...(labels && { labels }),
    ...(!labels &&
      before?.labels &&
      type === 'string' && { labels: keptLabels(column, before.labels) }),
  };
}

/** The labels of values that are still there; new values get their own words. */
function keptLabels(
  { values }: NamedColumn,
  labels: Readonly<Record<string, Text>>,
): Record<string, Text> {
  const used = [...new Set(values.filter((value) => value !== null).map(String))];
  return Object.fromEntries(used.map((value) => [value, lookUp(labels, value) ?? value]));
}

function qualifierField(
  existing: Existing | undefined,
  texts: (choose: (language: string) => string) => Text,
): ResourceField {
  const before = existing?.fields.find(({ name }) => name === 'qualifier');
  const title = texts((language) => wordsFor(language).imported.qualifier);
  return before ?? { name: 'qualifier', type: 'string', title, constraints: { enum: qualifiers } };
}

/** The note of a row, and its unit where a dataset cannot name it yet: nothing of the spreadsheet is lost. */
function noteOf(columns: readonly NamedColumn[], row: number, language: string): string | null {
  const given = columns.filter(({ own }) => own === 'note').map(({ values }) => values[row]);
  const isOne = columns.filter(isFigures).length === 1;
  const marked = columns.flatMap(({ notes, head, title }) => {
    const note = notes?.[row];
    if (!note) return [];
    return isOne || head.made
      ? [note]
      : [wordsFor(language).imported.noteOf(title || head.text, note)];
  });
  const notes = [...given, ...marked];
  const units = columns.flatMap(({ unnamed }) => unnamed?.[row] ?? []);
  const said = [...notes, ...units.map((unit) => wordsFor(language).imported.inUnit(unit))].filter(
    Boolean,
  );
  return said.length > 0 ? said.join('; ') : null;
}

/** The row without those of our own columns that say nothing. */
function withoutEmptyOwn(row: Record<string, unknown>): Record<string, unknown> {
  const own = ['unit', 'decimals', 'note'];
  return Object.fromEntries(
    Object.entries(row).filter(([name, value]) => value !== null || !own.includes(name)),
  );
}

/** The notes, statuses and computed fields that no spreadsheet brings, from the dataset that is replaced. */
function carriedFields(
  existing: Existing | undefined,
  columns: readonly NamedColumn[],
  keepsAll = false,
): string[] {
  if (!existing) return [];
  const rows = [...existing.rows.values()];
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  const isNew = (name: string) => !columns.some((column) => column.name === name);
  const isComputed = (name: string) =>
    rows.every((row) => lookUp(row, name) === undefined || isDerived(lookUp(row, name)));
  const isOwn = (name: string) => (ownColumns as readonly string[]).includes(name);
  return [...names].filter(
    (name) =>
      isNew(name) &&
      (['note', 'status'].includes(name) || isComputed(name) || (keepsAll && !isOwn(name))),
  );
}

function carry(
  row: Readonly<Record<string, unknown>>,
  primaryKey: readonly string[],
  carried: readonly string[],
  existing: Existing | undefined,
): Record<string, unknown> {
  const before = existing?.rows.get(keyOf(row, primaryKey));
  if (!before) return {};
  const own = carried.filter((name) => name !== 'note' || !isGenerated(before.note));
  return Object.fromEntries(
    own.flatMap((name) =>
      lookUp(before, name) === undefined ? [] : [[name, lookUp(before, name)]],
    ),
  );
}

/** Whether a note holds only what an import had written: its flags may have gone by now. */
function isGenerated(note: unknown): boolean {
  if (typeof note !== 'string') return false;
  const own = ['en', 'zh'].flatMap((language) => {
    const { flags, flag, suppressions } = wordsFor(language).imported;
    const whys = Object.values(suppressions).map((why) => why('').replace(/[ (（）)]+$/, ''));
    return [...Object.values(flags), flag('').slice(0, 4), ...whys];
  });
  return note.split('; ').every((part) => own.some((text) => part.includes(text)));
}

/** The time that the figures cover: that of the key's times, else the one year that the title names. */
function temporalOf({ columns, key, table }: ResourceParts): string | undefined {
  const column = key.map((index) => columns[index]).find((each) => each && isTime(each));
  if (column && ['year', 'month', 'date'].includes(column.time ?? '')) {
    const times = column.values.map(String).sort();
    const [from, to] = [times[0] ?? '', times.at(-1) ?? ''];
    return from === to ? from : `${from}/${to}`;
  }
  const title = table.title ?? '';
  const year = yearIn(title);
  if (!year) return undefined;
  const [, first, last] =
    /年\s?(\d{1,2})\s?(?:月?\s?[-—–~～至]\s?(\d{1,2}))?\s?月/.exec(title) ?? [];
  const month = (part: string) => `${year}-${part.padStart(2, '0')}`;
  if (first === undefined) return year;
  return last === undefined ? month(first) : `${month(first)}/${month(last)}`;
}
