import { Decimal } from 'decimal.js';
import { isTotalName } from '../../languages/total-names.ts';
import { type Column, isFigures } from '../cells/column.ts';
import type { ImportContext } from '../cells/import-context.ts';
import { cellValues } from '../cells/table.ts';
import { cellName, placeOf, type Sheet } from '../read/sheet.ts';

/** Tells of rows that add up others: in a chart they would be counted twice. */
export function tellTotals(
  columns: readonly Column[],
  sheet: Sheet,
  { mistakes, tell }: ImportContext,
): void {
  const named = new Set<number>();
  for (const { cells, type } of columns) {
    // Where each row is a total of one dimension, none of them adds up the others.
    const given = cells.filter(({ text }) => text.trim() !== '');
    if (type !== 'string' || given.every(({ text }) => isTotalName(text))) continue;
    for (const cell of cells.filter(({ text }) => isTotalName(text))) {
      named.add(cell.row);
      mistakes.add('import-total', placeOf(sheet, cell.row, cell.column), {
        ...cellValues(cell),
        row: cell.row + 1,
      });
    }
  }
  const at = sumRow(columns);
  const cell =
    at === undefined ? undefined : columns.find(({ type }) => type === 'string')?.cells[at];
  if (cell && !named.has(cell.row)) tell((says) => says.numericTotal(cell.row + 1, cell.text));
}

/** The first or last row whose figures are the sums of all others in every column that adds up. */
function sumRow(columns: readonly Column[]): number | undefined {
  const figures = columns.filter(isFigures);
  const count = figures[0]?.values.length ?? 0;
  const isSum = (row: number) =>
    figures.every(({ values }) => {
      const numbers = values.map((value) => new Decimal(Number(value ?? 0)));
      const own = numbers[row] ?? new Decimal(0);
      const all = numbers.reduce((sum, each) => sum.plus(each), new Decimal(0));
      return !own.isZero() && all.minus(own).eq(own);
    });
  if (figures.length === 0 || count < 3) return undefined;
  return [count - 1, 0].find(isSum);
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
  return typeof value === 'string' && isTotalName(value);
}
