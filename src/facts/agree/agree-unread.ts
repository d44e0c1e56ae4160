import { scalesBehind } from '../../languages/scales-everywhere.ts';
import { fold } from '../../reading/characters/normalise-characters.ts';
import { skipSpace } from '../../reading/characters/scan.ts';
import { type Vocabulary, vocabularyOf } from '../../reading/words/vocabulary.ts';
import type { FactContext } from './fact-context.ts';
import { isCut, join } from './surroundings.ts';

/**
 * Whether words are what the site itself writes, digit by digit, its unit inside the link or right behind. Nothing else is
 * vouched for in a language whose words are not read; where they are, none may stand before the number that says more.
 */
export function agreeUnread(
  written: string,
  says: string,
  { before = '', after = '', language }: FactContext,
): boolean {
  const own = fold(written.trim());
  const whole = fold(says);
  const right = fold(after);
  const vocabulary = vocabularyOf(language);
  if (own === '' || isCut(written, before, after, vocabulary)) return false;
  const { outside } = join(written, before, after, vocabulary);
  if (outside.some((word) => word !== 'plain') || saysMore(right, vocabulary)) return false;
  if (own === whole) return !scalesBehind.test(right);
  const rest = whole.startsWith(own) ? whole.slice(own.length) : undefined;
  const isDigits = /\d$/.test(own) && rest !== undefined && !/^[\d.,]/.test(rest);
  return isDigits && right.startsWith(rest) && !scalesBehind.test(right.slice(rest.length));
}

/** Whether words right behind a number say that it is less, fell, or was not reached. */
function saysMore(right: string, { after, behind, deniedBehind }: Vocabulary): boolean {
  const at = skipSpace(right, 0);
  const found = after.at(right, at) ?? behind.at(right, at);
  return found !== undefined || deniedBehind?.test(right) === true;
}
