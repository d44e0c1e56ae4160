import { Decimal } from 'decimal.js';
import type { WrittenQualifier } from '../../reading/characters/qualifiers.ts';
import type { Target } from './cell-amount.ts';

/** A written amount in the same canonical unit as the cell. */
export interface WrittenAmount {
  readonly value: Decimal;
  readonly upper?: Decimal | undefined;
  readonly step: Decimal;
  readonly reach: Decimal;
  readonly pointed: boolean;
  /** Whether it is a share or a multiple in words, which is round by nature. */
  readonly isPart: boolean;
  /** By how much of itself it may differ from the cell without a word: nothing, of numbers in digits. */
  readonly tolerance: number;
  /** Whether it is a range by nature: dozens, double digits. */
  readonly loose: boolean;
  readonly qualifier: WrittenQualifier;
}

/** Why an amount is not what the cell says. */
export type Fault =
  | { readonly code: 'fact-mismatch' }
  | {
      readonly code: 'fact-rounding';
      readonly reason: 'cut-off' | 'rounded-up' | 'too-precise' | 'to-nothing';
    }
  | { readonly code: 'fact-qualifier'; readonly reason: 'lost' | 'untrue' | 'other' }
  | { readonly code: 'fact-undecidable'; readonly reason: 'bound' | 'wide-range' | 'verb' };

export type Verdict = { readonly ok: true } | { readonly ok: false; readonly fault: Fault };

/**
 * “Nearly” is below, and by no more than this share of what is written; “about” with a round number
 * (约300 for 312) is off by no more than this share of it.
 */
export const nearness = 0.05;

/**
 * Shares in words are loose by custom: without a word, “a third” is what differs from it by no more than this share of
 * itself (十分之一 of 10.1%), and verbs (doubled, halved, 翻番) by no more than `verbTolerance`.
 */
export const partTolerance = 0.01;
export const verbTolerance = 0.025;
/** Two numbers against each other (4.93:5.07) are divided only by who reads them: by no more than this share. */
export const ratioTolerance = 0.001;
/** “Almost a third” and “around a fifth” reach further than “nearly 33%” does: 31% and 18.9%. */
const partNearness = 0.075;

const ok: Verdict = { ok: true };
const mismatch: Verdict = { ok: false, fault: { code: 'fact-mismatch' } };
const rounding = (reason: 'cut-off' | 'rounded-up' | 'too-precise' | 'to-nothing'): Verdict => ({
  ok: false,
  fault: { code: 'fact-rounding', reason },
});
const qualifier = (reason: 'lost' | 'untrue' | 'other'): Verdict => ({
  ok: false,
  fault: { code: 'fact-qualifier', reason },
});
const undecidable = (reason: 'bound' | 'wide-range'): Verdict => ({
  ok: false,
  fault: { code: 'fact-undecidable', reason },
});

/**
 * Whether an amount with its qualifier is true of a cell, at the precision written:
 *
 * - An exact cell takes the bare number, rounded half up. “Over” (and 以上, “at least”) is true where the
 *   cell lies above the number and below the next one as round; “under” likewise from below; “nearly” and
 *   “about” within `nearness`. Of the number itself only “about” and “at most” are true: “at least” says
 *   that there may be more, which an exact cell denies.
 * - A cell that is over, at least or about a number takes that number with a word that says so, and
 *   nothing that its bound leaves open.
 */
export function judge(amount: WrittenAmount, target: Target): Verdict {
  if (amount.upper) return judgeRange(amount, amount.upper, target);
  const opposite = amount.value.times(target.value).isNegative();
  if (opposite && !amount.value.isZero() && !target.value.isZero()) return mismatch;
  if (target.qualifier !== 'exact') return judgeBound(amount, target);
  // Of losses, too, “over” means further from zero.
  const size = { ...amount, value: amount.value.abs() };
  return judgeExact(size, { ...target, value: target.value.abs() });
}

function judgeExact(amount: WrittenAmount, target: Target): Verdict {
  const { value, reach } = amount;
  const cell = target.value;
  const equal = value.eq(cell);
  switch (amount.qualifier) {
    case 'none':
      return judgeBare(amount, target);
    case 'exactly':
      return equal ? judgeBare(amount, target) : mismatch;
    case 'over':
    case 'from':
    case 'at-least':
      if (equal) return qualifier('untrue');
      return cell.gt(value) && cell.lt(value.plus(reach)) ? ok : mismatch;
    case 'past':
      return equal || (cell.gt(value) && cell.lt(value.plus(reach))) ? ok : mismatch;
    case 'short':
      return equal || isBelow(amount, cell) ? ok : mismatch;
    case 'at-most':
      if (equal) return judgeBare(amount, target);
      return isBelow(amount, cell) ? ok : mismatch;
    case 'below':
      if (equal) return qualifier('untrue');
      return isBelow(amount, cell) ? ok : mismatch;
    case 'near':
      if (equal) return qualifier('untrue');
      return cell.lt(value) && cell.gte(value.times(1 - nearnessOf(amount))) ? ok : mismatch;
    case 'barely':
      return judgeBarely(amount, target);
    case 'about':
      return judgeAbout(amount, target);
  }
}

/** The judgement of “barely”: the cell's own number, or one above it by little. */
function judgeBarely(amount: WrittenAmount, target: Target): Verdict {
  const { value } = amount;
  const isLittle = target.value.lte(value.times(1 + nearnessOf(amount)));
  return target.value.gt(value) && isLittle ? ok : judgeBare(amount, target);
}

/** Whether an amount is “under” another from below: not as far as the next number as round, nor below half of it. */
function isBelow({ value, reach }: WrittenAmount, cell: Decimal): boolean {
  return cell.lt(value) && cell.gt(value.minus(reach)) && cell.gte(value.div(2));
}

function nearnessOf({ isPart }: WrittenAmount): number {
  return isPart ? partNearness : nearness;
}

/** A number without a word: the cell's own, or the cell's rounded at the precision written. */
function judgeBare(amount: WrittenAmount, target: Target): Verdict {
  const { value: cell, fine } = target;
  const { value, step, pointed, isPart, tolerance } = amount;
  if (tolerance > 0 && value.minus(cell).abs().lte(value.times(tolerance))) return ok;
  if (isPart) return mismatch;
  if (value.eq(cell)) return pointed && step.lt(fine) ? rounding('too-precise') : ok;
  if (step.lt(fine)) return mismatch;
  if (roundTo(cell, step, Decimal.ROUND_HALF_UP).eq(value)) {
    return value.isZero() && !isStated(step, target) ? rounding('to-nothing') : ok;
  }
  if (roundTo(cell, step, Decimal.ROUND_FLOOR).eq(value)) return rounding('cut-off');
  if (roundTo(cell, step, Decimal.ROUND_CEIL).eq(value)) return rounding('rounded-up');
  return mismatch;
}

/** Whether the dataset itself prints no more decimals than are written: then nothing is left of less. */
function isStated(step: Decimal, { stated }: Target): boolean {
  return stated !== undefined && step.lte(stated);
}

/**
 * The judgement of “about”: the cell's own number, rounded at the precision written or at the place of the last digit
 * that is not zero.
 */
function judgeAbout(amount: WrittenAmount, target: Target): Verdict {
  const { value, step, reach, isPart } = amount;
  const cell = target.value;
  const close = cell
    .minus(value)
    .abs()
    .lte(value.times(nearnessOf(amount)));
  if (isPart) return close ? ok : mismatch;
  const bare = judgeBare(amount, target);
  if (bare.ok) return bare;
  for (let place = step.times(10); close && place.lte(reach); place = place.times(10))
    if (roundTo(cell, place, Decimal.ROUND_HALF_UP).eq(value)) return ok;
  return bare;
}

const fitting: Readonly<Record<'over' | 'at-least' | 'about', readonly WrittenQualifier[]>> = {
  over: ['over', 'from'],
  'at-least': ['at-least', 'from'],
  about: ['about'],
};

function judgeBound(amount: WrittenAmount, target: Target): Verdict {
  const kind = target.qualifier === 'exact' ? 'about' : target.qualifier;
  if (['near', 'barely', 'below', 'at-most', 'past', 'short'].includes(amount.qualifier))
    return undecidable('bound');
  const { value, step, pointed, isPart } = amount;
  const { value: cell, fine } = target;
  if (value.eq(cell) && pointed && step.lt(fine)) return rounding('too-precise');
  // What is written coarser than the cell has lost digits: of a lower bound, downwards.
  const mode = kind === 'about' ? Decimal.ROUND_HALF_UP : Decimal.ROUND_FLOOR;
  // What is written in steps larger than the cell itself says nothing of it.
  const says = (!value.isZero() && cell.abs().gte(step)) || isStated(step, target);
  const rounded = !isPart && says && step.gt(fine) && roundTo(cell, step, mode).eq(value);
  if (!value.eq(cell) && !rounded) return mismatch;
  if (fitting[kind].includes(amount.qualifier)) return ok;
  const lost = amount.qualifier === 'none' || amount.qualifier === 'exactly';
  return qualifier(lost ? 'lost' : 'other');
}

/** A range is true of what lies between its ends, and says something only where it is narrow. */
function judgeRange(
  { value, upper, loose, qualifier: word }: WrittenAmount,
  end: Decimal,
  target: Target,
): Verdict {
  if (target.qualifier !== 'exact') return undecidable('bound');
  const [low, high] = [Decimal.min(value, end), Decimal.max(value, end)];
  if (loose) {
    const size = target.value.abs();
    const isSame = value.isNegative() === target.value.isNegative();
    const fits = isSame && size.gte(value.abs()) && size.lt(end.abs());
    if (word !== 'none' && word !== 'about') return undecidable('bound');
    return fits ? ok : mismatch;
  }
  if (target.value.lte(low) || target.value.gte(high)) return mismatch;
  if (word !== 'none' && word !== 'about') return undecidable('bound');
  const size = Decimal.max(low.abs(), high.abs());
  return upper && high.minus(low).lte(size.div(2)) ? ok : undecidable('wide-range');
}

/** A value in whole steps. */
export function roundTo(value: Decimal, step: Decimal, mode: Decimal.Rounding): Decimal {
  return value.div(step).toDecimalPlaces(0, mode).times(step);
}
