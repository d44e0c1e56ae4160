import type { importMistakes } from '../../words/kinds/import.ts';
import type { sheetMistakes } from '../../words/kinds/sheet.ts';
import type { Samples } from './samples.ts';

const cell = { cell: 'B7', got: 'n/a' };
const head = 'ships';

/** Occasions of mistakes in spreadsheets. */
export const samplesOfImports: Samples<keyof typeof importMistakes | keyof typeof sheetMistakes> = {
  'import-no-number': { ...cell, head, more: 0 },
  'import-shortened': { cell: 'B7', got: '1.2E+11' },
  'import-inexact': { cell: 'B7', got: '12345678901234567890' },
  'import-upper-bound': { cell: 'B7', got: '<5' },
  'import-unit-clash': { cell: 'B7', got: '12 km', unit: 't', head },
  'import-line-clash': { cell: 'B7', got: '12 km', unit: 't', head },
  'import-unit-missing': { cell: 'B7', got: '12', other: '12 t', head },
  'import-counters': { cell: 'B7', words: ['艘'], languages: ['en', 'zh-CN'] },
  'import-mixed-units': { column: 'B', head },
  'import-unit-column': { column: 'C', head: 'unit', units: 't, km' },
  'import-mixed-qualifiers': { cell: 'B7', got: 'about 12' },
  'import-day-order': { cell: 'A7', got: '03/04/2026' },
  'import-almost-times': { cell: 'A7', got: 'spring', head: 'date', example: '2026-03', rest: 11 },
  'import-mixed-times': { cell: 'A7', got: '2026', head: 'date', other: '2026-03' },
  'import-scale-letter': { cell: 'B7', got: '12m', bare: '12', head },
  'import-key-option': { wanted: 'prot', names: ['port', 'ships'] },
  'import-column-option': { option: '--type', wanted: 'prot', names: ['port', 'ships'] },
  'import-key-double': { row: 9, before: 4, said: ['north'], heads: ['port'] },
  'import-key-almost': { row: 9, before: 4, said: 'north', head: 'port' },
  'import-error-cell': { cell: 'B7', got: '#DIV/0!' },
  'import-not-turned': { cell: 'B1', head: '2025', times: 4 },
  'import-double-head': { cell: 'C1', before: 'B1', head },
  'import-total': { cell: 'A12', got: 'Total', row: 12 },
  'import-encoding': {},
  'import-two-decimals': { cell: 'B7', written: '1,234', head },
  'import-quote': { line: 7 },
  'import-comma': { cell: 'B7', written: '1,5', head },
  'import-no-workbook': { fault: 'broken' },
  'import-beyond': { megabytes: 512, seconds: 60 },
  'import-no-records': { isJson: true },
  'import-no-parquet': { reason: 'magic bytes' },
  'import-no-sheet': { wanted: '2025', names: ['2023', '2024'] },
  'import-empty': {},
  'import-large': { rows: 1_048_576, columns: 12 },
  'import-long-cell': { cell: 'B7', length: 40_000, most: 32_767 },
  'import-no-heads': { row: 1, got: '12' },
  'import-no-head': { column: 'C', row: 1, first: 12 },
  'import-no-rows': {},
};
