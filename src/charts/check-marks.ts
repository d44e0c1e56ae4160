import { isNumeric } from '../model/dataset.ts';
import { parseUnit, sameKind, unitless } from '../model/unit.ts';
import type { CheckContext } from './chart-type.ts';

/** Amounts on one scale must measure the same kind of thing, and at least one must be there. */
export function checkOneUnit(channel: string, name: string, context: CheckContext): void {
  const { dataset, rows, counters, mistakes, at } = context;
  const field = dataset.fields.find((each) => each.name === name);
  if (!field || !isNumeric(field)) return;
  const shown = rows.filter((row) => typeof row.values[name] === 'number');
  if (shown.length === 0) mistakes.add('empty-chart', at('data'), { dataset: dataset.name });
  const names = [...new Set(shown.map((row) => row.unit ?? field.unit))];
  const units = names.map((each) => (each && parseUnit(each, counters)) || unitless);
  const [first] = units;
  if (first && !units.every((unit) => sameKind(first, unit))) {
    mistakes.add('mixed-units', at(channel), { channel, units: names.map((each) => each ?? '1') });
  }
}
