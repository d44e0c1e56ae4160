import { findRow } from '../../model/address.ts';
import { type Cell, cellOf, type Dataset, type Row } from '../../model/dataset.ts';
import { parseUnit, sameKind, unitless } from '../../model/unit.ts';
import type { RowChoice } from './statement.ts';

/**
 * The cells that an order holds its cell against, the largest first: those of the rows that it names, or
 * of all but those that it leaves out; each with a value of the same kind of unit.
 */
export function comparedCells(
  { among, except = [] }: RowChoice,
  own: Cell,
  dataset: Dataset | undefined,
  counters: readonly string[],
): Cell[] {
  const field = dataset?.fields.find(({ name }) => name === own.field);
  if (!dataset || !field) return [];
  const rowsAt = (keys: readonly string[]) => new Set(keys.map((key) => findRow(dataset, key)));
  const left = rowsAt(except);
  const chosen = among && rowsAt(among);
  const isCompared = (row: Row) =>
    row.key !== own.key && !left.has(row) && chosen?.has(row) !== false;
  const unitOf = ({ unit }: Cell) => (unit && parseUnit(unit, counters)) || unitless;
  const size = (cell: Cell) => Number(cell.value) * unitOf(cell).factor;
  return dataset.rows
    .filter(isCompared)
    .map((row) => cellOf(dataset, row, field))
    .filter((cell) => typeof cell.value === 'number' && sameKind(unitOf(cell), unitOf(own)))
    .sort((a, b) => size(b) - size(a));
}
