import type { Place } from '../mistakes/mistake.ts';
import type { Qualifier, Status } from '../schema/dataset.ts';
import { lookUp } from '../schema/look-up.ts';
import type { TimeReading } from '../schema/moments.ts';
import type { Text } from '../schema/text.ts';
import type { NamedUnit } from './units/unit.ts';

export type Value = string | number | boolean | null;

export interface Field {
  readonly name: string;
  readonly type: string;
  readonly title: Text;
  readonly description?: Text | undefined;
  readonly unit?: NamedUnit | undefined;
  readonly decimals?: number | undefined;
  /** The scale in which figures are written: 亿, billion; for the languages that have it, or by language. */
  readonly scale?: string | Readonly<Record<string, string>> | undefined;
  /** `fall` where the values are the sizes of falls: 5.3 says that it fell by 5.3. */
  readonly sign?: 'fall' | undefined;
  /** How the whole field is computed, as written, and where that stands. */
  readonly derive?: { readonly formula: string; readonly place: Place } | undefined;
  /** The names of the field's values, for readers. */
  readonly labels?: Readonly<Record<string, Text>> | undefined;
  /** What else the standard says of it, for downloads: constraints, example. */
  readonly standard?: Readonly<Record<string, unknown>> | undefined;
  /** How its values are times, by all of them: 2009-10 beside 2012-13 is a season. */
  readonly times?: TimeReading | undefined;
}

export interface Row {
  /** The values of the primary key, joined by commas; the row's number where there is no key. */
  readonly key: string;
  /** Counts from 1, in the dataset's order. */
  readonly number: number;
  readonly values: Readonly<Record<string, Value>>;
  /** The formulas of computed cells, by field. */
  readonly formulas: Readonly<Record<string, string>>;
  /** Where the formulas stand that are the row's own, and not its field's. */
  readonly formulaPlaces?: Readonly<Record<string, Place>> | undefined;
  /** What computed cells inherit from the cells that they are computed from, by field. */
  readonly computed?: Readonly<Record<string, Computed>> | undefined;
  readonly qualifier: Qualifier;
  readonly status: Status;
  readonly note?: Text | undefined;
  readonly unit?: NamedUnit | undefined;
  readonly decimals?: number | undefined;
  readonly place: Place;
}

/** The properties that a computed cell inherits where the dataset does not say. */
export type Computed = Pick<Cell, 'qualifier' | 'decimals' | 'unit'>;

export interface DataSource {
  readonly title?: Text | undefined;
  /** The title in a few words. */
  readonly short?: Text | undefined;
  readonly author?: Text | undefined;
  readonly locator?: Text | undefined;
  readonly path?: string | undefined;
}

export interface Revision {
  readonly date: string;
  /** The cell's address within the dataset, key/field, whichever way it is written. */
  readonly cell: string;
  readonly from: Value;
  readonly to: Value;
  readonly reason: Text;
}

/** A dataset as checked: every row typed, keyed and, where a cell is computed, filled in. */
export interface Dataset {
  readonly name: string;
  readonly title: Text;
  readonly description?: Text | undefined;
  readonly note?: Text | undefined;
  readonly temporal?: string | undefined;
  readonly sources: readonly DataSource[];
  readonly primaryKey: readonly string[];
  readonly fields: readonly Field[];
  readonly rows: readonly Row[];
  readonly revisions: readonly Revision[];
  /** The names that it had before, which lead to it. */
  readonly redirectFrom?: readonly string[] | undefined;
  readonly file: string;
  /** What else the standard says of it, for downloads: licenses, version, keywords, contributors. */
  readonly standard?: Readonly<Record<string, unknown>> | undefined;
  /** How a chart made it of another dataset; absent where it stands in a file of its own. */
  readonly made?: Making | undefined;
}

/** The making of a chart's own rows: what they are made of, and what readers must know of that. */
export interface Making {
  /** The id of the chart. */
  readonly chart: string;
  /** The dataset in its file. */
  readonly from: string;
  /** The keys of the rows of that dataset that went in. */
  readonly keys: readonly string[];
  /** The fields that are shares of one whole, and so can be added. */
  readonly shares: readonly string[];
  /** What values are measured against, for the subtitle: “2015 = 100”. */
  readonly base?: Text | undefined;
  /** What is left out or gathered, for the note. */
  readonly notes: readonly Text[];
}

/** The name of the dataset that a chart makes: `chart:growth`, as addresses have it. */
export function madeName(chart: string): string {
  return `chart:${chart}`;
}

/** The datasets that stand in files of their own, and so have pages and downloads. */
export function inFiles(datasets: readonly Dataset[]): Dataset[] {
  return datasets.filter(({ made }) => !made);
}

/** One cell with all that its dataset says of it. */
export interface Cell {
  readonly dataset: string;
  readonly key: string;
  readonly field: string;
  readonly value: Value;
  readonly unit?: NamedUnit | undefined;
  readonly decimals?: number | undefined;
  readonly qualifier: Qualifier;
  readonly status: Status;
  readonly formula?: string | undefined;
}

/** The field of this name; `undefined` where there is none. */
export function findField(
  dataset: Pick<Dataset, 'fields'> | undefined,
  name: string | undefined,
): Field | undefined {
  return dataset?.fields.find((field) => field.name === name);
}

/** The unit in which a row gives a field: its own, the field's, or that of its formula. */
export function unitOf(
  row: Pick<Row, 'unit' | 'computed'>,
  field: Pick<Field, 'name' | 'unit'>,
): NamedUnit | undefined {
  return row.unit ?? field.unit ?? row.computed?.[field.name]?.unit;
}

/**
 * The cell of a row and field; a row's own unit and decimals go before the field's, and both before
 * those of what a computed cell is computed from.
 */
export function cellOf(dataset: Dataset, row: Row, field: Field): Cell {
  const isNumber = isNumeric(field);
  const computed = lookUp(row.computed, field.name);
  return {
    dataset: dataset.name,
    key: row.key,
    field: field.name,
    value: lookUp(row.values, field.name) ?? null,
    unit: isNumber ? unitOf(row, field) : undefined,
    decimals: isNumber ? (row.decimals ?? field.decimals ?? computed?.decimals) : undefined,
    qualifier: isNumber ? (computed?.qualifier ?? row.qualifier) : 'exact',
    status: row.status,
    formula: lookUp(row.formulas, field.name),
  };
}

/** Whether a field holds figures. */
export function isNumeric(field: Field): boolean {
  return (field.type === 'number' || field.type === 'integer') && field.name !== 'decimals';
}

/** The fields that hold figures; a number in the key is a name. */
export function numericFields({ fields, primaryKey }: Dataset): Field[] {
  return fields.filter((field) => isNumeric(field) && !primaryKey.includes(field.name));
}

/** The anchor of a row on its dataset's page: the key, but for space, which cannot stand in an id. */
export function rowAnchor(key: string): string {
  return key.replace(/\s+/g, '_');
}

/** The name of a value for readers: its label, else itself. */
export function labelOf(field: Field, value: Value): Text {
  const name = value === null ? '' : String(value);
  const { labels = {} } = field;
  return lookUp(labels, name) ?? name;
}
