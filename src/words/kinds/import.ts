import { error, warning } from './phrases.ts';

/** A cell by its name, as B7, and what stands in it. */
export interface CellValues {
  readonly cell: string;
  readonly got: string;
}

/** Mistakes in what spreadsheets hold that become datasets. */
export const importMistakes = {
  'import-no-number': error<CellValues & { head: string; more: number }>(),
  'import-shortened': error<CellValues>(),
  'import-inexact': error<CellValues>(),
  'import-upper-bound': error<CellValues>(),
  'import-unit-clash': error<CellValues & { unit: string; head: string }>(),
  'import-line-clash': error<CellValues & { unit: string; head: string }>(),
  'import-unit-missing': error<CellValues & { other: string; head: string }>(),
  'import-counters': error<{
    cell: string;
    words: readonly string[];
    languages: readonly string[];
  }>(),
  'import-mixed-units': error<{ column: string; head: string }>(),
  'import-unit-column': error<{ column: string; head: string; units: string }>(),
  'import-mixed-qualifiers': error<CellValues>(),
  'import-day-order': error<CellValues>(),
  'import-almost-times': warning<CellValues & { head: string; example: string; rest: number }>(),
  'import-mixed-times': warning<CellValues & { head: string; other: string }>(),
  'import-scale-letter': error<CellValues & { bare: string; head: string }>(),
  'import-key-option': error<{ wanted: string; names: readonly string[] }>(),
  'import-column-option': error<{ option: string; wanted: string; names: readonly string[] }>(),
  'import-key-double': error<{
    row: number;
    before: number;
    said: readonly string[];
    heads: readonly string[];
  }>(),
  'import-key-almost': warning<{ row: number; before: number; said: string; head: string }>(),
  'import-error-cell': warning<CellValues>(),
  'import-not-turned': warning<{ cell: string; head: string; times: number }>(),
  'import-double-head': warning<{ cell: string; before: string; head: string }>(),
  'import-total': warning<CellValues & { row: number }>(),
} as const;
