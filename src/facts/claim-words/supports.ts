import { type Assertion, type Compared, isDown, isUp } from './assertions.ts';
import { denies } from './denies.ts';
import type { Sense } from './lexicon.ts';
import type { SaidPlace, SaidWord } from './read-words.ts';
import { isCount, isEvery, isMost } from './row-quantifiers.ts';

/** What is known when words are held against what a statement says. */
export interface Held {
  readonly assertions: readonly Assertion[];
  readonly words: readonly SaidWord[];
  readonly places: readonly SaidPlace[];
  /** Whether the words hold a number, apart from places in an order. */
  readonly hasNumber: boolean;
  /** The cell's value, where it is a growth or another percentage. */
  readonly growth?: number | undefined;
  readonly value: number;
  /** Whether the cell is a time: then the fastest is the smallest. */
  readonly isTime: boolean;
  /** How many steps and rows the statement is told of. */
  readonly counts: readonly number[];
}

/** Whether a statement says what a word does. */
export function isSupported(word: SaidWord, held: Held): boolean {
  if (word.negated) return word.says.some((all) => all.every((sense) => denies(sense, told(held))));
  return word.says.some((all) => all.every((sense) => says(sense, held)));
}

/** The assertions about the cell itself or, where the words say so, of the rows that are counted. */
export function told({ assertions, words, hasNumber, places }: Held): readonly Assertion[] {
  const names = (sense: Sense) => words.some(({ says }) => says.some((all) => all.includes(sense)));
  return assertions.flatMap((each) => {
    if (each.kind !== 'rows') return [each];
    const { quantifier } = each;
    const isNamed =
      hasNumber ||
      places.length > 0 ||
      (['every', 'none', 'most', 'only', 'all-but'] as const).some(names) ||
      quantifier === 'every';
    return isNamed ? [each, ...each.inner] : [each];
  });
}

function says(sense: Sense, held: Held): boolean {
  const all = told(held);
  const some = (test: (each: Assertion) => boolean) => all.some(test);
  const compares = (test: (each: Compared) => boolean) =>
    some((each) => each.kind === 'compared' && test(each));
  switch (sense) {
    case 'rise':
      return moves(held, all, 'rise');
    case 'fall':
      return moves(held, all, 'fall');
    case 'fall-to':
      return isExtreme(held, all, 'min');
    case 'first-fall':
      return isFirstOfKind(all, 'fall');
    case 'first-rise':
      return isFirstOfKind(all, 'rise');
    case 'max':
      return isExtreme(held, all, 'max');
    case 'min':
      return isExtreme(held, all, 'min');
    case 'extreme':
      return isExtreme(held, all, 'max') || isExtreme(held, all, 'min');
    case 'quickest':
      return isExtreme(held, all, held.isTime ? 'min' : 'max');
    case 'slowest':
      return isExtreme(held, all, held.isTime ? 'max' : 'min');
    case 'more':
      return compares(isMore) || isExtreme(held, all, 'max') || turnsFall(held, all, '<');
    case 'less':
      return compares(isLess) || isExtreme(held, all, 'min') || turnsFall(held, all, '>');
    case 'at-least':
      return compares(({ sign }) => isUp(sign) || sign === '=') || held.hasNumber;
    case 'at-most':
      return compares(({ sign }) => isDown(sign) || sign === '=') || held.hasNumber;
    case 'equal':
      return (
        compares(({ sign }) => sign === '=' || (sign === '~' && isNear(held))) ||
        some((each) => each.kind === 'extreme' && each.shared === true)
      );
    case 'as-many':
      return held.hasNumber || compares(({ sign }) => sign === '=' || sign === '>=');
    case 'near':
      return compares(({ sign }) => sign === '~') || isNarrow(all);
    case 'not':
      return (
        some((each) => 'negated' in each && each.negated) || compares(({ sign }) => sign === '!=')
      );
    case 'every':
      return (
        some(
          (each) =>
            each.kind === 'course' ||
            each.kind === 'extreme' ||
            (each.kind === 'rows' && isEvery(each.quantifier)),
        ) || held.hasNumber
      );
    case 'none':
      return (
        some(
          (each) =>
            each.kind === 'rows' &&
            (each.quantifier === 'no' || (each.quantifier === 'any' && each.negated)),
        ) || countsTo(all, 0)
      );
    case 'most':
      return (
        some((each) => each.kind === 'rows' && isMost(each.quantifier)) ||
        (held.hasNumber && some((each) => each.kind === 'rows'))
      );
    case 'only':
      return (
        some(
          (each) =>
            each.kind === 'rows' &&
            (each.quantifier === 'only' ||
              (isCount(each.quantifier) && each.quantifier.count === 1)),
        ) || countsTo(all, 1)
      );
    case 'all-but':
      return (
        some(
          (each) =>
            each.kind === 'except' || (each.kind === 'rows' && typeof each.quantifier === 'object'),
        ) || some(({ kind }) => kind === 'rank')
      );
    case 'in-a-row':
      return some(
        (each) =>
          each.kind === 'course' ||
          each.kind === 'run' ||
          (each.kind === 'rows' && isEvery(each.quantifier)),
      );
    case 'yearly':
      return some(
        (each) => each.kind === 'function' && (each.name === 'rate' || each.name === 'mean'),
      );
    case 'mean':
    case 'median':
      return some(
        (each) =>
          each.kind === 'function' &&
          (each.name === sense || (sense === 'mean' && each.name === 'rate')),
      );
    case 'together':
      return some((each) => each.kind === 'function' && each.name === 'sum');
    case 'plain':
      return true;
  }
}

const isMore = ({ sign, isLevel }: Compared) => sign === '>' || (sign === '>=' && !isLevel);
const isLess = ({ sign, isLevel }: Compared) => sign === '<' || (sign === '<=' && !isLevel);
/** Whether a rise or a fall is stated: against an earlier cell, of a growth, of a course; the largest rose to it. */
function moves(held: Held, all: readonly Assertion[], way: 'rise' | 'fall'): boolean {
  const states = (each: Assertion, wanted: 'rise' | 'fall') => isMove(each, wanted);
  if (all.some((each) => states(each, way))) return true;
  const opposed = all.some((each) => states(each, way === 'rise' ? 'fall' : 'rise'));
  const { growth, words } = held;
  const isOwn = growth !== undefined && (way === 'rise' ? growth > 0 : growth < 0);
  const compares = words.some(({ says: senses }) =>
    senses.some((each) => each.includes('more') || each.includes('less')),
  );
  if (isOwn && (!opposed || compares)) return true;
  if (
    growth !== undefined &&
    growth !== 0 &&
    isOwn === false &&
    all.some(({ kind }) => kind === 'extreme')
  )
    return false;
  return all.some(
    (each) =>
      each.kind === 'extreme' && !each.negated && each.which === (way === 'rise' ? 'max' : 'min'),
  );
}

function isMove(each: Assertion, way: 'rise' | 'fall'): boolean {
  if (each.kind === 'course' || each.kind === 'run') return each.way === way && !each.negated;
  if (each.kind !== 'compared') return false;
  const { number = 0, later = 1 } = each;
  const [more, less] = [isMore(each), isLess(each)];
  if (each.with === 'cell')
    return way === 'rise' ? (later === 1 ? more : less) : later === 1 ? less : more;
  if (!each.isPercent) return false;
  const isUpward =
    (more || each.sign === '=' || each.sign === '~') &&
    number >= 0 &&
    !(each.sign === '=' && number === 0);
  const isDownward =
    (less || each.sign === '=' || each.sign === '~') &&
    number <= 0 &&
    !(each.sign === '=' && number === 0);
  return way === 'rise' ? isUpward : isDownward;
}

/** Whether those before went the other way, or no other went this way. */
function isFirstOfKind(all: readonly Assertion[], way: 'rise' | 'fall'): boolean {
  const other = way === 'rise' ? 'fall' : 'rise';
  return all.some((each) => {
    if (each.kind === 'course') return each.way === other && !each.negated;
    if (each.kind !== 'rows' || each.negated) return false;
    const moves = (to: 'rise' | 'fall') => each.inner.some((part) => isMove(part, to));
    if (each.quantifier === 'every') return moves(other);
    return (each.quantifier === 'only' || each.quantifier === 'no') && moves(way);
  });
}

/** Whether an end of an order is stated; of falls, the largest is the least of the values. */
function isExtreme(held: Held, all: readonly Assertion[], which: 'max' | 'min'): boolean {
  const falls = held.words.some(
    ({ says: senses }) =>
      senses.some((each) => each.includes('fall')) &&
      !senses.some((each) => each.includes('fall-to')),
  );
  const wanted = falls && held.value < 0 ? (which === 'max' ? 'min' : 'max') : which;
  return all.some((each) => {
    if (each.kind === 'extreme')
      return each.which === wanted && !each.negated && (!each.shared || saysShared(held));
    if (each.kind !== 'rank') return false;
    const isWay = each.fromBelow === (wanted === 'min');
    const isFirst = each.rank === 1 && ['=', '<='].includes(each.comparison);
    const isEnd = each.comparison === '=' && each.rank === each.count && !isWay;
    return isEnd || (isWay && (isFirst || held.places.length > 0));
  });
}

/** “Joint largest”, 并列最多. */
const saysShared = ({ words }: Held) =>
  words.some(({ says: senses }) => senses.some((each) => each.includes('equal')));

/** Whether words turn a comparison of negative growths: “fell more than” is the lesser value. */
function turnsFall(held: Held, all: readonly Assertion[], sign: '<' | '>'): boolean {
  const falls = held.words.some(({ says: senses }) => senses.some((each) => each.includes('fall')));
  return (
    falls &&
    held.value < 0 &&
    all.some((each) => each.kind === 'compared' && each.sign.startsWith(sign))
  );
}

function countsTo(all: readonly Assertion[], number: number): boolean {
  return (
    all.some((each) => each.kind === 'rows' && each.quantifier === 'count') &&
    all.some((each) => each.kind === 'compared' && each.sign === '=' && each.number === number)
  );
}

const isNear = ({ words }: Held) =>
  words.some(({ says: senses }) => senses.some((each) => each.includes('near')));

/** Whether two ends lie close together. */
function isNarrow(all: readonly Assertion[]): boolean {
  const ends = all.flatMap((each) =>
    each.kind === 'compared' && each.number !== undefined ? [each] : [],
  );
  const low = ends.find(({ sign }) => isUp(sign))?.number;
  const high = ends.find(({ sign }) => isDown(sign))?.number;
  return low !== undefined && high !== undefined && Math.abs(high - low) <= Math.abs(high) * 0.2;
}
