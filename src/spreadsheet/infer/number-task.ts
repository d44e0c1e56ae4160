import type { CellFigure } from '../cells/read-figure.ts';
import type { FoundUnit } from '../cells/read-unit.ts';
import type { SplitHead } from '../cells/split-head.ts';
import type { Head, TableCell } from '../cells/table.ts';
import type { Sheet } from '../read/sheet.ts';

/** A column of figures on its way. */
export interface NumberTask {
  readonly head: Head;
  readonly cells: readonly TableCell[];
  /** The ways to read each cell; none where it is empty. */
  readonly read: readonly (readonly CellFigure[])[];
  /** The cells that are no figures. */
  readonly words: readonly TableCell[];
  readonly split: SplitHead;
  /** The unit that the line above the table names for this column. */
  readonly line?: FoundUnit | undefined;
  readonly sheet: Sheet;
}
