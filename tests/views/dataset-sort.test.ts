import { expect, test } from 'vitest';
import { datasetSort } from '../../src/views/dataset-sort.ts';

const head = [
  { text: 'Pier', numeric: false },
  { text: 'Passengers', numeric: true, field: 'passengers' },
  { text: 'Length', numeric: true },
  { text: 'Used in', numeric: false },
];
const row = (pier: string, passengers?: string) => ({
  key: pier,
  cells: [[pier], [passengers ? `${passengers} a day` : ''], ['3 km'], ['']],
  sheet: [undefined, passengers, undefined, undefined],
});
const names = ['pier', 'passengers', 'length'];

test('figures sort by what they are, words by the alphabet; what has no value is left out', () => {
  const rows = [row('Pier 10', '9600'), row('Pier 9', '12000'), row('Élan'), row('South', '80')];
  expect(datasetSort({ head, rows }, names, 'en')?.columns).toEqual([
    { field: 'pier', order: [2, 1, 0, 3], figures: false },
    { field: 'passengers', order: [3, 0, 1], figures: true },
    null,
    null,
  ]);
});

test('two rows need no sorting', () => {
  expect(datasetSort({ head, rows: [row('A', '1'), row('B', '2')] }, names, 'en')).toBeUndefined();
});
