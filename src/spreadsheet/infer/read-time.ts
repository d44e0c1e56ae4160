import { fold } from '../../reading/characters/normalise-characters.ts';
import { readDate } from '../../reading/read-date.ts';
import type { TimeType } from '../../schema/dataset.ts';

/** A time as a dataset keeps it, in ISO 8601. */
export interface Time {
  readonly type: TimeType;
  readonly iso: string;
  /** Whether it was written as a time, and not as a bare number. */
  readonly sure: boolean;
}

/** In which order a file writes day and month: 3/12/2024. */
export type DayOrder = 'day-first' | 'month-first';

const two = (part: number) => String(part).padStart(2, '0');
const slashes = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;

/** Reads a cell as a year, a month, a day or a moment: 2024年1月, 2024/1, 2024-01-05 08:30. */
export function readTime(written: string, order?: DayOrder): Time | undefined {
  const text = fold(written).trim();
  const [, day = text, hours, minutes] =
    /^(.*?)[T ](\d{1,2}):(\d{2})(?::\d{2}(?:\.0+)?)?$/.exec(text) ?? [];
  const date = readDay(day, order);
  if (!date || hours === undefined || date.type !== 'date') return hours ? undefined : date;
  if (Number(hours) === 0 && Number(minutes) === 0) return date;
  return { type: 'datetime', iso: `${date.iso}T${two(Number(hours))}:${minutes}`, sure: true };
}

function readDay(text: string, order: DayOrder | undefined): Time | undefined {
  const [, first, second, last] = slashes.exec(text) ?? [];
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  const parts =
    last === undefined
      ? readDate(text.replace(/(\d)\.0$/, '$1'))
      : order && { year: Number(last), month: Number(month), day: Number(day) };
  if (!parts?.year || parts.year < 1000 || parts.year > 2999) return undefined;
  const year = String(parts.year);
  const sure = !/^[\d.]+$/.test(text);
  if (parts.month === undefined)
    return parts.day === undefined ? { type: 'year', iso: year, sure } : undefined;
  if (parts.month < 1 || parts.month > 12) return undefined;
  const iso = `${year}-${two(parts.month)}`;
  if (parts.day === undefined) return { type: 'yearmonth', iso, sure };
  const exists =
    new Date(Date.UTC(parts.year, parts.month - 1, parts.day)).getUTCDate() === parts.day;
  return exists ? { type: 'date', iso: `${iso}-${two(parts.day)}`, sure } : undefined;
}

/** Reads 202401 and 20240105, which stand for a month and a day in a column that says so. */
export function readPackedTime(written: string): Time | undefined {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})?$/.exec(fold(written).trim()) ?? [];
  return year ? readTime([year, month, day].filter(Boolean).join('-')) : undefined;
}

/** The one year that a title names. */
export function yearIn(title: string): string | undefined {
  const [year, ...others] = new Set(fold(title).match(/(?<!\d)(?:19|20)\d\d(?=年|\b)/g));
  return others.length === 0 ? year : undefined;
}

/**
 * The order of day and month in cells such as 3/12/2024: that which one of them shows, with a day above
 * twelve. `unknown` where none does, `none` where no cell is written so.
 */
export function dayOrder(cells: readonly string[]): DayOrder | 'unknown' | 'none' {
  const found = cells.flatMap((cell) => {
    const [, first, second] = slashes.exec(fold(cell).trim().replace(/ .*/, '')) ?? [];
    return first === undefined ? [] : [[Number(first), Number(second)] as const];
  });
  if (found.length === 0) return 'none';
  if (found.some(([first]) => first > 12)) return 'day-first';
  if (found.some(([, second]) => second > 12)) return 'month-first';
  const isDotted = cells.some((cell) => /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(cell.trim()));
  return isDotted ? 'day-first' : 'unknown';
}
