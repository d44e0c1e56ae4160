import type { Field, Value } from '../../model/dataset.ts';
import { lookUp } from '../../schema/look-up.ts';
import { type Moment, readMoment, readTimeAs } from '../../schema/moments.ts';
import { textFor } from '../../schema/text.ts';
import type { Words } from '../../words/contract/readers.ts';

/** What of a field decides how its times are read. */
type Timed = Pick<Field, 'times'>;

/** A value of a field as a time: as its dataset reads the whole field. */
export function momentOf(value: string, field?: Timed): Moment | undefined {
  return field?.times ? readTimeAs(field.times, value) : readMoment(value);
}

/** Whether a value says when: `2024`, `2024-03`, `2024-01/2024-11`, `2024-Q3`, `2024-W05`, `08:30`. */
export function isMoment(value: string, field?: Timed): boolean {
  return momentOf(value, field) !== undefined;
}

/** Where a moment stands on a line of time, in milliseconds; a period by its beginning. */
export function timeOf(value: string, field?: Timed): number {
  return momentOf(value, field)?.at ?? 0;
}

/** What a value is called under an axis: its own name, and the year or day that it shares with its neighbours. */
export interface AxisName {
  readonly near: string;
  readonly far?: string | undefined;
}

export function axisName(value: Value, field: Field, language: string, words: Words): AxisName {
  const written = value === null ? '' : String(value);
  const label = lookUp(field.labels, written);
  if (label !== undefined) return { near: textFor(label, language) };
  const moment = momentOf(written, field);
  if (!moment || moment.kind === 'season' || moment.kind === 'time') return { near: written };
  const [, year = '', part] = /^(\d{4})-?([HQW]\d+)$/.exec(written) ?? [];
  if (part) return { near: part, far: words.day(year) };
  if (moment.kind === 'datetime')
    return { near: clockOf(written), far: words.day(written.slice(0, 10)) };
  const [from = '', to] = written.split('/');
  if (moment.kind === 'year' || (to && to.slice(0, 4) !== from.slice(0, 4)))
    return { near: words.period(from, to) };
  return { near: words.withoutYear(from, to), far: words.day(from.slice(0, 4)) };
}

/** The whole name of a moment, for running text. */
export function fullName(value: Value, field: Field, language: string, words: Words): string {
  const written = value === null ? '' : String(value);
  const name = axisName(value, field, language, words);
  if (!name.far) return name.near;
  const kind = momentOf(written, field)?.kind;
  if (kind === 'half' || kind === 'quarter' || kind === 'week')
    return `${name.far}${words.figures.space && ' '}${name.near}`;
  if (kind === 'datetime') return momentName(written, words);
  const [from = '', to] = written.split('/');
  return words.period(from, to);
}

/** A day in words, with its time of day where it has one: 5 January 2024, 08:30. */
export function momentName(written: string, words: Words): string {
  if (!written.includes('T') || !readMoment(written)) return words.day(written);
  const zone = zoneOf(written);
  const clock = zone ? words.interface.columnIn(clockOf(written), zone) : clockOf(written);
  return `${words.day(written)}${words.listSeparator}${clock}`;
}

/** The time of day of a datetime as its own zone has it: hours and minutes, and seconds where there are any. */
function clockOf(written: string): string {
  const [clock = ''] = /\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?/.exec(written.slice(11)) ?? [];
  return clock.replace(/^(\d\d:\d\d):00(?:\.0+)?$/, '$1');
}

/** The zone of a datetime where it is another than UTC: UTC−05:00. */
function zoneOf(written: string): string {
  const [, sign, offset] = /([+-])(\d{2}:\d{2})$/.exec(written.slice(11)) ?? [];
  if (sign === undefined || offset === '00:00') return '';
  return `UTC${sign === '-' ? '−' : '+'}${offset}`;
}
