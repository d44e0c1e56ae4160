import type { Cell, Row } from '../../model/dataset.ts';
import { sameKind, unitless } from '../../model/units/unit.ts';
import type { Known } from './interval.ts';
import { rowsBetween } from './key-order.ts';
import { type DatasetField, type Scene, unreadable } from './scene.ts';
import type { KeyRange, Rows, Statement } from './statement.ts';

/** Tells whether a test holds of a cell. */
export type Test = (test: Statement, scene: Scene) => Known;

/** A cell that was chosen, and whether it certainly belongs to the choice. */
export interface Chosen {
  readonly cell: Cell;
  readonly isSure: boolean;
}

/**
 * The cells of some rows. In the own field, those are left aside that are measured in another kind of
 * unit: they have no place in an order.
 */
export function chosenCells(rows: Rows, scene: Scene, test: Test): Chosen[] {
  const column = scene.column(rows.of);
  const kept = rowsOf(rows, column, scene).map((row) => scene.cellIn(column, row));
  const like = rows.of === undefined ? kept.filter((cell) => isAlike(cell, scene)) : kept;
  const { where } = rows;
  if (!where) return like.map((cell) => ({ cell, isSure: true }));
  return like.flatMap((cell) => {
    const known = test(where, scene.at(cell));
    return known === false ? [] : [{ cell, isSure: known === true }];
  });
}

function isAlike(cell: Cell, { own }: Scene): boolean {
  return sameKind(cell.unit ?? unitless, own.unit ?? unitless);
}

/** The rows that are named, or all, but those left out. */
export function rowsOf(
  { keys, others, except = [] }: Rows,
  column: DatasetField,
  scene: Scene,
): Row[] {
  const named = keys?.flatMap((range) => rowsIn(range, column, scene));
  const out = new Set(except.flatMap((range) => rowsIn(range, column, scene)));
  const isOwn = (row: Row) =>
    column.dataset.name === scene.own.dataset && row.key === scene.own.key;
  const rows = named ? [...new Set(named)] : column.dataset.rows;
  return rows.filter((row) => !out.has(row) && !(others && isOwn(row)));
}

function rowsIn({ from, to }: KeyRange, column: DatasetField, scene: Scene): Row[] {
  const first = scene.row(column, from);
  if (to === undefined) return [first];
  const between = rowsBetween(column.dataset, first, scene.row(column, to));
  return between ?? unreadable('range', `${from}..${to}`);
}
