import { readingLanguage } from '../../languages/index.ts';
import { figureStyle } from '../../model/format-cell.ts';
import type { FigureStyle } from '../../model/units/figure.ts';
import { batchOf } from '../../model/units/unit.ts';
import { separatorsOf } from '../../reading/characters/digits.ts';
import type { ReadingStyle } from '../../reading/read-quantity.ts';
import { type Counters, UnitWords } from '../../reading/units/unit-words.ts';
import { lookUp } from '../../schema/look-up.ts';

/** What a publication and a language need for reading and writing figures. */
export interface ReadingContext {
  readonly figures: FigureStyle;
  readonly reading: ReadingStyle;
  /** Whether the words of the language are read, and not its digits alone. */
  readonly isRead: boolean;
  /** How a base unit is called: 户, household; of so many of it, what it counts. */
  readonly counterWords: (base: string) => readonly string[];
}

const desks = new WeakMap<Counters, Map<string, ReadingContext>>();

/** The readingContext of a publication's counters and a language, made once. */
export function readingContextOf(units: Counters, language: string): ReadingContext {
  const byLanguage = desks.get(units) ?? new Map<string, ReadingContext>();
  desks.set(units, byLanguage);
  const before = byLanguage.get(language);
  if (before) return before;
  const words = new UnitWords(units, language);
  const figures = figureStyle({ units }, language);
  const readingContext = {
    figures,
    reading: { words, separators: separatorsOf(language) },
    isRead: readingLanguage(language) !== undefined,
    counterWords: (base: string) => {
      const counter = lookUp(figures.counters, batchOf(base)?.of ?? base);
      return counter === undefined
        ? []
        : typeof counter === 'string'
          ? [counter]
          : Object.values(counter);
    },
  };
  byLanguage.set(language, readingContext);
  return readingContext;
}
