import type { Decimal } from 'decimal.js';
import { addressOf } from '../../model/address.ts';
import { type Amount, amountOf, decimalsIn, operate } from '../../model/amount.ts';
import {
  type Cell,
  cellOf,
  type Dataset,
  type Field,
  isNumeric,
  type Row,
} from '../../model/dataset.ts';
import {
  type NamedUnit,
  namedUnit,
  parseUnit,
  sameKind,
  type Unit,
  unitText,
} from '../../model/units/unit.ts';
import { lookUp } from '../../schema/look-up.ts';

/** What figures are turned into: another unit of their kind, or what an exact rate makes of them. */
export type Into =
  | { readonly kind: 'unit'; readonly unit: NamedUnit }
  | { readonly kind: 'rate'; readonly cell: Cell; readonly amount: Amount };

/** Reads what figures are to be told in: `万元`, or the cell of a rate; `undefined` where that is no exact figure. */
export function intoUnit(
  written: string,
  counters: readonly string[],
  find: (address: string) => Cell | undefined,
): Into | undefined {
  if (parseUnit(written, counters)) return { kind: 'unit', unit: namedUnit(written, counters) };
  const cell = find(written);
  if (typeof cell?.value !== 'number' || cell.qualifier !== 'exact') return undefined;
  return { kind: 'rate', cell, amount: amountOf({ ...cell, value: cell.value }) };
}

/** A dataset with some fields told in it; the unit that does not turn into it where there is one. */
export function convert(
  dataset: Dataset,
  fields: readonly Field[],
  into: Into,
): { readonly dataset: Dataset } | { readonly refused: string } {
  const rows: Row[] = [];
  for (const row of dataset.rows) {
    let told = row;
    for (const field of fields) {
      const turned = convertCell(told, cellOf(dataset, row, field), into);
      if (typeof turned === 'string') return { refused: turned };
      told = turned;
    }
    rows.push(told);
  }
  const names = new Set(fields.map(({ name }) => name));
  const own = (field: Field): Field =>
    names.has(field.name)
      ? { ...field, unit: undefined, decimals: undefined, scale: undefined }
      : field;
  return { dataset: { ...dataset, fields: dataset.fields.map(own), rows } };
}

function convertCell(row: Row, cell: Cell, into: Into): Row | string {
  if (typeof cell.value !== 'number') return row;
  const amount = amountOf({ ...cell, value: cell.value });
  const turned =
    into.kind === 'unit' ? sameAmount(amount, into.unit) : operate('*', amount, into.amount);
  if (typeof turned === 'string') return cell.unit?.name ?? '–';
  const name = into.kind === 'unit' ? into.unit.name : unitText(turned.unit);
  if (name === undefined) return cell.unit?.name ?? '–';
  const { qualifier } = turned;
  const unit = { ...turned.unit, name };
  const isRate = into.kind === 'rate';
  const decimals = isRate ? decimalsIn(turned, unit.factor) : undefined;
  const formula = lookUp(row.formulas, cell.field) ?? addressOf(cell);
  return {
    ...row,
    unit: undefined,
    decimals: undefined,
    status: isRate && into.cell.status === 'promised' ? 'promised' : row.status,
    values: { ...row.values, [cell.field]: inUnit(turned.value, unit) },
    computed: { ...row.computed, [cell.field]: { qualifier, unit, decimals } },
    formulas: {
      ...row.formulas,
      [cell.field]: isRate ? `${formula} * ${addressOf(into.cell)}` : formula,
    },
  };
}

function sameAmount(amount: Amount, unit: Unit): Amount | 'units' {
  return sameKind(amount.unit, unit) ? { ...amount, unit } : 'units';
}

function inUnit(value: Decimal, { factor }: Unit): number {
  return value.div(factor).toNumber();
}

/** The fields that a chart's channels draw as figures. */
export function drawnFields({ fields, primaryKey }: Dataset, names: readonly string[]): Field[] {
  return fields.filter(
    (field) => isNumeric(field) && names.includes(field.name) && !primaryKey.includes(field.name),
  );
}
