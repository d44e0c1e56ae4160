import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/model/address.ts';

import { cellsBehind, kinOf, namedCells, placedCell } from '../../src/model/named-cells.ts';
import { PublicationIndex } from '../../src/model/publication-index.ts';
import { datasetOf, loadTown } from '../outputs/town.ts';

const number = { name: 'n', type: 'number' };
const fields = [{ name: 'id' }, number];
const printed = {
  ...datasetOf(fields, [
    { key: 'east mill', values: { id: 'east mill', n: 3 } },
    { key: 'west', values: { id: 'west', n: 4 } },
  ]),
  name: 'mills',
  primaryKey: ['id'],
};
const computed = {
  ...datasetOf(fields, [
    { key: 'both', values: { n: 7 }, formulas: { n: 'mills/east%20mill/n + mills/west/n' } },
    { key: 'twice', values: { n: 14 }, formulas: { n: '2 * totals/both/n' } },
    { key: 'west', values: { n: 4 }, formulas: { n: 'mills/west/n' } },
  ]),
  name: 'totals',
};
const index = new PublicationIndex({ ...(await loadTown()), datasets: [printed, computed] });
const { datasets } = index;
const at = (address: string) => {
  const placed = placedCell(address, datasets);
  if (!placed) throw new Error(`There is no ${address}.`);
  return placed;
};
const addresses = (cells: readonly Parameters<typeof addressOf>[0][]) =>
  cells.map(addressOf).sort();

describe('the cell at an address', () => {
  it('is found with its dataset and row, the field left out or not', () => {
    expect(at('mills/east%20mill')).toMatchObject({
      cell: { key: 'east mill', field: 'n', value: 3 },
      dataset: { name: 'mills' },
      row: { number: 1 },
    });
    expect(placedCell('mills/north/n', datasets)).toBeUndefined();
    expect(placedCell('lakes/west/n', datasets)).toBeUndefined();
  });
});

describe('the cells that a text names', () => {
  it('are found in formulas and statements, between signs and brackets', () => {
    const text = '>= 2 * max(mills/west/n, fact:mills/east%20mill/n) / 3';
    expect(addresses(namedCells(text, datasets))).toEqual(['mills/east%20mill/n', 'mills/west/n']);
    expect(namedCells('is max', datasets)).toEqual([]);
  });

  it('are followed through formulas to what was printed', () => {
    expect(addresses(cellsBehind(at('totals/twice/n').cell, datasets))).toEqual([
      'mills/east%20mill/n',
      'mills/west/n',
      'totals/both/n',
    ]);
    expect(cellsBehind(at('mills/west/n').cell, datasets)).toEqual([]);
  });
});

describe('the kin of a figure', () => {
  it('is what repeats it, in both directions', () => {
    expect(addresses(kinOf(at('mills/west/n').cell, index))).toEqual(['totals/west/n']);
    expect(addresses(kinOf(at('totals/west/n').cell, index))).toEqual(['mills/west/n']);
  });

  it('is what it is computed from, but not what is computed from it', () => {
    expect(addresses(kinOf(at('totals/both/n').cell, index))).toEqual([
      'mills/east%20mill/n',
      'mills/west/n',
    ]);
    expect(kinOf(at('mills/east%20mill/n').cell, index)).toEqual([]);
  });
});
