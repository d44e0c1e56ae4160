import type { Place } from '../../mistakes/mistake.ts';
import { nearest } from '../../mistakes/nearest.ts';
import { type Cell, cellOf, findField, type Row, unitOf } from '../../model/dataset.ts';
import { cellQuantity } from '../../model/field-scale.ts';
import { type NamedUnit, sameKind } from '../../model/units/unit.ts';
import { lookUp } from '../../schema/look-up.ts';
import type { CheckContext } from '../contract/chart-type.ts';
import type { TargetOption } from '../rows/goals.ts';
import { baseValue } from '../rows/marks.ts';

/** Targets must exist, be more than nothing, and measure what their rows do; what is done is not negative. */
export function checkGoals(x: string, option: TargetOption, context: CheckContext): void {
  const { dataset, rows, at, mistakes } = context;
  if (!optionExists(option, context)) return;
  let known = 0;
  for (const row of rows) {
    const done = quantityIn(row, x, context);
    const place = typeof option === 'object' ? at('target', row.key) : at('target');
    const cell = targetCell(row, option, place, context);
    const target = cell && cellQuantity(cell);
    known += Number(done !== undefined) + Number(target !== undefined);
    if (done && target && !sameKind(done.unit, target.unit)) {
      const units = [unitAt(row, x, context), cell.unit].map((unit) => unit?.name ?? '1');
      mistakes.add('mixed-units', place, { channel: 'target', units });
    }
    if (done && baseValue(done) < 0)
      mistakes.add('chart-value', at('x'), { fault: 'less-than-not-begun', of: row.key });
    if (target && baseValue(target) <= 0)
      mistakes.add('chart-value', place, { fault: 'no-target', of: row.key });
  }
  if (known === 0) mistakes.add('empty-chart', at('data'), { dataset: dataset.name });
}

/** Whether a target names a field of the dataset, or keys of its rows; what addresses name is told when they are followed. */
function optionExists(option: TargetOption, { dataset, at, mistakes }: CheckContext): boolean {
  const keys = dataset.rows.map(({ key }) => key);
  const fields = dataset.fields.map(({ name }) => name);
  if (typeof option === 'string') {
    if (option.includes('/') || fields.includes(option)) return true;
    const choice = { nearest: nearest(option, fields), allowed: fields };
    const values = { channel: 'target', field: option, dataset: dataset.name, ...choice };
    mistakes.add('unknown-channel-field', at('target'), values);
    return false;
  }
  const unknown = Object.keys(option ?? {}).filter((key) => !keys.includes(key));
  for (const key of unknown) {
    const choice = { nearest: nearest(key, keys), allowed: keys };
    mistakes.add('unknown-row', at('target', key), { dataset: dataset.name, key, ...choice });
  }
  return unknown.length === 0;
}

function targetCell(
  row: Row,
  option: TargetOption,
  place: Place,
  { dataset, resolve }: CheckContext,
): Cell | undefined {
  const named = typeof option === 'object' ? lookUp(option, row.key) : option;
  if (named === undefined) return undefined;
  if (named.includes('/')) return resolve(named, place);
  const field = findField(dataset, named);
  return field && cellOf(dataset, row, field);
}

function quantityIn(row: Row, name: string, { dataset }: CheckContext) {
  const field = findField(dataset, name);
  return field && cellQuantity(cellOf(dataset, row, field));
}

function unitAt(row: Row, name: string, { dataset }: CheckContext): NamedUnit | undefined {
  const field = findField(dataset, name);
  return field && unitOf(row, field);
}
