import { Decimal } from 'decimal.js';
import type { Mistakes, Place } from '../../mistakes/mistake.ts';
import { nearest } from '../../mistakes/nearest.ts';
import { addressOf } from '../../model/address.ts';
import { type Amount, amountOf, decimalsIn } from '../../model/amount.ts';
import {
  type Cell,
  cellOf,
  type Dataset,
  type Field,
  findField,
  isNumeric,
  type Row,
  type Value,
} from '../../model/dataset.ts';
import { type NamedUnit, type Unit, unitText } from '../../model/units/unit.ts';
import { isTimeType, ownColumns } from '../../schema/dataset.ts';
import { lookUp } from '../../schema/look-up.ts';
import { readTimeAs } from '../../schema/moments.ts';
import type { Text } from '../../schema/text.ts';
import type { Path } from '../../source/source.ts';
import type { Words } from '../../words/contract/readers.ts';
import { wordsFor } from '../../words/languages.ts';

/** Rows on their way from a dataset to a chart. */
export interface Table {
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly rows: readonly Row[];
  /** What is said to readers of what was done. */
  readonly base?: Text | undefined;
  readonly notes: readonly Text[];
  /** The fields that hold shares of one whole. */
  readonly shares: readonly string[];
  /** Fields that no longer hold amounts, so that they cannot be added: indices, means. */
  readonly ratios: readonly string[];
}

/** What every step sees beside the rows. */
export interface MakeContext {
  readonly dataset: Dataset;
  readonly counters: readonly string[];
  readonly languages: readonly string[];
  /** The fields that the chart's channels name, those along the axes first. */
  readonly channels: readonly string[];
  readonly mistakes: Mistakes;
  /** The place of an option in the chart's file. */
  readonly at: (...path: Path) => Place;
}

/** A dataset's rows, each figure with its own unit, decimals and address. */
export function openTable(dataset: Dataset): Table {
  const own: readonly string[] = ownColumns;
  const kept = dataset.fields.filter(({ name }) => !own.includes(name));
  const rows = dataset.rows.map((row): Row => {
    const cells = kept.filter(isNumeric).map((field) => cellOf(dataset, row, field));
    const computed = Object.fromEntries(cells.map((cell) => [cell.field, ownOf(cell)]));
    const named = cells.filter(
      ({ value, field }) => value !== null && !dataset.primaryKey.includes(field),
    );
    const formulas = Object.fromEntries(named.map((cell) => [cell.field, addressOf(cell)]));
    const { unit: _, decimals: __, formulaPlaces: ___, ...rest } = row;
    return { ...rest, computed, formulas };
  });
  const fields = kept.map(
    ({ unit, decimals, derive, ...field }): Field =>
      isNumeric({ ...field }) ? field : { ...field, unit, decimals },
  );
  const { primaryKey } = dataset;
  return { fields, primaryKey, rows, notes: [], shares: [], ratios: [] };
}

function ownOf({ qualifier, decimals, unit }: Cell) {
  return { qualifier, decimals, unit };
}

/** The fields with the unit and decimals that all of their figures share; those of rows where they differ. */
export function settle({ fields, rows, ...table }: Table): Table {
  const shared = fields.map((field): Field => {
    if (!isNumeric(field)) return field;
    const of = <Part extends 'unit' | 'decimals'>(part: Part) => {
      const found = rows.flatMap((row) =>
        lookUp(row.values, field.name) === null ? [] : [row.computed?.[field.name]?.[part]],
      );
      const written = found.map((each) => (typeof each === 'object' ? each.name : each));
      return written.every((each) => each === written[0]) ? found[0] : undefined;
    };
    return { ...field, unit: of('unit'), decimals: of('decimals') };
  });
  return { ...table, fields: shared, rows: rows.map((row, at) => ({ ...row, number: at + 1 })) };
}

/** A figure of a row as an amount; `undefined` where it is missing. */
export function amountIn(row: Row, field: string): Amount | undefined {
  const value = lookUp(row.values, field);
  if (typeof value !== 'number') return undefined;
  const { unit, decimals, qualifier = row.qualifier } = row.computed?.[field] ?? {};
  return amountOf({ value, unit, decimals, qualifier });
}

/** A row with a figure in place of another, and what that is made of. */
export function withAmount(
  row: Row,
  field: string,
  amount: Amount | undefined,
  unit: NamedUnit | undefined,
  formula: string,
): Row {
  const { [field]: _, ...formulas } = row.formulas;
  if (!amount) return { ...row, values: { ...row.values, [field]: null }, formulas };
  const factor = unit?.factor ?? 1;
  const value = Number(amount.value.div(factor).toPrecision(15));
  const decimals = Math.max(0, decimalsIn(amount, factor));
  const own = { qualifier: amount.qualifier, unit, decimals };
  return {
    ...row,
    values: { ...row.values, [field]: value },
    computed: { ...row.computed, [field]: own },
    formulas: formula === '' ? formulas : { ...formulas, [field]: formula },
  };
}

/** The unit in which the first of some rows gives a field: what is made of them is given in it, too. */
export function unitIn(rows: readonly Row[], field: string): NamedUnit | undefined {
  const first = rows.find((row) => typeof lookUp(row.values, field) === 'number');
  return first?.computed?.[field]?.unit;
}

/** The fields with one that says no longer what its sign stands for: proportions have none of that. */
export function withoutSign(fields: readonly Field[], name: string): Field[] {
  return fields.map((field) => (field.name === name ? { ...field, sign: undefined } : field));
}

/** A formula as a part of another: brackets where it is more than an address. */
export function asPart(formula: string | undefined): string {
  return formula !== undefined && /\s/.test(formula) && !/^\w+\([^()]*\)$/.test(formula)
    ? `(${formula})`
    : (formula ?? '');
}

/** The field of this name; a mistake at the option that names it where there is none. */
export function fieldOf(
  name: string,
  option: string,
  { fields }: Pick<Table, 'fields'>,
  context: MakeContext,
  ...path: Path
): Field | undefined {
  const field = findField({ fields }, name);
  if (field) return field;
  const allowed = fields.map((each) => each.name);
  const values = { channel: option, field: name, dataset: context.dataset.name };
  const choice = { nearest: nearest(name, allowed), allowed };
  context.mistakes.add('unknown-channel-field', context.at(option, ...path), {
    ...values,
    ...choice,
  });
  return undefined;
}

/** Whether a field holds times: by its type, or as its dataset reads all of its values. */
export function isTimed(field: Field): boolean {
  return field.times !== undefined || isTimeType(field.type);
}

/** Where a time of a field stands on a line of time. */
export function momentIn(field: Field, value: string): number | undefined {
  return (readTimeAs(field.times ?? 'moment', value) ?? readTimeAs('year', value))?.at;
}

/** Whether a field holds figures to reckon with, and no names, times or decimals. */
export function isFigure(field: Field, { primaryKey }: Table): boolean {
  return isNumeric(field) && !primaryKey.includes(field.name) && !isTimed(field);
}

/** The field that the chart draws: the first channel with figures, else the dataset's first field of figures. */
export function measureOf(table: Table, { channels }: MakeContext): Field | undefined {
  const figures = table.fields.filter((field) => isFigure(field, table));
  const named = channels.flatMap((name) => figures.find((field) => field.name === name) ?? []);
  return named[0] ?? figures[0];
}

/** The same, or a mistake: the option needs figures. */
export function measureFor(option: string, table: Table, context: MakeContext): Field | undefined {
  const field = measureOf(table, context);
  if (!field) context.mistakes.add('made-without-figures', context.at(option), { option });
  return field;
}

/** Whether all figures of a field are of one kind of unit; told at the option otherwise. */
export function isOfOneUnit(
  field: Field,
  rows: readonly Row[],
  option: string,
  context: MakeContext,
): boolean {
  const units = new Map<string, string>();
  for (const row of rows) {
    const amount = amountIn(row, field.name);
    if (amount) units.set(kindOf(amount.unit), row.computed?.[field.name]?.unit?.name ?? '—');
  }
  if (units.size < 2) return true;
  context.mistakes.add('made-units', context.at(option), {
    option,
    field: field.name,
    units: [...units.values()],
  });
  return false;
}

function kindOf({ bases }: Unit): string {
  return unitText({ factor: 1, bases }) ?? JSON.stringify(Object.entries(bases).sort());
}

/** The values by which rows are told apart, in one text. */
export function placeIn(row: Row, fields: readonly string[]): string {
  return JSON.stringify(fields.map((field) => lookUp(row.values, field) ?? null));
}

/** The key fields that differ from row to row. */
export function variedKeys({ primaryKey, rows }: Table): string[] {
  return primaryKey.filter(
    (field) => new Set(rows.map((row) => lookUp(row.values, field))).size > 1,
  );
}

export function textOfValue(value: Value | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

/** A text for readers in each language of the site. */
export function inEach({ languages }: MakeContext, say: (words: Words) => string): Text {
  return Object.fromEntries(languages.map((each) => [each, say(wordsFor(each))]));
}

export const hundred = new Decimal(100);
