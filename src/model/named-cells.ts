import { findRow, parseAddress } from './address.ts';
import { type Cell, cellOf, type Dataset, numericFields, type Row } from './dataset.ts';

/** A cell with what it stands in. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly dataset: Dataset;
  readonly row: Row;
}

const byName = new WeakMap<readonly Dataset[], ReadonlyMap<string, Dataset>>();

/** The dataset of a name. */
function datasetNamed(name: string, datasets: readonly Dataset[]): Dataset | undefined {
  const index = byName.get(datasets) ?? new Map(datasets.map((each) => [each.name, each]));
  byName.set(datasets, index);
  return index.get(name);
}

/** The cell at an address, and where it stands; `undefined` where there is none. */
export function placedCell(address: string, datasets: readonly Dataset[]): PlacedCell | undefined {
  const parts = parseAddress(address);
  const dataset = parts && datasetNamed(parts.dataset, datasets);
  const row = dataset && findRow(dataset, parts.key);
  if (!dataset || !row) return undefined;
  const field = parts.field
    ? dataset.fields.find(({ name }) => name === parts.field)
    : numericFields(dataset)[0];
  return field && { cell: cellOf(dataset, row, field), dataset, row };
}

/** The cells that a formula or statement names by their addresses. */
export function namedCells(text: string, datasets: readonly Dataset[]): Cell[] {
  const words = text.split(/[\s()+*]+/).map((word) => word.replace(/^fact:|,$/g, ''));
  return words.flatMap((word) => (word.includes('/') && placedCell(word, datasets)?.cell) || []);
}

/** The cells that a cell is computed from, and what these are computed from; nothing for a printed figure. */
export function cellsBehind(cell: Cell, datasets: readonly Dataset[]): Cell[] {
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
