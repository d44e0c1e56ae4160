import { lookUp } from '../schema/look-up.ts';
import { addressOf } from './address.ts';
import { type Cell, cellOf, type Dataset } from './dataset.ts';
import { cellsBehind, placedCell } from './named-cells.ts';

type Copies = ReadonlyMap<string, readonly Cell[]>;
const known = new WeakMap<readonly Dataset[], Copies>();

/**
 * The cells that a figure is also found in: those that repeat it (their formula is nothing but the other
 * cell), and those that it is computed from.
 */
export function kinOf(cell: Cell, datasets: readonly Dataset[]): Cell[] {
  const copies = known.get(datasets) ?? findCopies(datasets);
  known.set(datasets, copies);
  const own = addressOf(cell);
  const behind = cellsBehind(cell, datasets);
  const original = originalOf(cell, datasets);
  const all = [original, ...behind, ...(copies.get(addressOf(original)) ?? [])];
  const byAddress = new Map(all.map((each) => [addressOf(each), each]));
  byAddress.delete(own);
  return [...byAddress.values()];
}

function findCopies(datasets: readonly Dataset[]): Copies {
  const copies = new Map<string, Cell[]>();
  for (const dataset of datasets)
    for (const row of dataset.rows)
      for (const field of dataset.fields.filter(
        ({ name }) => lookUp(row.formulas, name) !== undefined,
      )) {
        const cell = cellOf(dataset, row, field);
        const original = addressOf(originalOf(cell, datasets));
        if (original !== addressOf(cell))
          copies.set(original, [...(copies.get(original) ?? []), cell]);
      }
  return copies;
}

/** The cell that a copy repeats, at the end of however many copies; of any other cell, itself. */
function originalOf(cell: Cell, datasets: readonly Dataset[]): Cell {
  for (let original = cell; ; ) {
    const { formula = '' } = original;
    const isAlone = !/[\s()+*]/.test(formula.trim());
    const source = isAlone ? placedCell(formula.trim(), datasets) : undefined;
    if (!source) return original;
    original = source.cell;
  }
}
