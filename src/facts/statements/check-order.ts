import type { Cell } from '../../model/dataset.ts';
import { chosenCells, rowsOf, type Test } from './chosen-rows.ts';
import { amountOf, isKnown } from './evaluate.ts';
import { type Interval, isAtLeast, isGreater, type Known } from './interval.ts';
import type { Outcome } from './outcome.ts';
import { type Scene, unreadable } from './scene.ts';
import type { OfKind, Rows } from './statement.ts';

/** A row with its amount, in the order that a claim about it depends on. */
interface Ranked {
  readonly cell: Cell;
  readonly amount: Interval;
}

type Order = OfKind<'extreme' | 'rank'>;

/** Whether a cell has its place among others. */
export function checkOrder(statement: Order, scene: Scene, test: Test): Outcome {
  const at = statement.subject === undefined ? scene : scene.at(scene.cell(statement.subject));
  const self = amountOf(at.own, at);
  if (!isKnown(self)) return { known: undefined, open: self };
  const others = otherRows(statement.rows, at, test);
  if (others.length === 0) return { known: undefined, open: { reason: 'alone', cells: [at.own] } };
  const fromBelow = isFromBelow(statement);
  const before = (a: Interval, b: Interval) => (fromBelow ? isGreater(b, a) : isGreater(a, b));
  const ahead = others.filter(({ amount }) => before(amount, self));
  const behind = others.filter(({ amount }) => before(self, amount));
  const open = others.filter((each) => !ahead.includes(each) && !behind.includes(each));
  const order = inOrder([{ cell: at.own, amount: self }, ...others], fromBelow);
  const evidence = { kind: 'order', cells: order, fromBelow } as const;
  const of = statement.kind === 'rank' ? statement.of : undefined;
  if (of !== undefined && of !== others.length + 1) return { known: false, evidence };
  const known = isAtPlace(statement, ahead.length + 1, ahead.length + open.length + 1);
  if (known !== undefined) return { known, evidence };
  const tied = open.every(({ amount }) => isAtLeast(amount, self) && isAtLeast(self, amount));
  const cells = [at.own, ...open.map(({ cell }) => cell)];
  return { known, evidence, open: { reason: tied ? 'tie' : 'bound', cells } };
}

export function isFromBelow(statement: Order): boolean {
  return statement.kind === 'rank' ? statement.fromBelow : statement.which === 'min';
}

/** Whether a place that is known to lie between two is the one that is stated. */
function isAtPlace(statement: Order, first: number, last: number): Known {
  const rank = statement.kind === 'rank' ? statement.rank : 1;
  const comparison = statement.kind === 'rank' ? statement.comparison : '=';
  const holds = (place: number) => {
    if (comparison === '<') return place < rank;
    if (comparison === '<=') return place <= rank;
    if (comparison === '>') return place > rank;
    return comparison === '>=' ? place >= rank : place === rank;
  };
  const places = Array.from({ length: last - first + 1 }, (_, index) => holds(first + index));
  if (places.every(Boolean)) return true;
  return places.some(Boolean) ? undefined : false;
}

/** The other rows that an order is about: same field, same kind of unit, with a value. */
function otherRows(rows: Rows, scene: Scene, test: Test): Ranked[] {
  const left = rowsOf({ keys: rows.except ?? [] }, scene.column(), scene);
  if (left.some(({ key }) => key === scene.own.key))
    return unreadable('leaves-itself-out', scene.own.key);
  return chosenCells(rows, scene, test).flatMap(({ cell, isSure }) => {
    const amount = amountOf(cell, scene);
    if (cell.key === scene.own.key && isSure) return [];
    if (cell.key === scene.own.key) return unreadable('leaves-itself-out', scene.own.key);
    return isKnown(amount) ? [{ cell, amount }] : [];
  });
}

function inOrder(rows: readonly Ranked[], fromBelow: boolean): Cell[] {
  const place = ({ low, high }: Interval) => (low.value.isFinite() ? low.value : high.value);
  const size = ({ amount, cell }: Ranked) =>
    place(amount).isFinite() ? place(amount).toNumber() : Number(cell.value) * amount.unit.factor;
  const sorted = [...rows].sort((a, b) => size(b) - size(a));
  return (fromBelow ? sorted.reverse() : sorted).map(({ cell }) => cell);
}
