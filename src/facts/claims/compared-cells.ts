import type { Cell, Dataset } from '../../model/dataset.ts';
import { outcomeOf, type StatementContext } from '../statements/check-statement.ts';
import { chosenCells } from '../statements/chosen-rows.ts';
import { Scene, Stopped } from '../statements/scene.ts';
import type { OfKind } from '../statements/statement.ts';

/**
 * The cells that an order holds its cell against, the largest first: those of the rows that it names, or
 * of all but those that it leaves out; each with a value of the same kind of unit.
 */
export function comparedCells(
  { rows, subject }: OfKind<'extreme' | 'rank'>,
  own: Cell,
  datasets: ReadonlyMap<string, Dataset>,
): Cell[] {
  const context: StatementContext = { datasets, place: { file: '', line: 1, column: 1 } };
  const size = (cell: Cell) => Number(cell.value) * (cell.unit?.factor ?? 1);
  try {
    const scene = new Scene(own, context);
    const at = subject === undefined ? scene : scene.at(scene.cell(subject));
    return chosenCells(rows, at, (test, inside) => outcomeOf(test, inside).known)
      .map(({ cell }) => cell)
      .filter(({ key, value }) => key !== at.own.key && typeof value === 'number')
      .sort((a, b) => size(b) - size(a));
  } catch (problem) {
    if (problem instanceof Stopped) return [];
    throw problem;
  }
}
