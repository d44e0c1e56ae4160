import type { Mistakes, Place } from '../../mistakes/mistake.ts';
import { nearest } from '../../mistakes/nearest.ts';
import { findRow, parseAddress, resolveCell } from '../../model/address.ts';
import type { Cell, Dataset, Row } from '../../model/dataset.ts';

/** The datasets, and what mistakes of their own keep out of them. */
export interface Cells {
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly lostDatasets: ReadonlySet<string>;
  readonly lostRows: ReadonlySet<string>;
  readonly mistakes: Mistakes;
}

/**
 * Finds the cell at an address, or tells why there is none; silent where the cell's own dataset or row
 * has a mistake, which is told already.
 */
export function findCell(address: string, place: Place, cells: Cells): Cell | undefined {
  const parsed = parseAddress(address);
  if (parsed && cells.lostDatasets.has(parsed.dataset)) return undefined;
  if (parsed && cells.lostRows.has(`${parsed.dataset}/${parsed.key}`)) return undefined;
  return resolveCell(address, cells.datasets, place, cells.mistakes);
}

/** Finds a dataset's row by its key, or tells that there is none, as `findCell` does. */
export function findKey(
  dataset: Dataset,
  key: string,
  place: Place,
  { lostRows, mistakes }: Cells,
): Row | undefined {
  const row = findRow(dataset, key);
  if (row || lostRows.has(`${dataset.name}/${key}`)) return row;
  const allowed = dataset.rows.map((each) => each.key);
  const values = { dataset: dataset.name, key, nearest: nearest(key, allowed), allowed };
  mistakes.add('unknown-row', place, values);
  return undefined;
}
