import { isCurrency, type Unit } from '../../model/units/unit.ts';
import { fold } from '../../reading/characters/normalise-characters.ts';
import type { ReadingStyle } from '../../reading/reading-style.ts';
import type { Target } from './cell-amount.ts';
import type { Surroundings } from './read-figure.ts';
import type { ReadingContext } from './reading-context.ts';

/** What the sentence around bound words says of the unit that they leave out. */
export interface ToldFor {
  /** Whether it speaks of an average or of each, or names what the cell is counted for. */
  readonly each: boolean;
  /** Whether the cell is a rate of exchange, and the sentence names the currency that is told. */
  readonly isRate: boolean;
}

export function toldFor(
  { before, after }: Surroundings,
  { own }: Target,
  { words }: ReadingStyle,
  counterWords: ReadingContext['counterWords'],
): ToldFor {
  const [above, below] = [1, -1].map((sign) => basesOf(own, sign)) as [string[], string[]];
  if (below.length === 0) return { each: false, isRate: false };
  const [front, back] = [fold(lastSentence(before)), fold(firstSentence(after))];
  const names = (bases: readonly string[]) =>
    bases.flatMap((base) => (isCurrency(base) ? words.namesOf(base) : []));
  const { each, eachOne } = words.vocabulary;
  const named = [...(eachOne ? `${front}\n${back}`.matchAll(eachOne) : [])].flatMap(
    ([, ...found]) => found.filter((name) => name !== undefined),
  );
  const isOther =
    named.length > 0 &&
    !below.some((base) =>
      named.some((name) => words.namesOf(base).includes(name) || counterWords(base).includes(name)),
    );
  return {
    each:
      (!isOther && (each.test(front) || each.test(back))) ||
      below.some((base) => counterWords(base).some((word) => front.includes(fold(word)))) ||
      names(below).some((name) => isNamed(front, name) || isNamed(back, name)),
    isRate:
      [...above, ...below].every(isCurrency) && names(above).some((name) => isNamed(front, name)),
  };
}

function basesOf({ bases }: Unit, sign: number): string[] {
  return Object.keys(bases).filter((base) => (bases[base] ?? 0) * sign > 0);
}

const ends = /[。！？；;!?]|\. /;

function lastSentence(text: string): string {
  return text.split(ends).at(-1) ?? '';
}

function firstSentence(text: string): string {
  return text.split(ends)[0] ?? '';
}

/** Whether a text holds a name, which in letters is a word of its own. */
function isNamed(text: string, name: string): boolean {
  const isLatin = /\p{Script=Latin}/u.test(name);
  const goesOn = (at: number) => isLatin && /[\p{Script=Latin}\d]/u.test(text.charAt(at));
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!goesOn(at - 1) && !goesOn(at + name.length)) return true;
  return false;
}
