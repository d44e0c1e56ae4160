import type { Cell } from '../../model/dataset.ts';
import { chosenCells, rowsOf, type Test } from './chosen-rows.ts';
import { amountOf, isKnown } from './evaluate.ts';
import { isAtLeast, isGreater, type Known } from './interval.ts';
import { isNext, seriesOf } from './key-order.ts';
import type { Open, Outcome } from './outcome.ts';
import { printRows } from './print-statement.ts';
import { type Scene, unreadable } from './scene.ts';
import type { OfKind, Quantifier } from './statement.ts';

/** Rows by what a test says of them. */
interface Sorted {
  readonly holds: readonly Cell[];
  readonly fails: readonly Cell[];
  readonly open: readonly Cell[];
}

/** Whether something holds of as many rows as is said. */
export function checkQuantified(
  statement: OfKind<'quantified'>,
  scene: Scene,
  test: Test,
): Outcome {
  const { quantifier, rows } = statement;
  const found = sortRows(statement, scene, test);
  const { holds, fails, open } = found;
  const known =
    quantifier === 'only' ? isOnly(found, statement, scene) : holdsFor(quantifier, found);
  const evidence = { kind: 'rows', holds, fails } as const;
  if (known !== undefined) return { known, evidence };
  if (holds.length + fails.length + open.length === 0)
    return { known, open: { reason: 'alone', cells: [scene.own] } };
  const isEmpty = open.some(({ value }) => value === null);
  const why: Open = { reason: isEmpty ? 'empty' : 'bound', cells: open };
  return { known, evidence, open: rows.where && open.length === 0 ? undefined : why };
}

function sortRows(
  { quantifier, rows, test }: OfKind<'quantified'>,
  scene: Scene,
  holds: Test,
): Sorted {
  // “Only these” is told of all rows: the others must fail.
  const told = quantifier === 'only' ? { ...rows, keys: undefined } : rows;
  const tested = chosenCells(told, scene, holds).map(({ cell, isSure }) => {
    const known = cell.value === null ? undefined : holds(test, scene.at(cell));
    return { cell, known: isSure ? known : undefined };
  });
  const of = (wanted: Known) =>
    tested.filter(({ known }) => known === wanted).map(({ cell }) => cell);
  return { holds: of(true), fails: of(false), open: of(undefined) };
}

function isOnly({ holds, open }: Sorted, { rows }: OfKind<'quantified'>, scene: Scene): Known {
  const column = scene.column(rows.of);
  const named = new Set(
    rowsOf({ keys: rows.keys ?? [{ from: 'this' }] }, column, scene).map(({ key }) => key),
  );
  if (holds.some(({ key }) => !named.has(key))) return false;
  const missing = [...named].filter((key) => !holds.some((cell) => cell.key === key));
  if (missing.some((key) => !open.some((cell) => cell.key === key))) return false;
  return open.length > 0 ? undefined : true;
}

function holdsFor(quantifier: Exclude<Quantifier, 'only'>, found: Sorted): Known {
  const [yes, no, maybe] = [found.holds.length, found.fails.length, found.open.length];
  const all = yes + no + maybe;
  if (all === 0) return undefined;
  if (quantifier === 'every') return no > 0 ? false : maybe > 0 ? undefined : true;
  if (quantifier === 'any') return yes > 0 ? true : maybe > 0 ? undefined : false;
  if (quantifier === 'no') return yes > 0 ? false : maybe > 0 ? undefined : true;
  if (quantifier === 'most')
    return yes * 2 > all ? true : (yes + maybe) * 2 <= all ? false : undefined;
  if ('allBut' in quantifier) return isCount(quantifier.allBut, no, maybe);
  return quantifier.of === all ? isCount(quantifier.count, yes, maybe) : false;
}

function isCount(wanted: number, sure: number, maybe: number): Known {
  if (wanted < sure || wanted > sure + maybe) return false;
  return maybe > 0 ? undefined : true;
}

/** Whether each of some rows is higher, or lower, than the one before it. */
export function checkCourse({ way, rows }: OfKind<'course'>, scene: Scene, test: Test): Outcome {
  const cells = chosenCells(rows, scene, test).map(({ cell }) => cell);
  if (cells.length < 2) return { known: undefined, open: { reason: 'alone', cells } };
  const column = scene.column(rows.of);
  const placed = cells.map((cell) => scene.row(column, cell.key));
  const [start] = placed;
  const series =
    (start && seriesOf(column.dataset, start)) ?? unreadable('no-series', printRows(rows));
  if (placed.some((row) => !series.rows.includes(row))) unreadable('no-series', printRows(rows));
  const order = (cell: Cell) => series.rows.findIndex(({ key }) => key === cell.key);
  cells.sort((a, b) => order(a) - order(b));
  const evidence = { kind: 'course', cells } as const;
  const steps = cells.slice(1).map((cell, at) => step(cells[at] ?? cell, cell, way, scene));
  if (steps.includes(false)) return { known: false, evidence };
  const empty = cells.filter(({ value }) => value === null);
  if (empty.length > 0) return { known: undefined, open: { reason: 'empty', cells: empty } };
  const bounds = cells.filter(({ qualifier }) => qualifier !== 'exact');
  if (steps.includes(undefined))
    return { known: undefined, open: { reason: 'bound', cells: bounds } };
  const rowAt = (cell: Cell) => scene.row(column, cell.key);
  const gap = cells.findIndex(
    (cell, at) => at > 0 && !isNext(series, rowAt(cells[at - 1] ?? cell), rowAt(cell)),
  );
  if (gap < 0) return { known: true, evidence };
  return { known: undefined, open: { reason: 'gap', cells: cells.slice(gap - 1, gap + 1) } };
}

function step(from: Cell, to: Cell, way: 'rise' | 'fall', scene: Scene): Known {
  const [a, b] = [amountOf(from, scene), amountOf(to, scene)];
  if (!isKnown(a) || !isKnown(b)) return undefined;
  const [lower, upper] = way === 'rise' ? [a, b] : [b, a];
  return isGreater(upper, lower)
    ? true
    : isAtLeast(lower, upper) || isGreater(lower, upper)
      ? false
      : undefined;
}
