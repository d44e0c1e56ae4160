import type { Field, Value } from '../../model/dataset.ts';
import { textFor } from '../../schema/text.ts';
import type { Words } from '../../words/readers/words.ts';

/** A year, a month or a day, alone or with the one that a period ends in. */
const moment = /^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/;
const quarter = /^(\d{4})-?Q([1-4])$/;

/** Whether a value says when: `2024`, `2024-03`, `2024-01/2024-11`, `2024-Q3`. */
export function isMoment(value: string): boolean {
  return moment.test(value) || quarter.test(value);
}

/** Where a moment stands on a line of time, in milliseconds; a period by its beginning. */
export function timeOf(value: string): number {
  const [, year, part] = quarter.exec(value) ?? [];
  if (year) return Date.UTC(Number(year), (Number(part) - 1) * 3);
  const [y = 0, m = 1, d = 1] = (value.split('/')[0] ?? '').split('-').map(Number);
  return Date.UTC(y, m - 1, d);
}

/** What a value is called under an axis: its own name, and the year that it shares with its neighbours. */
export interface AxisName {
  readonly near: string;
  readonly far?: string | undefined;
}

export function axisName(value: Value, field: Field, language: string, words: Words): AxisName {
  const written = value === null ? '' : String(value);
  const label = Object.hasOwn(field.labels ?? {}, written) ? field.labels?.[written] : undefined;
  if (label !== undefined) return { near: textFor(label, language) };
  if (!isMoment(written)) return { near: written };
  const [, year = '', part = ''] = quarter.exec(written) ?? [];
  if (year) return { near: `Q${part}`, far: words.day(year) };
  const [from = '', to] = written.split('/');
  const whole = words.day(from.slice(0, 4));
  if (from.length === 4 || (to && to.slice(0, 4) !== from.slice(0, 4)))
    return { near: words.period(from, to) };
  return { near: words.withoutYear(from, to), far: whole };
}

/** The whole name of a moment, for running text. */
export function fullName(value: Value, field: Field, language: string, words: Words): string {
  const written = value === null ? '' : String(value);
  const name = axisName(value, field, language, words);
  if (!name.far) return name.near;
  if (quarter.test(written)) return `${name.far}${words.figures.space && ' '}${name.near}`;
  const [from = '', to] = written.split('/');
  return words.period(from, to);
}
