import { cellName, type Sheet, type SheetCell } from '../read/sheet.ts';
import type { FoundUnit } from './read-unit.ts';

/** A cell of a table, and where it stands in the spreadsheet. */
export interface TableCell extends SheetCell {
  readonly row: number;
  readonly column: number;
  /** The unit that the cell brings along, where a column of its own said it. */
  readonly unit?: FoundUnit | undefined;
  /** The letters that flag it: `b`, `bp`. */
  readonly flag?: string | undefined;
}

/** The head of a column. */
export interface Head {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** What the column is, where it was made by turning others. */
  readonly made?: 'time' | 'measure' | 'value' | undefined;
  /** What the heads of the turned columns have in common: `deficit` of `deficit_2003`. */
  readonly stem?: string | undefined;
  /** The column whose figures its cells flag. */
  readonly flagsOf?: number | undefined;
}

/** The table in a sheet, without what stands around it. */
export interface Table {
  readonly title?: string | undefined;
  /** The unit named above the table, for all columns without their own. */
  readonly unitLine?: string | undefined;
  readonly heads: readonly Head[];
  /** The rows, each with a cell for each head. */
  readonly rows: readonly (readonly TableCell[])[];
  /** What stands below the table. */
  readonly notes: readonly string[];
  readonly sources: readonly string[];
}

/** A cell as mistakes name it, and what stands in it. */
export function cellValues({ row, column, text }: Pick<TableCell, 'row' | 'column' | 'text'>) {
  return { cell: cellName(row, column), got: text };
}

/** The cells of a row that hold something. */
export function filled(sheet: Pick<Sheet, 'rows'>, row: number): TableCell[] {
  return (sheet.rows[row] ?? []).flatMap((cell, column) =>
    cell && cell.text !== '' ? [{ ...cell, row, column }] : [],
  );
}
