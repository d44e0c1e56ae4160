import type { Dataset, Field, Row, Value } from '../../model/dataset.ts';
import { ownColumns } from '../../schema/dataset.ts';
import { lookUp } from '../../schema/look-up.ts';
import { textFor } from '../../schema/text.ts';

/** A column of a dataset as it leaves the site. */
export interface OutputColumn {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  /** What stands in a row: a value, or nothing. */
  readonly of: (row: Row) => Value;
}

/** What is meant where nothing is said. */
const silent: readonly Value[] = [null, 'exact', 'done'];

/**
 * The columns of a dataset: its fields, then those of our own: unit, decimals, qualifier, status and
 * note, where they are declared or a row has one that its field does not say already.
 */
export function columnsOf({ fields, rows }: Dataset, language: string): OutputColumn[] {
  const own: readonly string[] = ownColumns;
  const plain = fields.filter(({ name }) => !own.includes(name));
  const said = ownColumnsOf(language).filter(
    ({ name, of }) =>
      fields.some((field) => field.name === name) || rows.some((row) => !silent.includes(of(row))),
  );
  return [...plain.map((field) => fieldColumn(field, language)), ...said];
}

/** A field's column of names for readers, where its values have such names. */
export function labelColumn(field: Field, language: string): OutputColumn | undefined {
  const { labels } = field;
  if (!labels) return undefined;
  return {
    name: `${field.name}_label`,
    type: 'string',
    title: textFor(field.title, language),
    of: (row) => textFor(lookUp(labels, String(lookUp(row.values, field.name))), language) ?? null,
  };
}

/** A field's column of units, where its rows do not have units of their own. */
export function unitColumn({ name, unit }: Field, rows: readonly Row[]): OutputColumn | undefined {
  if (unit === undefined || rows.some((row) => row.unit !== undefined)) return undefined;
  return { name: `${name}_unit`, type: 'string', title: 'unit', of: () => unit.name };
}

function fieldColumn({ name, type, title }: Field, language: string): OutputColumn {
  return {
    name,
    type,
    title: textFor(title, language),
    of: (row) => lookUp(row.values, name) ?? null,
  };
}

function ownColumnsOf(language: string): OutputColumn[] {
  const column = (name: (typeof ownColumns)[number], type: string, of: OutputColumn['of']) => ({
    name,
    type,
    title: name,
    of,
  });
  return [
    column('unit', 'string', ({ unit }) => unit?.name ?? null),
    column('decimals', 'integer', ({ decimals }) => decimals ?? null),
    column('qualifier', 'string', ({ qualifier }) => qualifier),
    column('status', 'string', ({ status }) => status),
    column('note', 'string', ({ note }) => textFor(note, language) ?? null),
  ];
}
