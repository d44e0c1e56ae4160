import { lookUp } from '../../schema/look-up.ts';
import { englishDates } from './dates-en.ts';
import { chineseDates } from './dates-zh.ts';
import { findHanNumbers } from './find-chinese.ts';
import { englishNumberWords, findEnglishNumbers } from './find-english.ts';
import type { FindWords } from './find-words.ts';
import { englishIdioms } from './idioms-en.ts';
import { findIdioms } from './idioms-zh.ts';
import { englishNames } from './names-en.ts';
import { chineseNames } from './names-zh.ts';

const chinese: FindWords = {
  letters: /\p{Script=Han}/u,
  // Half years and quarters have no numeral, and are dates.
  numerals: /\p{Script=Han}/u,
  names: chineseNames,
  dates: chineseDates,
  idioms: findIdioms,
  find: findHanNumbers,
};

const english: FindWords = {
  letters: /[A-Za-z]/,
  numerals: englishNumberWords,
  names: [...englishNames, englishIdioms],
  dates: englishDates,
  find: findEnglishNumbers,
};

/** The languages whose numbers in words are known, by the tag that begins theirs. Names and dates are read in all texts. */
const byTag: Readonly<Record<string, FindWords>> = { zh: chinese, en: english };

export const findWords = Object.values(byTag);

/** The words that a language's texts are searched with; none for a language whose number words are not known. */
export function findWordsOf(language: string): FindWords | undefined {
  return lookUp(byTag, language.slice(0, 2).toLowerCase());
}
