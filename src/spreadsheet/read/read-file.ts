import type { Mistakes } from '../../mistakes/mistake.ts';
import { limits } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import type { ReadOptions } from './read-options.ts';
import { readParquet } from './read-parquet.ts';
import { readXlsx } from './read-xlsx.ts';
import { cellName, placeOf, type Sheet } from './sheet.ts';

/** The endings of the files that are read; what a file is, its content says. */
export const fileEndings = [
  'csv',
  'tsv',
  'tab',
  'txt',
  'xlsx',
  'xlsm',
  'xls',
  'ods',
  'json',
  'geojson',
  'topojson',
  'ndjson',
  'jsonl',
  'parquet',
] as const;

/** Reads a file of any of these kinds; `undefined` after a mistake. */
export async function readFile(
  file: string,
  bytes: Uint8Array,
  mistakes: Mistakes,
  options: ReadOptions = {},
): Promise<Sheet | undefined> {
  const sheet = await readKind(file, bytes, mistakes, options);
  const long = sheet && longCell(sheet);
  if (!long) return sheet;
  mistakes.add('import-long-cell', placeOf(sheet, long.row, long.column), {
    cell: cellName(long.row, long.column),
    length: long.length,
    most: limits.characters,
  });
  return undefined;
}

function longCell({ rows }: Sheet): { row: number; column: number; length: number } | undefined {
  for (const [row, cells] of rows.entries())
    for (const [column, cell] of cells.entries()) {
      const length = cell?.text.length ?? 0;
      if (length > limits.characters) return { row, column, length };
    }
  return undefined;
}

/** Reads it by its first bytes: a workbook called .csv is one all the same. */
async function readKind(
  file: string,
  bytes: Uint8Array,
  mistakes: Mistakes,
  options: ReadOptions,
): Promise<Sheet | undefined> {
  if (bytes.length > limits.bytes) {
    const values = { rows: limits.rows, columns: limits.columns };
    mistakes.add('import-large', { file, line: 1, column: 1 }, values);
    return undefined;
  }
  if (isWorkbook(bytes) || /\.(?:xlsx|xlsm|ods)$/i.test(file))
    return readXlsx(file, bytes, mistakes, options.sheet);
  if (isParquet(bytes)) return readParquet(file, bytes, mistakes);
  const start = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart();
  const isJson = /\.(?:geo|topo|nd)?jsonl?$/i.test(file) || /^(?:\[\s*[[{\]]|\{\s*")/.test(start);
  return isJson ? readJson(file, bytes, mistakes) : readCsv(file, bytes, mistakes, options);
}

/** Whether a file is packed, so that it may claim to hold anything: a workbook or Parquet. */
export function isPackage(bytes: Uint8Array): boolean {
  return isWorkbook(bytes) || isParquet(bytes);
}

function isWorkbook(bytes: Uint8Array): boolean {
  return begins(bytes, 0x50, 0x4b, 3, 4) || begins(bytes, 0xd0, 0xcf, 0x11, 0xe0);
}

function isParquet(bytes: Uint8Array): boolean {
  return begins(bytes, 0x50, 0x41, 0x52, 0x31);
}

function begins(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
