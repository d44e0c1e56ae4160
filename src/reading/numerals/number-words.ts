import { type Numeral, wholeNumeral } from '../characters/numeral.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

/** Reads a number word that stands alone, in languages whose grammar of numerals is not known: zwölf, cinq. */
export function readNumberWord(
  text: string,
  at: number,
  { numbers }: Pick<Vocabulary, 'numbers'>,
): Numeral | undefined {
  const found = numbers.at(text, at);
  return found && wholeNumeral(found.meaning, found.end);
}
