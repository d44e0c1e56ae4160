import type { Dataset, Row } from '../../model/dataset.ts';
import { smallest } from '../../model/units/extremes.ts';
import { lookUp } from '../../schema/look-up.ts';
import { writtenText } from '../../schema/written-text.ts';

/**
 * A time in years: 2019, 2019-07, 2019-07-01, 2019-Q3, 2019-20 and 2019/20; `undefined` for what is none.
 */
export function timeOf(value: unknown): number | undefined {
  const text = writtenText(value);
  const [, year = '', quarter, month, day] =
    /^(-?\d{1,4})(?:[-/ ]?Q([1-4])|-(0[1-9]|1[0-2])(?:-(\d\d)(?:T.*)?)?|[-/–](?:\d{2}|\d{4}))?$/.exec(
      text,
    ) ?? [];
  if (year === '') return undefined;
  const within = quarter ? (Number(quarter) - 1) / 4 : month ? (Number(month) - 1) / 12 : 0;
  return Number(year) + within + (day ? (Number(day) - 1) / 372 : 0);
}

/** The parts of a row's key. */
function partsOf({ primaryKey }: Dataset, row: Row): readonly unknown[] {
  return primaryKey.length > 0 ? primaryKey.map((name) => lookUp(row.values, name)) : [row.number];
}

/** The rows that have all parts of a key in common with one but the part at an index. */
function kinAlong(dataset: Dataset, row: Row, index: number): Row[] {
  const own = partsOf(dataset, row);
  return dataset.rows.filter((each) =>
    partsOf(dataset, each).every((part, at) => at === index || part === own[at]),
  );
}

/** The rows along a part of the key: by time where that is one, else as the dataset has them. */
function along(dataset: Dataset, row: Row, index: number): Row[] {
  const kin = kinAlong(dataset, row, index);
  const place = (each: Row) => timeOf(partsOf(dataset, each)[index]);
  if (kin.some((each) => place(each) === undefined)) return kin;
  return kin.sort((a, b) => (place(a) ?? 0) - (place(b) ?? 0));
}

/** The rows from one to another; `undefined` where their keys differ in more than one part. */
export function rowsBetween(dataset: Dataset, from: Row, to: Row): Row[] | undefined {
  const [a, b] = [partsOf(dataset, from), partsOf(dataset, to)];
  const different = a.flatMap((part, index) => (part === b[index] ? [] : [index]));
  const [index] = different;
  if (index === undefined) return [from];
  if (different.length > 1) return undefined;
  const rows = along(dataset, from, index);
  const [first, last] = [rows.indexOf(from), rows.indexOf(to)].sort((x, y) => x - y);
  return rows.slice(first, (last ?? 0) + 1);
}

/** The rows of one series, in order; its key has a part that is a time, or one part only. */
export interface Series {
  readonly rows: readonly Row[];
  /** When a row was, in years. */
  readonly when: (row: Row) => number | undefined;
}

export function seriesOf(dataset: Dataset, row: Row): Series | undefined {
  const parts = partsOf(dataset, row);
  const times = parts.findIndex((part, index) => {
    const kin = kinAlong(dataset, row, index);
    return (
      timeOf(part) !== undefined &&
      kin.every((each) => timeOf(partsOf(dataset, each)[index]) !== undefined)
    );
  });
  const index = times < 0 && parts.length === 1 ? 0 : times;
  if (index < 0) return undefined;
  const when = (each: Row) => (times < 0 ? undefined : timeOf(partsOf(dataset, each)[index]));
  return { rows: along(dataset, row, index), when };
}

/** Whether no time is missing between two rows of a series that stand side by side. */
export function isNext({ rows, when }: Series, before: Row, after: Row): boolean {
  const steps = rows.slice(1).map((row, at) => distance(when, rows[at], row));
  const least = smallest(steps.filter((step) => step > 0));
  const own = distance(when, before, after);
  return !Number.isFinite(least) || own <= least * 1.2;
}

function distance(when: Series['when'], before: Row | undefined, after: Row): number {
  const [from, to] = [before && when(before), when(after)];
  return from === undefined || to === undefined ? 0 : to - from;
}
