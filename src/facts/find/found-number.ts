/** The kind of a number in a text. Dates, years and times need no cell. */
export type NumberKind = 'figure' | 'date' | 'year' | 'time' | 'ordinal' | 'name';

/** A number found in a text. */
export interface FoundNumber {
  readonly kind: NumberKind;
  readonly start: number;
  readonly end: number;
}
