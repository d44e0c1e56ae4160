import { Decimal } from 'decimal.js';
import { addressOf } from '../../model/address.ts';
import type { Cell } from '../../model/dataset.ts';
import type { ClaimPhrases } from '../../words/desk-contract/claims.ts';

/** A statement, and phrases that may say it. Neither is known to be true. */
export interface ClaimCandidate {
  readonly statement: string;
  readonly phrases: readonly string[];
}

/** What candidates are made with. */
export interface CandidateContext {
  readonly phrases: ClaimPhrases;
  /** How many rows the figure stands among, its own included. */
  readonly count: number;
  /** The figure before it in its series, where it has one. */
  readonly previous?: number | undefined;
  /** A difference of two figures of the column, as readers are told it. */
  readonly figure: (difference: Decimal) => string;
  /** The unit of such a difference, where a statement has to name it: two percentages differ by percentage points. */
  readonly differenceUnit: string;
  /** A share in percent, as readers are told it. */
  readonly percent: (percent: Decimal) => string;
}

const mostRanks = 5;
const mostInARow = 12;

/** Statements of a figure among those of its column: its place, its course, and where it lies to the mean. */
export function ownCandidates({ value }: Cell, context: CandidateContext): ClaimCandidate[] {
  const { phrases, count, previous } = context;
  const ranks = [...Array(Math.min(mostRanks, count)).keys()].map((index) => index + 1);
  const places = ranks
    .slice(1)
    .map((rank) => ({ statement: `is rank ${rank}`, phrases: phrases.rank(rank, count) }));
  const runs = (['rise', 'fall'] as const).flatMap((way) =>
    [...Array(mostInARow - 1).keys()].map((index) => ({
      statement: `${way}s in a row = ${index + 2}`,
      phrases: phrases.inARow[way](index + 2),
    })),
  );
  return [
    { statement: 'is max', phrases: phrases.largest(count) },
    { statement: 'is min', phrases: phrases.smallest(count) },
    ...places,
    ...(previous === undefined ? [] : changes(Number(value), previous, context)),
    ...(previous === undefined ? [] : runs),
    { statement: '> mean(all)', phrases: phrases.aboveMean },
    { statement: '< mean(all)', phrases: phrases.belowMean },
  ];
}

/** How a figure has changed: by how much, and by how many percent. */
function changes(value: number, previous: number, context: CandidateContext): ClaimCandidate[] {
  const { phrases, figure, percent, differenceUnit } = context;
  const difference = new Decimal(value).minus(previous);
  const say = difference.isNegative() ? phrases.fell : phrases.rose;
  const amount = {
    statement: `this - previous = ${plain(difference)}${differenceUnit}`,
    phrases: say(figure(difference.abs())),
  };
  if (previous <= 0 || differenceUnit !== '') return [amount];
  const share = difference.div(previous).times(100);
  const rounded = share.toDecimalPlaces(1);
  const statement = stated('change(previous, this)', share, rounded, '%');
  return [{ statement, phrases: say(percent(rounded.abs())) }, amount];
}

/** Statements of a figure beside another: more or less, by how much, how many times, which share. */
export function comparedCandidates(
  { value, unit }: Cell,
  other: Cell,
  name: string,
  { phrases, figure, percent, differenceUnit }: CandidateContext,
): ClaimCandidate[] {
  const address = addressOf(other);
  const [own, theirs] = [new Decimal(Number(value)), new Decimal(Number(other.value))];
  const difference = own.minus(theirs);
  const isAlike = unit?.factor === other.unit?.factor && unit?.name === other.unit?.name;
  const isMore = difference.isPositive();
  const by = isMore ? phrases.moreBy : phrases.lessBy;
  const order = [
    { statement: `> ${address}`, phrases: phrases.more(name) },
    { statement: `< ${address}`, phrases: phrases.less(name) },
    { statement: `= ${address}`, phrases: phrases.equal(name) },
  ];
  // In other units than this one, only which is more can be told at once.
  if (own.isNaN() || theirs.isNaN() || !isAlike) return order;
  const found = [
    ...order,
    {
      statement: `this - ${address} = ${plain(difference)}${differenceUnit}`,
      phrases: by(figure(difference.abs()), name),
    },
  ];
  // How many times one percentage is another says little, and is easily read for their difference.
  if (theirs.lte(0) || own.lte(0) || differenceUnit !== '') return found;
  const ratio = own.div(theirs);
  const part = `this / ${address}`;
  if (ratio.gt(1)) {
    const times = ratio.toDecimalPlaces(1);
    const statement = stated(part, ratio, times, '');
    return [...found, { statement, phrases: phrases.times(plain(times), name) }];
  }
  const share = ratio.times(100);
  const rounded = share.toDecimalPlaces(1);
  return [
    ...found,
    {
      statement: stated(part, share, rounded, '%'),
      phrases: phrases.share(percent(rounded), name),
    },
  ];
}

/** That an amount is a number where it is so exactly, else that it is rounded to it. */
function stated(amount: string, exact: Decimal, rounded: Decimal, unit: string): string {
  if (exact.eq(rounded)) return `${amount} = ${plain(rounded)}${unit}`;
  const half = new Decimal('0.05');
  const [low, high] = [rounded.minus(half), rounded.plus(half)];
  return `${amount} in ${plain(low)}${unit} ..< ${plain(high)}${unit}`;
}

function plain(number: Decimal): string {
  return number.toFixed();
}
