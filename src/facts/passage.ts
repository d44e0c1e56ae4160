import type { Place } from '../mistakes/mistake.ts';

/** A passage of text that readers see: the part of a run of Markdown that facts look at. */
export interface Passage {
  readonly kind: 'text' | 'fact' | 'claim' | 'waived';
  readonly text: string;
  readonly place: Place;
  /** Whether bound words lead to no cell: what is written stands for nothing that is known. */
  readonly isUnknown?: boolean | undefined;
  /** Why a waived number is no figure. */
  readonly reason?: string | undefined;
  /** In a table, the head of the column in which bound words stand: it may hold their unit. */
  readonly column?: string | undefined;
}
