import { lookUp } from '../../schema/look-up.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

/** A time that is told by its name: years, months within a year, days within a month, each from and to. */
export interface WrittenPeriod {
  readonly years?: readonly [number, number] | undefined;
  /** The last two digits, where the century is left out: the '90s. */
  readonly decade?: number | undefined;
  readonly months?: readonly [number, number] | undefined;
  readonly days?: readonly [number, number] | undefined;
}

/** A pattern of whole names of times, and what a match of it tells. */
export type PeriodReader = readonly [
  pattern: RegExp,
  read: (match: RegExpExecArray, words: Vocabulary) => WrittenPeriod | undefined,
];

/** Years within a decade or a century, and days within a month, by the part that is named: from and to, as shares. */
export type PeriodParts = Readonly<Record<string, readonly [number, number]>>;

/** The part of a length that is named, all of it where none is. */
export function within(
  parts: PeriodParts,
  from: number,
  length: number,
  named: string | undefined,
): readonly [number, number] {
  const [low, high] = lookUp(parts, named?.toLowerCase() ?? '') ?? [0, 1];
  return [from + Math.floor(low * length), from + Math.ceil(high * length) - 1];
}

export function sameYear(year: string | number | undefined): readonly [number, number] | undefined {
  return year === undefined ? undefined : [Number(year), Number(year)];
}

export function centuryOf(
  parts: PeriodParts,
  number: number | undefined,
  named?: string,
): WrittenPeriod | undefined {
  return number === undefined
    ? undefined
    : { years: within(parts, (number - 1) * 100 + 1, 100, named) };
}

export function quarterOf(rank: number | undefined): readonly [number, number] | undefined {
  return rank === undefined ? undefined : [rank * 3 - 2, rank * 3];
}

export function halfOf(rank: number | undefined): readonly [number, number] | undefined {
  return rank === undefined || rank > 2 ? undefined : [rank * 6 - 5, rank * 6];
}

/** The year that a short one stands for: 2024 of 24. */
export function fiscalYear(written: string): WrittenPeriod {
  const year = Number(written);
  return { years: sameYear(year < 100 ? 2000 + year : year) };
}

/** Two years side by side, 2023-24; nothing where they are not. */
export function twoYears(from: string, to: string): WrittenPeriod | undefined {
  const first = Number(from);
  const last = to.length === 2 ? Math.floor(first / 100) * 100 + Number(to) : Number(to);
  return last === first + 1 ? { years: [first, last] } : undefined;
}
