import { unitless } from '../../model/units/unit.ts';
import type { Counters } from '../../reading/units/unit-words.ts';
import { lookUp } from '../../schema/look-up.ts';
import { agree } from '../agree/agree.ts';
import { readingContextOf } from '../agree/reading-context.ts';
import { outcomeOf } from '../statements/check-statement.ts';
import type { Test } from '../statements/chosen-rows.ts';
import { type Scene, Stopped } from '../statements/scene.ts';
import type { Statement } from '../statements/statement.ts';
import { assertionsOf } from './assertions.ts';
import { constantsOf } from './constants.ts';
import { type Beside, holdQuantity } from './hold-quantities.ts';
import type { ClaimLexicon } from './lexicon.ts';
import { isPlaced } from './place-supports.ts';
import { quantitiesIn, type SaidQuantity } from './quantities.ts';
import {
  lexiconOf,
  overlaps,
  placesIn,
  type SaidWord,
  saidWords,
  type Taken,
} from './read-words.ts';
import { orderCount, rowCounts } from './row-counts.ts';
import { type Held, isSupported } from './supports.ts';
import { isDuration } from './time-units.ts';

/** What words are held against a statement with. */
export interface WordsContext {
  readonly units: Counters;
  readonly language: string;
}

/** What the words of a claim say that its statement does not. */
export type WordsFault =
  | { readonly kind: 'word'; readonly word: string; readonly not: boolean }
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'otherwise'; readonly number: string; readonly actual: number }
  /** Nothing in the words could be read; `language` where the language has no list of them. */
  | { readonly kind: 'unread'; readonly reason: 'words' | 'language' };

const test: Test = (statement, scene) => outcomeOf(statement, scene).known;

/** Holds the words of a claim against its statement: directions, ends, ranks, numbers, comparisons, negations. */
export function holdWords(
  written: string,
  statement: Statement,
  scene: Scene,
  context: WordsContext,
): WordsFault[] {
  try {
    return heldWords(written, statement, scene, context);
  } catch (problem) {
    // What cannot be evaluated has been told already.
    if (problem instanceof Stopped) return [];
    throw problem;
  }
}

function heldWords(
  written: string,
  statement: Statement,
  scene: Scene,
  context: WordsContext,
): WordsFault[] {
  const lexicon = lexiconOf(context.language);
  const { reading } = readingContextOf(context.units, context.language);
  const places = lexicon ? placesIn(written, lexicon, fractionsIn(written, context)) : [];
  const quantities = quantitiesIn(written, context.language, reading, places);
  const halves = lexicon
    ? [...written.matchAll(lexicon.halved)].map(({ index, 0: text }) => ({
        start: index,
        end: index + text.length,
        text,
      }))
    : [];
  const numbers = [...places, ...quantities, ...halves];
  const words = lexicon ? wordsAround(written, lexicon, places, numbers) : [];
  const held = heldOf(statement, scene, words, places, quantities.length + halves.length > 0);
  const found: WordsFault[] = [];
  for (const word of words)
    if (!isSupported(word, held)) found.push({ kind: 'word', word: word.text, not: word.negated });
  for (const place of places)
    if (!isPlaced(place, held)) found.push({ kind: 'number', number: place.text });
  const constants = constantsOf(statement, scene, test);
  const beside = besideOf(words);
  for (const quantity of quantities) {
    if (isKnownNumber(quantity, held, written, scene, context)) continue;
    const fault = holdQuantity(quantity, constants, besideAt(quantity, beside));
    if (fault?.kind === 'unsaid') found.push({ kind: 'number', number: quantity.text });
    else if (fault) found.push({ kind: 'otherwise', number: quantity.text, actual: fault.actual });
  }
  for (const half of halves) {
    const asHalf = {
      ...half,
      readings: [
        { value: 0.5, step: 0.5, reach: 0.1, form: 'multiple', qualifier: 'none', isFall: false },
      ],
    } as const;
    const fault = holdQuantity(asHalf, constants, { isDifference: true, isFall: true });
    if (fault) found.push({ kind: 'number', number: half.text });
  }
  if (words.length + places.length + quantities.length + halves.length > 0) return found;
  return [{ kind: 'unread', reason: lexicon ? 'words' : 'language' }];
}

/** The words outside of numbers, and what those within say beside them: “fell by a quarter”, “only one”. */
function wordsAround(
  written: string,
  lexicon: ClaimLexicon,
  places: readonly Taken[],
  numbers: readonly Taken[],
): SaidWord[] {
  const outside = saidWords(written, lexicon, numbers);
  const moves = saidWords(written, lexicon, places).filter(
    ({ start, end, says }) =>
      overlaps(start, end, numbers) &&
      says.some((all) => all.some((sense) => ['rise', 'fall', 'only'].includes(sense))),
  );
  return [...outside, ...moves].sort((a, b) => a.start - b.start);
}

/** The places of fractions in words, which hold ordinals that are no places: two thirds. */
function fractionsIn(written: string, { units, language }: WordsContext) {
  const { reading } = readingContextOf(units, language);
  return quantitiesIn(written, language, reading, []).filter(({ readings }) =>
    readings.some(({ form }) => form === 'fraction' || form === 'multiple'),
  );
}

function heldOf(
  statement: Statement,
  scene: Scene,
  words: readonly SaidWord[],
  places: Held['places'],
  hasNumber: boolean,
): Held {
  const unit = scene.own.unit ?? unitless;
  const value = Number(scene.own.value);
  const isShare = ['percent', 'permille', 'percentage-points'].some(
    (base) => lookUp(unit.bases, base) === 1,
  );
  const count = (order: Parameters<typeof orderCount>[0]) => orderCount(order, scene, test);
  return {
    assertions: assertionsOf(statement, scene, test, count),
    words,
    places,
    hasNumber,
    value,
    isTime: isDuration(unit.bases),
    counts: rowCounts(statement, scene, test),
    ...(isShare ? { growth: value } : {}),
  };
}

function besideOf(words: readonly SaidWord[]): Beside {
  const names = (senses: readonly string[]) =>
    words.some(({ says }) => says.some((all) => all.some((sense) => senses.includes(sense))));
  return { isDifference: names(['more', 'less', 'rise', 'fall']), isFall: names(['fall', 'less']) };
}

/** The signs of a difference beside words; “doubled” and “翻番” are none, whatever stands beside them. */
function besideAt({ readings }: SaidQuantity, beside: Beside): Beside {
  return readings.some(({ form }) => form === 'multiple')
    ? { isDifference: false, isFall: false }
    : beside;
}

/** Whether a number in the words counts rows, or is a figure that the statement names. */
function isKnownNumber(
  quantity: SaidQuantity,
  { counts }: Held,
  written: string,
  scene: Scene,
  context: WordsContext,
): boolean {
  const { readings, text, start, end } = quantity;
  const isCount = ({ value, form, qualifier, upper }: SaidQuantity['readings'][number]) =>
    form !== 'fraction' &&
    form !== 'multiple' &&
    qualifier === 'none' &&
    upper === undefined &&
    [1, ...counts].includes(Math.abs(value));
  if (readings.some(isCount)) return true;
  const parts = partOf(readings, counts);
  if (parts) return true;
  return [...scene.touched].some(
    (cell) =>
      typeof cell.value === 'number' &&
      agree(text, cell, {
        language: context.language,
        units: context.units,
        dataset: scene.context.datasets.get(cell.dataset),
        before: written.slice(0, start),
        after: written.slice(end),
      }).ok,
  );
}

/** Whether words name the part of a whole that is counted: “five out of seven”, where five of seven rows are counted. */
function partOf(readings: SaidQuantity['readings'], counts: readonly number[]): boolean {
  return readings.some(
    ({ form, value, qualifier }) =>
      form === 'fraction' &&
      qualifier === 'none' &&
      counts.length >= 3 &&
      Math.abs(value - (counts[0] ?? 0) / (counts[2] || 1)) < 1e-9,
  );
}
