import { lookUp } from '../../schema/look-up.ts';
import { type Text, textsOf } from '../../schema/text.ts';
import { writtenText } from '../../schema/written-text.ts';

/** A field of the dataset that is replaced, with whatever an editor has put there. */
export interface ExistingField extends Readonly<Record<string, unknown>> {
  readonly name: string;
  readonly title?: Text | undefined;
  readonly labels?: Readonly<Record<string, Text>> | undefined;
}

type Row = Readonly<Record<string, unknown>>;

/** The dataset that is replaced. */
export class Existing {
  readonly whole: Readonly<Record<string, unknown>>;
  readonly fields: readonly ExistingField[];
  readonly primaryKey: readonly string[];
  readonly rows: ReadonlyMap<string, Row>;

  constructor(whole: unknown) {
    this.whole = asObject(whole);
    const schema = asObject(this.whole.schema);
    this.fields = asList(schema.fields).filter(
      (field): field is ExistingField => typeof field.name === 'string',
    );
    const key = schema.primaryKey;
    this.primaryKey =
      typeof key === 'string' ? [key] : Array.isArray(key) ? key.map(writtenText) : [];
    this.rows = new Map(asList(this.whole.data).map((row) => [keyOf(row, this.primaryKey), row]));
  }

  /** The field that a column was before: by its name, or by its title in any language. */
  fieldFor(...heads: readonly string[]): ExistingField | undefined {
    const names = heads.map((head) => head.trim());
    return this.fields.find(
      ({ name, title }) =>
        names.includes(name) || textsOf(title).some((text) => names.includes(text)),
    );
  }
}

/** The key of a row: the values of its key fields, joined by commas. */
export function keyOf(row: Row, primaryKey: readonly string[]): string {
  return primaryKey.map((field) => writtenText(lookUp(row, field))).join(',');
}

/** Whether a cell is computed. */
export function isDerived(cell: unknown): boolean {
  return typeof cell === 'object' && cell !== null && Object.hasOwn(cell, 'derive');
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Readonly<Record<string, unknown>>) : {};
}

function asList(value: unknown): Row[] {
  return Array.isArray(value) ? value.map(asObject) : [];
}
