import { nearest } from '../../mistakes/nearest.ts';
import { findField, isNumeric, type Row, unitOf } from '../../model/dataset.ts';
import { sameKind, unitless } from '../../model/units/unit.ts';
import { lookUp } from '../../schema/look-up.ts';
import type { CheckContext } from '../contract/chart-type.ts';

/** Amounts on one scale must measure the same kind of thing, and at least one must be there. */
export function checkOneUnit(channel: string, name: string, context: CheckContext): void {
  const { dataset, mistakes, at } = context;
  const field = findField(dataset, name);
  if (!field || !isNumeric(field)) return;
  const shown = checkSomeValue(name, context);
  const units = shown.map((row) => unitOf(row, field));
  const [first = unitless] = units;
  if (units.every((unit) => sameKind(first, unit ?? unitless))) return;
  const names = [...new Set(units.map((unit) => unit?.name ?? '1'))];
  mistakes.add('mixed-units', at(channel), { channel, units: names });
}

/** The rows that have a value; there must be one, if only of a formula whose mistake is told at its place. */
export function checkSomeValue(name: string, { dataset, rows, mistakes, at }: CheckContext): Row[] {
  const known = rows.filter((row) => typeof lookUp(row.values, name) === 'number');
  const isFormula = rows.some(({ formulas }) => lookUp(formulas, name) !== undefined);
  if (known.length === 0 && !isFormula)
    mistakes.add('empty-chart', at('data'), { dataset: dataset.name });
  return known;
}

/** Fields that an option lists must be in the dataset. */
export function checkFields(
  option: string,
  names: readonly string[],
  { dataset, mistakes, at }: CheckContext,
): void {
  const allowed = dataset.fields.map(({ name }) => name);
  for (const [index, field] of names.entries()) {
    if (allowed.includes(field)) continue;
    const values = { channel: option, field, dataset: dataset.name, allowed };
    const place = at(option, index);
    mistakes.add('unknown-channel-field', place, { ...values, nearest: nearest(field, allowed) });
  }
}
