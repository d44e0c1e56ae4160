import type { ImportContext } from '../context.ts';
import { type Column, isTime } from '../infer/column.ts';
import { cellName, columnName, placeOf, type Sheet } from '../read/sheet.ts';
import type { NamedColumn } from './name-fields.ts';

const mostColumns = 8;

/**
 * Chooses the columns that name a row: the first of words or times whose values differ, else the fewest
 * that do together. Gives their places among the columns; `undefined` after a mistake.
 */
export function chooseKey(
  columns: readonly NamedColumn[],
  sheet: Sheet,
  { mistakes, tell }: ImportContext,
  before: readonly number[] = [],
): readonly number[] | undefined {
  const isName = (column: Column) => !column.own && (column.type === 'string' || isTime(column));
  const names = columns.flatMap((column, index) => (isName(column) ? [index] : []));
  const first = placeOf(sheet, columns[0]?.head.row ?? 0, 0);
  if (names.length === 0) {
    mistakes.add('import-no-key', first, { heads: columns.map(({ head }) => head.text) });
    return undefined;
  }
  const isFull = (index: number) =>
    columns[index]?.values.every((value) => value !== null) ?? false;
  const full = names.filter(isFull);
  const words = full.filter((index) => !columns[index]?.isCode);
  const codes = full.filter((index) => columns[index]?.isCode);
  const candidates = [...words, ...codes].slice(0, mostColumns);
  const tries = before.length > 0 && before.every(isFull) ? [before] : [];
  for (const size of [1, 2, 3, 4]) {
    if (size === 2) tries.push(...codes.map((index) => [index]));
    tries.push(...combinations(size === 1 ? words : candidates, size));
  }
  const found = tries.find((indices) => duplicates(columns, indices) === undefined);
  if (found) {
    const heads = found.map((index) => {
      const { head, name } = columns[index] as NamedColumn;
      return head.made ? name : head.text || columnName(head.column);
    });
    tell((says) => says.key(heads, found === tries[0] && before.length > 0));
    return found;
  }
  tellWhy(columns, names, candidates, sheet, mistakes);
  return undefined;
}

function tellWhy(
  columns: readonly Column[],
  names: readonly number[],
  candidates: readonly number[],
  sheet: Sheet,
  mistakes: ImportContext['mistakes'],
): void {
  const best = names.find((index) => !columns[index]?.isCode) ?? names[0] ?? 0;
  const blanks = columns[best]?.cells.filter((_, row) => columns[best]?.values[row] === null) ?? [];
  for (const { row, column } of blanks.slice(0, 10)) {
    const values = {
      cell: cellName(row, column),
      head: columns[best]?.head.text ?? '',
      more: blanks.length - 10,
    };
    mistakes.add('import-key-blank', placeOf(sheet, row, column), values);
  }
  if (blanks.length > 0) return;
  const double = duplicates(columns, candidates);
  const cells = columns[candidates[0] ?? best]?.cells ?? [];
  const [one, other] = (double ?? []).map((row) => cells[row]);
  if (!one || !other) return;
  const said = candidates.map((index) => String(columns[index]?.values[double?.[1] ?? 0] ?? ''));
  const values = {
    row: other.row + 1,
    before: one.row + 1,
    said,
    heads: candidates.map((index) => columns[index]?.head.text ?? ''),
  };
  mistakes.add('import-key-double', placeOf(sheet, other.row, other.column), values);
}

/** The first two rows that say the same in some columns. */
function duplicates(
  columns: readonly Column[],
  indices: readonly number[],
): readonly [number, number] | undefined {
  const seen = new Map<string, number>();
  const count = columns[0]?.values.length ?? 0;
  for (let row = 0; row < count; row += 1) {
    const id = JSON.stringify(indices.map((index) => columns[index]?.values[row]));
    const before = seen.get(id);
    if (before !== undefined) return [before, row];
    seen.set(id, row);
  }
  return undefined;
}

/** All choices of so many items, in order. */
function combinations(items: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}
