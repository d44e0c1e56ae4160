import { fold } from '../../reading/characters/normalise-characters.ts';
import { isDay } from '../../schema/moments.ts';
import { monthNamed } from './month-names.ts';

/** In which order a file writes day, month and year: 3/12/2024, 24-01-05. */
export type DayOrder = 'day-first' | 'month-first' | 'year-first';

const numbers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?$/;
const dayNamed =
  /^(?:\p{L}{2,9}[.,]{0,2}\s)?(\d{1,2})(?:st|nd|rd|th|\.|er)?[-\s/]{1,2}(\p{L}{3,10}\.?)[-\s/,]{1,2}(\d{4}|\d{2})$/u;
const monthNamedFirst =
  /^(?:\p{L}{2,9}[.,]{0,2}\s)?(\p{L}{3,10}\.?)\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})$/u;
const chinese = /^(\d{4})(?:年|년\s?)(\d{1,2})(?:月|월\s?)(\d{1,2})(?:[日号]|일)?$/;
const iberian = /^(\d{1,2})[ºª.]?\sde\s(\p{L}{3,10})\sdel?\s(\d{4})$/u;

const two = (part: number) => String(part).padStart(2, '0');

/** A day of ISO 8601, where the calendar has it. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (year < 1 || year > 2999 || !isDay(year, month, day)) return undefined;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** A year of two digits, as most programs take it: 69 to 99 are of the last century. */
export function fullYear(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year + (year < 69 ? 2000 : 1900);
}

/** Reads a day in any of the usual forms: 2024-01-05, 5 Jan 2024, 2024年1月5日; 3/12/2024 in an order. */
export function readDay(written: string, order?: DayOrder): string | undefined {
  const text = fold(written).trim();
  const plain = yearFirst.exec(text) ?? chinese.exec(text);
  if (plain) {
    const parts = plain
      .slice(1)
      .filter((part) => /^\d+$/.test(part))
      .map(Number);
    return isoDay(parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0);
  }
  const [, first = '', , second = '', last = ''] = numbers.exec(text) ?? [];
  if (last !== '') return order && inOrder(order, first, second, last);
  const [, day, name, year] = dayNamed.exec(text) ?? iberian.exec(text) ?? [];
  if (day && name && year) return isoDay(fullYear(year), monthNamed(name) ?? 0, Number(day));
  const [, month, date, of] = monthNamedFirst.exec(text) ?? [];
  return month && of ? isoDay(Number(of), monthNamed(month) ?? 0, Number(date)) : undefined;
}

function inOrder(order: DayOrder, first: string, second: string, last: string): string | undefined {
  if (order === 'year-first')
    return last.length === 2 && first.length === 2
      ? isoDay(fullYear(first), Number(second), Number(last))
      : undefined;
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  return isoDay(fullYear(last), Number(month), Number(day));
}

/**
 * The order of day and month in cells such as 3/12/2024: the only one in which each is in the calendar,
 * and the day first behind points. `unknown` where several fit, `none` where no cell is written so.
 */
export function dayOrder(cells: readonly string[]): DayOrder | 'unknown' | 'none' {
  const days = cells.map((cell) =>
    fold(cell)
      .trim()
      .replace(/[ T].*$/, ''),
  );
  const found = days.filter((day) => numbers.test(day));
  if (found.length === 0) return 'none';
  const orders = (['day-first', 'month-first', 'year-first'] as const).filter((order) =>
    found.every((day) => readDay(day, order) !== undefined),
  );
  if (orders.includes('day-first') && found.every((day) => day.includes('.'))) return 'day-first';
  return orders.length === 1 ? (orders[0] ?? 'unknown') : orders.length === 0 ? 'none' : 'unknown';
}
