import { fiscalYear, halfOf, type PeriodReader, quarterOf, sameYear, twoYears } from './period.ts';

/** Times that are named by digits and signs, in any language: Q3 2024, FY24, 2023-24. */
export const periodsInSigns: readonly PeriodReader[] = [
  [
    /^(?:(\d{4})[ -]?)?([QH])([1-4])(?:[ -]?(\d{4}))?$/i,
    ([, before, kind = '', rank = '', after]) => ({
      years: sameYear(before ?? after),
      months: /h/i.test(kind) ? halfOf(Number(rank)) : quarterOf(Number(rank)),
    }),
  ],
  [
    /^([1-4])([QH])(?:[ -]?(\d{4}))?$/i,
    ([, rank = '', kind = '', year]) => ({
      years: sameYear(year),
      months: /h/i.test(kind) ? halfOf(Number(rank)) : quarterOf(Number(rank)),
    }),
  ],
  [/^FY ?(\d{4}|\d{2})$/i, ([, year = '']) => fiscalYear(year)],
  [/^(?:FY ?)?(\d{4})[-–/](\d{2}|\d{4})$/i, ([, from = '', to = '']) => twoYears(from, to)],
];
