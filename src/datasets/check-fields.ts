import type { Mistakes, Place } from '../mistakes/mistake.ts';
import { nearest } from '../mistakes/nearest.ts';
import { parseUnit, unitNames } from '../model/units/unit.ts';
import type { DatasetFile } from '../schema/dataset.ts';
import { lookUp } from '../schema/look-up.ts';
import type { Source } from '../source/source.ts';
import { checkScale } from './check-scale.ts';
import type { DatasetContext } from './dataset-context.ts';

/**
 * Checks that fields are declared once, in known units, and that the key is made of them. Says whether
 * rows can be read by them.
 */
export function checkFields(
  { schema }: DatasetFile,
  source: Source,
  context: DatasetContext,
): boolean {
  const { counters, mistakes } = context;
  const names = schema.fields.map(({ name }) => name);
  for (const [index, field] of schema.fields.entries()) {
    const at = (part: string) => source.at(['schema', 'fields', index, part]);
    if (names.indexOf(field.name) !== index)
      mistakes.add('duplicate-field', at('name'), { field: field.name });
    if (field.unit !== undefined) checkUnit(field.unit, counters, at('unit'), mistakes);
    checkScale(
      field,
      (...path) => source.at(['schema', 'fields', index, 'scale', ...path]),
      context,
    );
  }
  for (const [index, field] of schema.primaryKey.entries()) {
    if (names.includes(field)) continue;
    const values = { field, nearest: nearest(field, names), allowed: names };
    mistakes.add('unknown-key-field', source.at(['schema', 'primaryKey', index]), values);
  }
  const isUnique = new Set(names).size === names.length;
  return isUnique && schema.primaryKey.every((field) => names.includes(field));
}

export function checkUnit(
  unit: string,
  counters: readonly string[],
  place: Place,
  mistakes: Mistakes,
): void {
  if (parseUnit(unit, counters)) return;
  const allowed = unitNames(counters);
  mistakes.add('unknown-unit', place, { unit, nearest: nearest(unit, allowed), allowed });
}

/** Checks that labels and values belong together: each value has a label, each label a value. */
export function checkLabels(file: DatasetFile, source: Source, mistakes: Mistakes): void {
  for (const [index, { name, labels }] of file.schema.fields.entries()) {
    if (!labels) continue;
    const at = ['schema', 'fields', index, 'labels'] as const;
    const used = new Map<string, number>();
    for (const [row, values] of file.data.entries()) {
      const value = lookUp(values, name);
      const isName = typeof value === 'string' || typeof value === 'number';
      if (isName && value !== '' && !used.has(String(value))) used.set(String(value), row);
    }
    const values = [...used.keys()];
    const allowed = Object.keys(labels);
    const missing = file.schema.missingValues;
    for (const [value, row] of used) {
      if (Object.hasOwn(labels, value) || missing.includes(value)) continue;
      const near = nearest(value, allowed);
      const place = source.at(['data', row, name]);
      mistakes.add('missing-label', place, { field: name, value, nearest: near, allowed });
    }
    for (const value of allowed) {
      if (used.has(value)) continue;
      const told = { field: name, value, nearest: nearest(value, values), allowed: values };
      mistakes.add('unused-label', source.at([...at, value], 'key'), told);
    }
  }
}
