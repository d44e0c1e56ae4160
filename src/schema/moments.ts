/** The kinds of times that a dataset can hold, by how exact they are. */
export type MomentKind =
  | 'year'
  | 'season'
  | 'half'
  | 'quarter'
  | 'month'
  | 'week'
  | 'date'
  | 'datetime'
  | 'time';

/** A time as a dataset keeps it: what it is, and where it begins on a line of time. */
export interface Moment {
  readonly kind: MomentKind;
  /** In milliseconds from 1970; from midnight for a time of day. */
  readonly at: number;
}

const day = 86_400_000;

/** Midnight in UTC; years below 100 are themselves, and 0 is the year before 1. */
export function midnight(year: number, month = 1, date = 1): number {
  return new Date(0).setUTCFullYear(year, month - 1, date);
}

/** Whether a day is in the calendar: 30 February is not. */
export function isDay(year: number, month: number, date: number): boolean {
  const found = new Date(midnight(year, month, date));
  return month >= 1 && found.getUTCMonth() === month - 1 && found.getUTCDate() === date;
}

/** The number of ISO weeks of a year: 53 where it begins or ends on a Thursday. */
export function weeksOf(year: number): number {
  const of = (each: number) => new Date(midnight(each)).getUTCDay();
  return of(year) === 4 || of(year + 1) === 5 ? 53 : 52;
}

/** The Monday of an ISO week. */
function mondayOf(year: number, week: number): number {
  const fourth = midnight(year, 1, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth + ((week - 1) * 7 - weekday) * day;
}

type Reader = (...parts: string[]) => Moment | undefined;

const forms: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4})$/, (year = '') => ({ kind: 'year', at: midnight(Number(year)) })],
  [
    /^(\d{4})-?H([12])$/,
    (year = '', half = '') => ({ kind: 'half', at: midnight(Number(year), Number(half) * 6 - 5) }),
  ],
  [
    /^(\d{4})-?Q([1-4])$/,
    (year = '', quarter = '') => ({
      kind: 'quarter',
      at: midnight(Number(year), Number(quarter) * 3 - 2),
    }),
  ],
  [
    /^(\d{4})-?W(\d{2})$/,
    (year = '', week = '') =>
      Number(week) >= 1 && Number(week) <= weeksOf(Number(year))
        ? { kind: 'week', at: mondayOf(Number(year), Number(week)) }
        : undefined,
  ],
  [
    /^(\d{4})-(\d{2})$/,
    (year = '', month = '') =>
      isDay(Number(year), Number(month), 1)
        ? { kind: 'month', at: midnight(Number(year), Number(month)) }
        : undefined,
  ],
  [
    /^(\d{4})-(\d{2})-(\d{2})$/,
    (...parts) => {
      const [year = 0, month = 0, date = 0] = parts.map(Number);
      return isDay(year, month, date)
        ? { kind: 'date', at: midnight(year, month, date) }
        : undefined;
    },
  ],
  [
    /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:\d{2})?$/,
    (date = '', time = '', zone = 'Z') => {
      const at = Date.parse(`${date}T${time}${zone}`);
      return Number.isNaN(at) || !readMoment(date) ? undefined : { kind: 'datetime', at };
    },
  ],
  [
    /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/,
    (hours = '', minutes = '', seconds = '0') => ({
      kind: 'time',
      at: ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000,
    }),
  ],
];

/**
 * One value as a time: `2024`, `2024-03`, `2024-03-05`, `2024-03-05T08:30Z`, `2024-Q1`, `2024-H1`,
 * `2024-W05`, `08:30`, or two with a slash between as a period, which stands where it begins.
 */
export function readMoment(value: string): Moment | undefined {
  for (const [form, read] of forms) {
    const match = form.exec(value);
    if (match) return read(...match.slice(1));
  }
  const [from = '', to, ...more] = value.split('/');
  if (to === undefined || more.length > 0) return undefined;
  const [begin, end] = [readMoment(from), readMoment(to)];
  return begin && end?.kind === begin.kind && end.at >= begin.at ? begin : undefined;
}

const season = /^(?:FY ?)?(\d{4})(?:[-/–](\d{2}|\d{4}))?$/i;

/** A season or financial year, from one year into the next: `2009-10`, `2009/2010`, `FY2010`. */
export function readSeason(value: string): Moment | undefined {
  const [written, year = '', next] = season.exec(value) ?? [];
  if (!written) return undefined;
  const isNamed = /^FY/i.test(written);
  const following = String(Number(year) + 1);
  const isNext = next === undefined ? isNamed : next === following.slice(-next.length);
  return isNext ? { kind: 'season', at: midnight(Number(year)) } : undefined;
}

/** A year of any era, as a field of years has it: 14, -500, `0014`. */
function readYear(value: string): Moment | undefined {
  if (!/^[+-]?\d{1,6}$/.test(value)) return undefined;
  return { kind: 'year', at: midnight(Number(value)) };
}

/** How the values of a field are read as times. */
export type TimeReading = 'year' | 'season' | 'moment';

const readers: Readonly<Record<TimeReading, (value: string) => Moment | undefined>> = {
  year: readYear,
  season: readSeason,
  moment: readMoment,
};

/** A value as a time, in the way that its field is read. */
export function readTimeAs(reading: TimeReading, value: string): Moment | undefined {
  return readers[reading](value);
}

/**
 * How the values of a column are times, by all of them: 2009-10 beside 2012-13 is a season, beside
 * 2009-01 a month. `undefined` where they are no times.
 */
export function timeReadingOf(values: readonly string[], type = 'string'): TimeReading | undefined {
  const fits = (reading: TimeReading) =>
    values.length > 0 && values.every((value) => readTimeAs(reading, value) !== undefined);
  if (type === 'year') return fits('year') ? 'year' : undefined;
  const [only = ''] = values;
  const isOpen = new Set(values).size < 2 && readMoment(only) !== undefined;
  if ((type === 'string' || type === 'any') && !isOpen && fits('season')) return 'season';
  return fits('moment') ? 'moment' : undefined;
}
