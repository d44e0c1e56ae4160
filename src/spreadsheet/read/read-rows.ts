import { pointDecimals } from './judge-separators.ts';
import { limits } from './limits.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/** A record of a file of records, its values of any type. */
export type DataRow = Readonly<Record<string, unknown>>;

/**
 * A sheet with a head for each field of some records, nested ones by their path: `country.id`. Of more rows or fields
 * than a dataset can have it holds one too many: records that share no name would make a cell for each pair of them.
 */
export function sheetOfRows(file: string, records: readonly DataRow[]): Sheet {
  const flat = records.slice(0, limits.rows + 1).map((record) => new Map(flatten(record, '')));
  const names = [...new Set(flat.flatMap((record) => [...record.keys()]))].slice(
    0,
    limits.columns + 1,
  );
  const head = names.map((text): SheetCell => ({ text, kind: 'text' }));
  const rows = flat.map((record) => names.map((name) => cellOf(record.get(name))));
  return {
    file,
    others: [],
    rows: [head, ...rows],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    separators: pointDecimals,
    areSure: false,
    groupsByComma: true,
  };
}

function flatten(record: DataRow, path: string): [string, unknown][] {
  return Object.entries(record).flatMap(([name, value]) => {
    const whole = path ? `${path}.${name}` : name;
    return isRecord(value) ? flatten(value, whole) : [[whole, value] as [string, unknown]];
  });
}

export function isRecord(value: unknown): value is DataRow {
  const isObject = typeof value === 'object' && value !== null;
  return isObject && !Array.isArray(value) && !(value instanceof Date);
}

function cellOf(value: unknown): SheetCell | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number') return { text: String(value), kind: 'number' };
  if (typeof value === 'bigint') return { text: value.toString(), kind: 'number' };
  if (value instanceof Date) return { text: dateText(value), kind: 'date' };
  if (typeof value === 'object') return { text: JSON.stringify(value), kind: 'text' };
  return { text: String(value).trim(), kind: 'text' };
}

/** A moment in ISO 8601, a midnight as its day. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  return date
    .toISOString()
    .replace(/T00:00:00\.000Z$/, '')
    .replace(/\.000Z$/, 'Z');
}
