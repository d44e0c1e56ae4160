import { lookUp } from '../../schema/look-up.ts';
import type { MomentKind } from '../../schema/moments.ts';

/** A form of times that might have been another. */
export type TimeForm = 'epoch' | 'serial' | 'short-year' | 'season';

/** What is decided while a spreadsheet is read, and why. Columns are named by their letters. */
export interface ImportSays {
  readonly sheet: (name: string, others: readonly string[]) => string;
  readonly encoding: (encoding: string, sample: string) => string;
  readonly rivalEncoding: (encoding: string, sample: string) => string;
  readonly decimalComma: () => string;
  readonly delimiter: (name: string) => string;
  readonly dimensions: (names: readonly string[]) => string;
  readonly separator: (cell: string, written: string, isGroup: boolean) => string;
  readonly heads: (rows: readonly number[], first: number, texts: readonly string[]) => string;
  readonly linesLeft: (lines: readonly string[]) => string;
  readonly title: (title: string) => string;
  readonly sheetTitle: (title: string) => string;
  readonly ownTitle: (line: string) => string;
  readonly keptTitle: (line: string) => string;
  readonly source: (source: string) => string;
  readonly ownSource: (line: string) => string;
  readonly keptSource: (line: string) => string;
  readonly keptNote: () => string;
  readonly notes: (count: number) => string;
  readonly emptyColumn: (column: string, head: string) => string;
  readonly emptyCorner: (column: string) => string;
  readonly repeatedHeads: (rows: readonly number[]) => string;
  readonly bareRows: (rows: readonly number[]) => string;
  readonly countingRow: (row: number) => string;
  readonly filledDown: (cells: readonly string[]) => string;
  readonly hiddenRows: (rows: readonly number[]) => string;
  readonly hiddenColumns: (columns: readonly string[]) => string;
  readonly formulas: (count: number, first: string) => string;
  readonly rounded: (count: number, first: string, column: string) => string;
  readonly time: (column: string, kind: MomentKind, written: string, iso: string) => string;
  readonly timeForm: Readonly<
    Record<TimeForm, (column: string, written: string, iso: string) => string>
  >;
  readonly keptText: (column: string, cell: string, written: string) => string;
  readonly flags: (column: string, letters: readonly string[], cells: readonly string[]) => string;
  readonly suppressed: (
    column: string,
    signs: readonly string[],
    cells: readonly string[],
  ) => string;
  readonly sentinel: (cell: string, written: string) => string;
  readonly shortCode: (column: string, head: string, length: number) => string;
  readonly rowNumbers: () => string;
  readonly keyBlanks: (cells: readonly string[], name: string) => string;
  readonly leftOut: (columns: readonly string[]) => string;
  readonly numericTotal: (row: number, name: string) => string;
  readonly stems: (stem: string) => string;
  readonly yearFromTitle: (cell: string, iso: string) => string;
  readonly code: (column: string, head: string) => string;
  readonly unitColumn: (column: string) => string;
  readonly noteColumn: (column: string) => string;
  readonly unitFromHead: (column: string, head: string, unit: string) => string;
  readonly unitFromLine: (column: string, unit: string) => string;
  readonly unitFromCells: (column: string, unit: string) => string;
  readonly unknownLine: (line: string) => string;
  readonly unitFromTitle: (title: string, unit: string) => string;
  readonly unknownInTitle: (title: string, unit: string) => string;
  readonly unitsByRow: (column: string) => string;
  readonly noUnit: (column: string, written: string) => string;
  readonly counter: (word: string, column: string, languages: readonly string[]) => string;
  readonly totalNames: (cells: readonly string[]) => string;
  readonly manyDecimals: (column: string, decimals: number) => string;
  readonly marks: (column: string, cells: readonly string[]) => string;
  readonly key: (heads: readonly string[], asBefore: boolean) => string;
  readonly sameField: (column: string, head: string, field: string) => string;
  readonly wide: (from: string, to: string, count: number) => string;
  readonly long: (columns: number) => string;
  readonly markedTime: (column: string, head: string, time: string) => string;
  readonly notLong: () => string;
  readonly oneColumn: (row: number, text: string) => string;
}

export const few = (items: readonly (string | number)[], separator: string) =>
  items.length > 8 ? `${items.slice(0, 8).join(separator)} …` : items.join(separator);

export const encodings: Readonly<Record<string, string>> = {
  gb18030: 'GB 18030',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  big5: 'Big5',
  shift_jis: 'Shift-JIS',
  'euc-jp': 'EUC-JP',
  'euc-kr': 'EUC-KR',
  'koi8-r': 'KOI8-R',
  'koi8-u': 'KOI8-U',
  macintosh: 'Mac Roman',
};

export const encodingName = (encoding: string) =>
  lookUp(encodings, encoding) ?? encoding.replace(/^windows/, 'Windows').replace(/^iso/, 'ISO');

export const cut = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

export const shown = (texts: readonly string[]) =>
  `${texts
    .slice(0, 4)
    .map((text) => `“${cut(text)}”`)
    .join(', ')}${texts.length > 4 ? ' …' : ''}`;
