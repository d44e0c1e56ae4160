import { outcomeOf } from '../statements/check-statement.ts';
import { chosenCells, type Test } from '../statements/chosen-rows.ts';
import { evaluate, isKnown } from '../statements/evaluate.ts';
import { timeOf } from '../statements/key-order.ts';
import type { Scene } from '../statements/scene.ts';
import type { Expression, OfKind, Rows, Statement } from '../statements/statement.ts';

/** The numbers of rows, steps and years that a statement is told of: its words may name them. */
export function rowCounts(statement: Statement, scene: Scene, test: Test): number[] {
  const inside = (each: Statement) => rowCounts(each, scene, test);
  switch (statement.kind) {
    case 'extreme':
    case 'rank':
      return [orderCount(statement, scene, test), ...years(statement.rows)];
    case 'comparison':
      return [statement.left, statement.right].flatMap((part) => countsIn(part, scene, test));
    case 'course': {
      const { length } = chosenCells(statement.rows, scene, test);
      return [length, length - 1, ...years(statement.rows)];
    }
    case 'quantified': {
      const { evidence } = outcomeOf(statement, scene);
      if (evidence?.kind !== 'rows') return [];
      const [holds, fails] = [evidence.holds.length, evidence.fails.length];
      return [holds, fails, holds + fails, ...years(statement.rows)];
    }
    case 'between':
      return [];
    case 'not':
    case 'as-stated':
      return inside(statement.of);
    default:
      return [...inside(statement.left), ...inside(statement.right)];
  }
}

/** The number of rows that an order is told of, the cell's own included. */
export function orderCount(
  { rows, subject }: OfKind<'extreme' | 'rank'>,
  scene: Scene,
  test: Test,
): number {
  const at = subject === undefined ? scene : scene.at(scene.cell(subject));
  const others = chosenCells(rows, at, test).filter(
    ({ cell }) => cell.key !== at.own.key && typeof cell.value === 'number',
  );
  return others.length + 1;
}

/** The numbers of years between the ends of a range. */
function years({ keys = [] }: Rows): number[] {
  return keys.flatMap(({ from, to }) => {
    const [first, last] = [timeOf(from), timeOf(to)];
    return first === undefined || last === undefined
      ? []
      : [Math.abs(last - first), Math.abs(last - first) + 1];
  });
}

function countsIn(part: Expression, scene: Scene, test: Test): number[] {
  switch (part.kind) {
    case 'minus':
      return countsIn(part.of, scene, test);
    case 'operation':
      return [part.left, part.right].flatMap((each) => countsIn(each, scene, test));
    case 'fold':
    case 'key-span':
      return [
        chosenCells({ ...part.rows, where: undefined }, scene, test).length,
        ...countOf(part, scene, test),
        ...years(part.rows),
      ];
    case 'run':
      return countOf(part, scene, test);
    case 'function':
      return [part.args.length];
    default:
      return [];
  }
}

function countOf(part: Expression, scene: Scene, test: Test): number[] {
  if (part.kind !== 'run' && (part.kind !== 'fold' || part.name !== 'count')) return [];
  const amount = evaluate(part, scene, test);
  return isKnown(amount) && amount.low.value.eq(amount.high.value)
    ? [amount.low.value.toNumber()]
    : [];
}
