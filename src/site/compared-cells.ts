import { parseStatement } from '../facts/statement.ts';
import { type Cell, cellOf, type Dataset } from '../model/dataset.ts';
import { parseUnit, sameKind, unitless } from '../model/unit.ts';

/**
 * The cells that a statement about order holds its cell against, the largest first: those of the rows that
 * it names, else all of the same kind. Nothing for a comparison, which names its cells itself.
 */
export function comparedCells(
  statement: string,
  own: Cell,
  dataset: Dataset,
  counters: readonly string[],
): Cell[] {
  const parsed = parseStatement(statement, counters);
  const field = dataset.fields.find(({ name }) => name === own.field);
  if (!parsed || parsed.kind === 'comparison' || !field) return [];
  const { among } = parsed;
  const unitOf = ({ unit }: Cell) => (unit && parseUnit(unit, counters)) || unitless;
  const size = (cell: Cell) => Number(cell.value) * unitOf(cell).factor;
  return dataset.rows
    .filter(({ key }) => key !== own.key && (!among || among.includes(key)))
    .map((row) => cellOf(dataset, row, field))
    .filter((cell) => typeof cell.value === 'number' && sameKind(unitOf(cell), unitOf(own)))
    .sort((a, b) => size(b) - size(a));
}
