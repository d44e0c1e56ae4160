import { error, warning } from './phrases.ts';

/** What the data say in place of a false statement: one of these. */
export interface Evidence {
  /** The real order. */
  readonly order: readonly string[];
  /** The values that were compared. */
  readonly sides: readonly string[];
  /** The rows that pass a test and those that do not, and how many of how many pass. */
  readonly holds: readonly string[];
  readonly fails: readonly string[];
  readonly count: number;
  readonly of: number;
  /** Rows one behind the other. */
  readonly course: readonly string[];
}

/** Mistakes in statements that are bound to cells. */
export const claimMistakes = {
  'claim-false': error<
    Evidence & { written: string; statement: string; mend: string | undefined }
  >(),
  'claim-words': error<{
    written: string;
    word: string;
    /** Whether the word is denied in the words. */
    not: boolean;
    statement: string;
    /** The statement in words. */
    says: string;
    /** What the data say where a number is meant, as a plain number. */
    actual?: number;
    mend: string | undefined;
  }>(),
  'claim-unread': warning<{ written: string; says: string; reason: 'words' | 'language' }>(),
  'claim-undecidable': error<{
    written: string;
    statement: string;
    reason: 'bound' | 'tie' | 'alone' | 'empty' | 'gap';
    cells: readonly string[];
  }>(),
  'claim-syntax': error<{
    statement: string;
    reason:
      | 'grammar'
      | 'units'
      | 'zero'
      | 'below-zero'
      | 'not-a-number'
      | 'leaves-itself-out'
      | 'range'
      | 'no-series';
    part: string;
  }>(),
  'claim-number': error<{ written: string; number: string; statement: string }>(),
} as const;
