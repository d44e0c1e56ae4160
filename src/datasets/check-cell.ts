import type { Mistakes, Place } from '../mistakes/mistake.ts';
import { nearest } from '../mistakes/nearest.ts';
import type { Value } from '../model/dataset.ts';
import type { FieldFile } from '../schema/dataset.ts';
import { isDate } from '../schema/values.ts';
import { show } from '../source/check-shape.ts';

/**
 * Whether a JSON value is of a type of the Table Schema standard. Dates and times are ISO 8601, unless
 * the field has a format of its own, which is left to it.
 */
export function typeFits(value: unknown, type: string, format = 'default'): boolean {
  const text = typeof value === 'string' ? value : undefined;
  if (type === 'string') return text !== undefined;
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'boolean') return typeof value === 'boolean';
  const isFree =
    format !== 'default' && format !== '' && ['date', 'datetime', 'time'].includes(type);
  if (isFree) return text !== undefined;
  if (type === 'date') return text !== undefined && text.length === 10 && isDate(text);
  if (type === 'datetime') return text !== undefined && /T/.test(text) && isDate(text);
  if (type === 'time') return text !== undefined && /^\d{2}:\d{2}(:\d{2})?/.test(text);
  if (type === 'year') return Number.isInteger(value) || /^-?\d{4}$/.test(text ?? '');
  if (type === 'yearmonth') return /^\d{4}-(0[1-9]|1[0-2])$/.test(text ?? '');
  if (type === 'array' || type === 'list') return Array.isArray(value);
  if (type === 'object' || type === 'geojson') return typeof value === 'object' && value !== null;
  return true;
}

/** Checks a value against its field's constraints. `unique` remembers the values seen, by field. */
export function checkConstraints(
  value: Value,
  field: FieldFile,
  row: string,
  place: Place,
  mistakes: Mistakes,
  unique: Map<string, Set<Value>>,
): void {
  const { constraints = {}, name } = field;
  const broken = (constraint: string, allowed: readonly string[] = []) =>
    mistakes.add('cell-constraint', place, {
      field: name,
      constraint,
      got: show(value),
      row,
      nearest: nearest(String(value), allowed),
      allowed,
    });
  const length = String(value).length;
  if (constraints.enum && !constraints.enum.some((each) => each === value))
    broken('enum', constraints.enum.map(String));
  if (constraints.minimum !== undefined && value !== null && value < constraints.minimum)
    broken(`minimum ${constraints.minimum}`);
  if (constraints.maximum !== undefined && value !== null && value > constraints.maximum)
    broken(`maximum ${constraints.maximum}`);
  if (constraints.exclusiveMinimum !== undefined && Number(value) <= constraints.exclusiveMinimum)
    broken(`exclusiveMinimum ${constraints.exclusiveMinimum}`);
  if (constraints.exclusiveMaximum !== undefined && Number(value) >= constraints.exclusiveMaximum)
    broken(`exclusiveMaximum ${constraints.exclusiveMaximum}`);
  if (constraints.minLength !== undefined && length < constraints.minLength)
    broken(`minLength ${constraints.minLength}`);
  if (constraints.maxLength !== undefined && length > constraints.maxLength)
    broken(`maxLength ${constraints.maxLength}`);
  if (constraints.pattern !== undefined && !matches(constraints.pattern, String(value)))
    broken(`pattern ${constraints.pattern}`);
  if (constraints.unique) {
    const seen = unique.get(name) ?? new Set();
    if (seen.has(value)) broken('unique');
    unique.set(name, seen.add(value));
  }
}

/** A pattern holds for the whole value, as the standard has it; one that is no pattern holds for nothing. */
function matches(pattern: string, value: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').test(value);
  } catch {
    return false;
  }
}
