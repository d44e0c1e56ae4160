import { error, warning } from './phrases.ts';

/** Mistakes in spreadsheets as such: whether one can be read, and a table found in it. */
export const sheetMistakes = {
  'import-encoding': error<{ wanted?: string | undefined }>(),
  'import-two-decimals': error<{ cell: string; written: string; head: string }>(),
  'import-quote': error<{ line: number }>(),
  'import-comma': error<{ cell: string; written: string; head: string }>(),
  'import-no-workbook': error<{ fault: 'old' | 'other' | 'broken' | 'large' }>(),
  'import-beyond': error<{ megabytes: number; seconds: number }>(),
  'import-no-records': error<{ isJson: boolean }>(),
  'import-no-parquet': error<{ reason: string }>(),
  'import-no-sheet': error<{ wanted: string; names: readonly string[] }>(),
  'import-empty': error<Record<never, never>>(),
  'import-large': error<{ rows: number; columns: number }>(),
  'import-long-cell': error<{ cell: string; length: number; most: number }>(),
  'import-no-heads': error<{ row: number; got: string }>(),
  'import-no-head': warning<{ column: string; row: number; first: number }>(),
  'import-no-rows': error<Record<never, never>>(),
} as const;
