import { isTotalName } from '../../languages/total-names.ts';
import { isAddable } from '../../model/addable.ts';
import {
  type Dataset,
  type Field,
  isNumeric,
  labelOf,
  type Row,
  unitName,
} from '../../model/dataset.ts';
import { parseUnit, sameKind, type Unit, unitless } from '../../model/units/unit.ts';
import { isTimeType } from '../../schema/dataset.ts';
import { lookUp } from '../../schema/look-up.ts';
import { textsOf } from '../../schema/text.ts';

/** A field of figures, all of one kind of unit. */
export interface Figures {
  readonly field: Field;
  readonly unit: Unit;
  readonly isAddable: boolean;
}

/** A field of names or times, with the different values of the rows that are drawn. */
export interface Labels {
  readonly field: Field;
  readonly values: readonly string[];
}

/** What a chart could be made of: the rows that are no totals, and their fields by what they hold. */
export interface DataShape {
  readonly rows: readonly Row[];
  readonly figures: readonly Figures[];
  /** The fields of the key that are times, and those that are names. */
  readonly times: readonly Labels[];
  readonly names: readonly Labels[];
  /** Fields of words that are no part of the key. */
  readonly words: readonly Field[];
  /** The totals that are left out: by the field that names them, their values. */
  readonly totals: ReadonlyMap<string, readonly string[]>;
  /** A field whose figures are of several kinds, and the keys of the rows of the kind that most of them are of. */
  readonly mixed?: { readonly field: Field; readonly keys: readonly string[] } | undefined;
}

/** Looks at a dataset as a maker of charts does. */
export function shapeOf(dataset: Dataset, counters: readonly string[]): DataShape {
  const keys = dataset.fields.filter(({ name }) => dataset.primaryKey.includes(name));
  const totals = new Map(
    keys.flatMap((field) => {
      const named = [...new Set(dataset.rows.map((row) => textIn(row, field)))];
      const found = named.filter((value) => isTotal(field, value));
      return found.length > 0 && found.length < named.length ? [[field.name, found] as const] : [];
    }),
  );
  const rows = dataset.rows.filter((row) =>
    keys.every((field) => !totals.get(field.name)?.includes(textIn(row, field))),
  );
  const labels = keys
    .map((field) => ({ field, values: [...new Set(rows.map((row) => textIn(row, field)))] }))
    // A field with one value parts nothing.
    .filter(({ values }) => values.length > 1 || rows.length === 1);
  const isFigure = (field: Field) => isNumeric(field) && !keys.includes(field);
  return {
    rows,
    figures: dataset.fields.filter(isFigure).flatMap((field) => figuresOf(field, rows, counters)),
    times: labels.filter(isTime),
    names: labels.filter((each) => !isTime(each)),
    words: dataset.fields.filter((field) => !isNumeric(field) && !keys.includes(field)),
    totals,
    mixed: dataset.fields.filter(isFigure).flatMap((field) => mixedOf(field, rows, counters))[0],
  };
}

/** Times by their type, by how they are written, or years as plain whole numbers. */
function isTime({ field, values }: Labels): boolean {
  if (field.times !== undefined || isTimeType(field.type)) return true;
  return isNumeric(field) && values.every((value) => /^(?:1\d|20|21)\d\d$/.test(value));
}

function isTotal(field: Field, value: string): boolean {
  return [value, ...textsOf(labelOf(field, value))].some(isTotalName);
}

function textIn(row: Row, field: Field): string {
  const value = lookUp(row.values, field.name) ?? null;
  return value === null ? '' : String(value);
}

/** A field whose figures can stand on one scale; nothing where their units differ or none is there. */
function figuresOf(field: Field, rows: readonly Row[], counters: readonly string[]): Figures[] {
  const filled = rows.filter((row) => typeof lookUp(row.values, field.name) === 'number');
  const names = [...new Set(filled.map((row) => unitName(row, field)))];
  const [unit, ...others] = names.map((name) => (name && parseUnit(name, counters)) || unitless);
  if (!unit || others.some((each) => !sameKind(unit, each))) return [];
  return [{ field, unit, isAddable: isAddable(field, filled, false, counters) }];
}

function mixedOf(
  field: Field,
  rows: readonly Row[],
  counters: readonly string[],
): { field: Field; keys: readonly string[] }[] {
  const kinds = new Map<string, string[]>();
  for (const row of rows) {
    if (typeof lookUp(row.values, field.name) !== 'number') continue;
    const name = unitName(row, field);
    const { bases } = (name && parseUnit(name, counters)) || unitless;
    const kind = JSON.stringify(Object.entries(bases).sort());
    kinds.set(kind, [...(kinds.get(kind) ?? []), row.key]);
  }
  if (kinds.size < 2) return [];
  const [keys = []] = [...kinds.values()].sort((a, b) => b.length - a.length);
  return [{ field, keys }];
}
