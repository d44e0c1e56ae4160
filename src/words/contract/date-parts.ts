import { isDay } from '../../schema/moments.ts';

/** A date in its parts, as far as it goes. */
export interface DateParts {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** The parts of `2024`, `2024-01` and `2024-01-05`; of `-500`, too. `undefined` where the calendar has no such day. */
export function datePartsOf(date: string): DateParts | undefined {
  const [, year, month, day] = /^(-?\d{1,6})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(date) ?? [];
  if (year === undefined || !isDay(Number(year), Number(month ?? 1), Number(day ?? 1)))
    return undefined;
  return {
    year: Number(year),
    month: month ? Number(month) : undefined,
    day: day ? Number(day) : undefined,
  };
}

/** Years before this one are named with their era: 14 alone would be any number. */
export const firstPlainYear = 1000;
