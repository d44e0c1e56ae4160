import type { Remark } from '../cells/import-context.ts';
import { isBareNumber } from '../cells/read-figure.ts';
import { cellAt, cellName, type Sheet } from '../read/sheet.ts';

/**
 * The body of a table with a merged cell's words in each row that it spans: a province beside its cities.
 * Figures are not repeated, since they would count more than once.
 */
export function fillMerges(
  sheet: Sheet,
  body: readonly number[],
  heads: readonly { readonly column: number }[],
  tell: (told: Remark) => void,
): Pick<Sheet, 'rows'> {
  const rowsOfBody = new Set(body);
  const columns = new Set(heads.map(({ column }) => column));
  const rows = sheet.rows.map((row) => [...row]);
  const cells: string[] = [];
  for (const { top, left, bottom } of sheet.merges) {
    const cell = cellAt(sheet, top, left);
    const isBody = rowsOfBody.has(top) && columns.has(left) && bottom > top;
    if (!isBody || cell.text === '' || isBareNumber(cell.text)) continue;
    for (let row = top + 1; row <= Math.min(bottom, rows.length - 1); row += 1) {
      // Merged cells do not overlap; where a file says that they do, the first holds.
      if (rows[row]?.[left] !== sheet.rows[row]?.[left]) break;
      if (rowsOfBody.has(row)) fill(rows, row, left, cell);
    }
    cells.push(cellName(top, left));
  }
  if (cells.length > 0) tell((says) => says.filledDown(cells));
  return { rows };
}

function fill<Cell>(rows: (Cell | undefined)[][], row: number, column: number, cell: Cell): void {
  const cells = rows[row];
  if (cells) cells[column] = cell;
}
