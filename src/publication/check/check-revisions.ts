import { Decimal } from 'decimal.js';
import type { Mistakes, Place } from '../../mistakes/mistake.ts';
import { addressOf, parseAddress } from '../../model/address.ts';
import type { Cell, Dataset, Revision, Value } from '../../model/dataset.ts';
import { type Cells, findCell } from '../links/find-cell.ts';
import type { ParsedSite } from '../read/parse-site.ts';

/**
 * Checks the revisions that datasets tell of: each is of a cell that there is, on a day that has come,
 * and the last one of a cell says what the cell says now.
 */
export function checkRevisions(parsed: ParsedSite, cells: Cells, now: Date): void {
  for (const { id, source } of parsed.datasets) {
    const dataset = cells.datasets.get(id);
    if (!dataset || !source) continue;
    const last = new Map<string, { revision: Revision; cell: Cell; place: Place }>();
    for (const [index, revision] of dataset.revisions.entries()) {
      const at = (name: string) => source.at(['revisions', index, name]);
      checkDate(revision, at('date'), now, cells.mistakes);
      const cell = findRevised(revision, dataset, at('cell'), cells);
      const address = cell && addressOf(cell);
      if (!cell || !address) continue;
      const before = last.get(address);
      if (!before || before.revision.date <= revision.date)
        last.set(address, { revision, cell, place: at('to') });
    }
    for (const { revision, cell, place } of last.values()) {
      if (isSaid(revision.to, cell)) continue;
      const values = { address: addressOf(cell), to: show(revision.to), says: show(cell.value) };
      cells.mistakes.add('revision-value', place, values);
    }
  }
}

/** The clocks that are furthest ahead: what is tomorrow here may be today for the newsroom. */
const furthestAhead = 14 * 60 * 60 * 1000;

function checkDate({ date }: Revision, place: Place, now: Date, mistakes: Mistakes): void {
  const latest = new Date(now.getTime() + furthestAhead).toISOString().slice(0, 10);
  if (date.slice(0, 10) > latest) mistakes.add('revision-in-future', place, { date });
}

function findRevised(
  { cell: written }: Revision,
  dataset: Dataset,
  place: Place,
  cells: Cells,
): Cell | undefined {
  const address = parseAddress(written);
  const isElsewhere = address?.field !== undefined && address.dataset !== dataset.name;
  if (!isElsewhere) return findCell(`${dataset.name}/${written}`, place, cells);
  const other = findCell(written, place, cells);
  const values = { address: written, dataset: dataset.name, other: address.dataset };
  if (other) cells.mistakes.add('revision-elsewhere', place, values);
  return undefined;
}

/** Whether a cell says a value; a computed cell need only round to it. */
function isSaid(value: Value, cell: Cell): boolean {
  if (value === cell.value) return true;
  if (cell.formula === undefined || typeof value !== 'number' || typeof cell.value !== 'number')
    return false;
  const written = new Decimal(value);
  return new Decimal(cell.value).toDecimalPlaces(written.decimalPlaces()).eq(written);
}

function show(value: Value): string {
  return JSON.stringify(value);
}
