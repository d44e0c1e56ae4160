import { nearest } from '../../mistakes/nearest.ts';
import { type Field, findField, isNumeric, type Row, type Value } from '../../model/dataset.ts';
import type { ChartData } from '../../schema/chart-data.ts';
import { lookUp } from '../../schema/look-up.ts';
import {
  isOfOneUnit,
  isTimed,
  type MakeContext,
  momentIn,
  type Table,
  textOfValue,
} from './table.ts';

type Written = string | number | boolean;

/** What a row must be: one of some values, or on one side of another. */
interface Condition {
  readonly op: '=' | '!=' | '>' | '>=' | '<' | '<=';
  readonly than: string;
}

const comparison = /^(>=|<=|!=|>|<|=)\s*(.+)$/;

/** The columns that every row has, declared or not. */
const columns: Readonly<Record<string, (row: Row) => Value>> = {
  status: (row) => row.values.status ?? row.status,
  qualifier: (row) => row.qualifier,
};

/** Keeps the rows that fit every field’s conditions. */
export function keepWhere(table: Table, { where }: ChartData, context: MakeContext): Table {
  if (!where) return table;
  const before = context.mistakes.list.length;
  let rows = table.rows;
  for (const [name, written] of Object.entries(where)) {
    const field = fieldNamed(name, table, context);
    if (!field) continue;
    const fits = conditionsOf(name, written, context);
    if (!fits || !isComparable(field, fits.conditions, table, context)) continue;
    const value = columns[name] ?? ((row: Row) => lookUp(row.values, name) ?? null);
    rows = rows.filter((row) => {
      const holds = ({ op, than }: Condition) => compare(value(row), op, than, field);
      return fits.all ? fits.conditions.every(holds) : fits.conditions.some(holds);
    });
    if (!fits.all) checkValues(field, fits.conditions, table, value, context);
  }
  if (rows.length === 0 && context.mistakes.list.length === before) {
    const fields = Object.keys(where).join(', ');
    context.mistakes.add('where-nothing', context.at('where'), { fields });
  }
  return { ...table, rows };
}

function fieldNamed(name: string, table: Table, context: MakeContext): Field | undefined {
  const own = Object.hasOwn(columns, name);
  const declared = findField(context.dataset, name);
  const field = findField(table, name) ?? (own ? declared : undefined);
  if (field) return field;
  if (own) return { name, type: 'string', title: name };
  const allowed = [...table.fields.map((each) => each.name), ...Object.keys(columns)];
  context.mistakes.add('unknown-channel-field', context.at('where', name), {
    ...{ channel: 'where', field: name, dataset: context.dataset.name },
    ...{ nearest: nearest(name, allowed), allowed },
  });
  return undefined;
}

/** Values are alternatives; of several comparisons all must hold. */
function conditionsOf(
  name: string,
  written: Written | readonly Written[],
  context: MakeContext,
): { readonly conditions: readonly Condition[]; readonly all: boolean } | undefined {
  const conditions = [written].flat().map((each): Condition & { compares: boolean } => {
    const [, op, than] = (typeof each === 'string' && comparison.exec(each.trim())) || [];
    return op === undefined || than === undefined
      ? { op: '=', than: String(each), compares: false }
      : { op: op as Condition['op'], than: than.trim(), compares: op !== '=' };
  });
  const all = conditions.every(({ compares }) => compares);
  if (all || conditions.every(({ compares }) => !compares)) return { conditions, all };
  context.mistakes.add('where-mixed', context.at('where', name), { field: name });
  return undefined;
}

/** An order is asked for only where there is one: of figures with a figure, of times with a time. */
function isComparable(
  field: Field,
  conditions: readonly Condition[],
  table: Table,
  context: MakeContext,
): boolean {
  const timed = isTimed(field);
  const place = context.at('where', field.name);
  for (const { op, than } of conditions) {
    const orders = op !== '=' && op !== '!=';
    const needs = isNumeric(field) && !timed ? 'number' : timed ? 'time' : undefined;
    const isNumber = than !== '' && Number.isFinite(Number(than));
    const isTime = momentIn(field, than) !== undefined;
    const fits = needs === 'number' ? isNumber : needs === 'time' ? isTime : !orders;
    if (fits) continue;
    context.mistakes.add('where-comparison', place, {
      ...{ field: field.name, condition: op === '=' ? than : `${op} ${than}`, needs },
    });
    return false;
  }
  const orders = conditions.some(({ op }) => op !== '=' && op !== '!=');
  return !orders || !isNumeric(field) || timed || isOfOneUnit(field, table.rows, 'where', context);
}

function compare(value: Value, op: Condition['op'], than: string, field: Field): boolean {
  if (value === null) return false;
  const sign = orderOf(value, than, field);
  if (op === '=') return sign === 0;
  if (op === '!=') return sign !== 0;
  if (op === '>') return sign > 0;
  if (op === '>=') return sign >= 0;
  return op === '<' ? sign < 0 : sign <= 0;
}

/** Where a value stands to another: figures by size, times as far as both are told, so that 2024-05 is in 2024. */
function orderOf(value: Value, than: string, field: Field): number {
  const text = String(value);
  const timed = isTimed(field);
  if (text === than || (timed && text.startsWith(`${than}-`))) return 0;
  if (typeof value === 'number' && !timed) return value - Number(than);
  const [left, right] = timed ? [momentIn(field, text), momentIn(field, than)] : [];
  if (left !== undefined && right !== undefined) return left - right;
  return text < than ? -1 : 1;
}

/** A value that no row has is a slip. */
function checkValues(
  field: Field,
  conditions: readonly Condition[],
  { rows }: Table,
  value: (row: Row) => Value,
  { mistakes, at }: MakeContext,
): void {
  const allowed = [...new Set(rows.map((row) => textOfValue(value(row))))].filter(Boolean);
  for (const { than } of conditions) {
    if (rows.some((row) => compare(value(row), '=', than, field))) continue;
    const choice = { nearest: nearest(than, allowed), allowed };
    mistakes.add('where-value', at('where', field.name), {
      field: field.name,
      value: than,
      ...choice,
    });
  }
}
