import type { Cell } from '../../model/dataset.ts';
import type { Interval, Known } from './interval.ts';

/** Why it cannot be told whether something holds, and the cells that leave it open. */
export interface Open {
  readonly reason: 'bound' | 'tie' | 'alone' | 'empty' | 'gap';
  readonly cells: readonly Cell[];
}

/** What the data say, whether it is what was claimed or not. */
export type Evidence =
  /** The rows from the largest or, from below, from the smallest. */
  | { readonly kind: 'order'; readonly cells: readonly Cell[]; readonly fromBelow: boolean }
  /** The values that were compared. */
  | { readonly kind: 'sides'; readonly sides: readonly Interval[] }
  /** Rows that pass a test, and those that do not. */
  | { readonly kind: 'rows'; readonly holds: readonly Cell[]; readonly fails: readonly Cell[] }
  /** Rows one behind the other. */
  | { readonly kind: 'course'; readonly cells: readonly Cell[] };

/** What came of a statement or a part of it. */
export interface Outcome {
  readonly known: Known;
  readonly evidence?: Evidence | undefined;
  /** Where it is not known. */
  readonly open?: Open | undefined;
}

/** The outcome of two that must both hold. */
export function both(left: Outcome, right: Outcome): Outcome {
  const failed = [left, right].find(({ known }) => known === false);
  return failed ?? [left, right].find(({ known }) => known === undefined) ?? left;
}

/** The outcome of two of which one must hold. */
export function either(left: Outcome, right: Outcome): Outcome {
  const held = [left, right].find(({ known }) => known === true);
  return held ?? [left, right].find(({ known }) => known === undefined) ?? left;
}

export function opposite(outcome: Outcome): Outcome {
  return outcome.known === undefined ? outcome : { ...outcome, known: !outcome.known };
}
