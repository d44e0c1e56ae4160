import type { Place } from '../mistakes/mistake.ts';

/** A stretch of text that readers see: the part of a run of Markdown that facts look at. */
export interface Stretch {
  readonly kind: 'text' | 'fact' | 'claim' | 'waived';
  readonly text: string;
  readonly place: Place;
  /** In a table, the head of the column in which bound words stand: it may hold their unit. */
  readonly column?: string | undefined;
}
