import { lookUp } from '../schema/look-up.ts';
import { addressOf, findRow, parseAddress } from './address.ts';
import { type Cell, cellOf, type Dataset, findField, numericFields, type Row } from './dataset.ts';
import type { PublicationIndex } from './publication-index.ts';

/** A cell with what it stands in. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly dataset: Dataset;
  readonly row: Row;
}

/** The datasets of a publication, by name. */
export type DatasetsByName = ReadonlyMap<string, Dataset>;

/** The cell at an address, and where it stands; `undefined` where there is none. */
export function placedCell(address: string, datasets: DatasetsByName): PlacedCell | undefined {
  const parts = parseAddress(address);
  const dataset = parts && datasets.get(parts.dataset);
  const row = dataset && findRow(dataset, parts.key);
  if (!dataset || !row) return undefined;
  const field = parts.field ? findField(dataset, parts.field) : numericFields(dataset)[0];
  return field && { cell: cellOf(dataset, row, field), dataset, row };
}

/** The cells that a formula or statement names by their addresses. */
export function namedCells(text: string, datasets: DatasetsByName): Cell[] {
  const words = text.split(/[\s()+*]+/).map((word) => word.replace(/^fact:|,$/g, ''));
  return words.flatMap((word) => (word.includes('/') && placedCell(word, datasets)?.cell) || []);
}

/** The cells that a cell is computed from, and what these are computed from; nothing for a printed figure. */
export function cellsBehind(cell: Cell, datasets: DatasetsByName): Cell[] {
  const found = new Map<string, Cell>();
  const follow = ({ formula }: Cell) => {
    for (const each of formula === undefined ? [] : namedCells(formula, datasets)) {
      const name = `${each.dataset}/${each.key}/${each.field}`;
      if (found.has(name)) continue;
      found.set(name, each);
      follow(each);
    }
  };
  follow(cell);
  return [...found.values()];
}

type Copies = ReadonlyMap<string, readonly Cell[]>;

/**
 * The cells that a figure is also found in: those that repeat it (their formula is nothing but the other
 * cell), and those that it is computed from.
 */
export function kinOf(cell: Cell, index: PublicationIndex): Cell[] {
  const { datasets } = index;
  const copies = index.once(findCopies);
  const own = addressOf(cell);
  const behind = cellsBehind(cell, datasets);
  const original = originalOf(cell, datasets);
  const all = [original, ...behind, ...(copies.get(addressOf(original)) ?? [])];
  const byAddress = new Map(all.map((each) => [addressOf(each), each]));
  byAddress.delete(own);
  return [...byAddress.values()];
}

function findCopies({ datasets }: PublicationIndex): Copies {
  const copies = new Map<string, Cell[]>();
  for (const dataset of datasets.values())
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
function originalOf(cell: Cell, datasets: DatasetsByName): Cell {
  for (let original = cell; ; ) {
    const { formula = '' } = original;
    const isAlone = !/[\s()+*]/.test(formula.trim());
    const source = isAlone ? placedCell(formula.trim(), datasets) : undefined;
    if (!source) return original;
    original = source.cell;
  }
}
