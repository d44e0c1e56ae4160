import type { ImportContext } from '../context.ts';
import { cellName, placeOf, type Sheet } from '../read/sheet.ts';
import { cellValues } from '../table/table.ts';
import type { Column } from './column.ts';

const totals =
  /^(?:合\s*计|总\s*计|共\s*计|小\s*计|累\s*计|汇\s*总|total|grand total|sub-?totals?|sums?|all)$/i;

/** Tells of rows that add up others: in a chart they would be counted twice. */
export function tellTotals(
  columns: readonly Column[],
  sheet: Sheet,
  { mistakes }: ImportContext,
): void {
  for (const { cells, type } of columns) {
    if (type !== 'string') continue;
    for (const cell of cells.filter(({ text }) => totals.test(text)))
      mistakes.add('import-total', placeOf(sheet, cell.row, cell.column), {
        ...cellValues(cell),
        row: cell.row + 1,
      });
  }
}

/**
 * Columns of words in which each total has its word where it has no name of its own: 总计 stands under
 * the provinces, and nothing under the cities.
 */
export function nameTotals(columns: readonly Column[], { tell }: ImportContext): Column[] {
  const isWords = ({ type, own }: Column) => type === 'string' && !own;
  const words = (columns[0]?.cells ?? []).map((_, row) =>
    columns
      .filter(isWords)
      .map(({ values }) => values[row])
      .find(isTotal),
  );
  const filled: string[] = [];
  const named = columns.map((column) => {
    if (!isWords(column)) return column;
    const values = column.values.map((value, row) => {
      const word = value === null ? words[row] : undefined;
      const cell = column.cells[row];
      if (word === undefined || !cell) return value;
      filled.push(cellName(cell.row, cell.column));
      return word;
    });
    return { ...column, values };
  });
  if (filled.length > 0) tell((says) => says.totalNames(filled));
  return named;
}

function isTotal(value: unknown): value is string {
  return typeof value === 'string' && totals.test(value);
}
