import type { Place } from '../../mistakes/mistake.ts';
import type { Separators } from '../../reading/characters/digits.ts';
import type { DecodedText } from './decode-text.ts';

/** A cell as the spreadsheet shows it. */
export interface SheetCell {
  readonly text: string;
  /** What the spreadsheet keeps it as; a text file keeps texts only. */
  readonly kind: 'text' | 'number' | 'date' | 'error';
  /** Whether a formula computed it. */
  readonly formula?: boolean | undefined;
  /** Whether fewer decimals are shown than are kept. */
  readonly rounded?: boolean | undefined;
}

/** A rectangle of cells; all four sides count from 0 and belong to it. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet of a spreadsheet, before anything is inferred. Rows and columns count from 0. */
export interface Sheet {
  /** The file, as the editor wrote it. */
  readonly file: string;
  /** The sheet's name; absent where the file holds only one table. */
  readonly name?: string | undefined;
  /** The names of the file's other sheets. */
  readonly others: readonly string[];
  readonly rows: readonly (readonly (SheetCell | undefined)[])[];
  readonly merges: readonly Range[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** How its texts part thousands and decimals; its numbers have a point. */
  readonly separators: Separators;
  /** Whether the cells agree on that, or the editor said it; else each column is judged alone. */
  readonly areSure: boolean;
  /** Whether 1,234 is a thousand for want of other signs, as in files that commas part. */
  readonly groupsByComma?: boolean | undefined;
  /** What parts the cells of a text file. */
  readonly delimiter?: string | undefined;
  /** The dimensions that its first column was split into. */
  readonly dimensions?: readonly string[] | undefined;
  /** How the file was decoded, where that is worth telling. */
  readonly decoded?: DecodedText | undefined;
}

const nothing: SheetCell = { text: '', kind: 'text' };

export function cellAt({ rows }: Pick<Sheet, 'rows'>, row: number, column: number): SheetCell {
  return rows[row]?.[column] ?? nothing;
}

/** The place of a cell: its row as the line. */
export function placeOf({ file }: Pick<Sheet, 'file'>, row: number, column: number): Place {
  return { file, line: row + 1, column: column + 1 };
}

/** The letters of a column: A, Z, AA. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return `${rest >= 0 ? columnName(rest) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

/** The name of a cell: B7. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}
