import type { Separators } from './characters/digits.ts';
import type { UnitWords } from './units/unit-words.ts';

/** How a text is read: the words for units and around numbers, and how the page's language parts digits. */
export interface ReadingStyle {
  readonly words: UnitWords;
  /** Whether any noun may follow a number, since the dataset names no unit. */
  readonly nouns?: boolean;
  readonly separators: Separators;
}
