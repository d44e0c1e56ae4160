import type { NumeralGrammar } from '../../languages/language.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { periodsInEnglish } from './english.ts';
import { periodsInHan } from './han.ts';
import type { PeriodReader, WrittenPeriod } from './period.ts';
import { periodsInSigns } from './signs.ts';

/** How times are named where the number words of a grammar are read. */
const readers: Readonly<Record<NumeralGrammar, readonly PeriodReader[]>> = {
  english: periodsInEnglish,
  han: periodsInHan,
};

/** Reads a whole folded text as a time told by its name: mid-1990s, 19th century, Q3 2024, 2024年上半年, FY2024, 2023-24. */
export function readPeriod(text: string, words: Vocabulary): WrittenPeriod | undefined {
  const known = [...words.grammars].flatMap((grammar) => readers[grammar]);
  for (const [pattern, read] of [...known, ...periodsInSigns]) {
    const match = pattern.exec(text);
    const period = match && read(match, words);
    if (period && Object.values(period).some((each) => each !== undefined)) return period;
  }
  return undefined;
}

/** Whether a date lies within a period, as far as both are told. */
export function lies(period: WrittenPeriod, date: string): boolean {
  const [year = 0, month, day] = date.split('-').map(Number);
  const fits = (range: readonly [number, number] | undefined, own: number | undefined) =>
    range === undefined || (own !== undefined && own >= range[0] && own <= range[1]);
  const { years, decade, months, days } = period;
  const inDecade = decade === undefined || (year % 100 >= decade && year % 100 < decade + 10);
  return inDecade && fits(years, year) && fits(months, month) && fits(days, day);
}
