import { describe, expect, it } from 'vitest';
import type { MarksIslandData } from '../../../src/charts/contract/island-data.ts';
import { unitNamed } from '../../unit-named.ts';
import { type SampleRow, sampleDataset, sampleFigure } from '../sample.ts';
import { series } from '../series-sample.ts';

const rows: SampleRow[] = [
  { key: 'a', label: 'Long', value: 12 },
  { key: 'b', label: 'Short <b>', value: null, status: 'promised', note: 'Not yet counted' },
];
const other = { name: 'other', type: 'number', title: 'Other', unit: unitNamed('case') };

const dataOf = (...figure: Parameters<typeof sampleFigure>) => {
  const { island, islandData } = sampleFigure(...figure);
  expect(island).toBe('answers');
  return islandData as MarksIslandData;
};

describe('what the marks of a drawing say to their island', () => {
  it('is where names, figures, state and note stand in the table', () => {
    const dataset = sampleDataset(rows, { unit: 'case', fields: [other] });
    const data = dataOf({ type: 'progress', x: 'value' }, dataset);
    expect(data).toMatchObject({ names: [0], figures: { value: 1 }, status: 3, note: 4 });
    expect(data.rows).toBeUndefined();
    expect(data.words.name).toBe('{label}: {value}, {n} of {count}');
  });

  it('is all that a row is drawn by, and whether each has marks of its own', () => {
    const dataset = sampleDataset(rows, { unit: 'case', fields: [other] });
    const pairs = dataOf({ type: 'range', x1: 'value', x2: 'other' }, dataset);
    expect(pairs).toMatchObject({ names: [0], figures: { value: 1, other: 2 }, separate: true });
    const dots = dataOf({ type: 'scatter', x: 'value', y: 'other' }, dataset);
    expect(dots).toMatchObject({ names: [0], figures: { value: 1, other: 2 } });
    expect(dots.separate).toBeUndefined();
  });

  it('names a row by colour, then place; and by its key where these do not tell rows apart', () => {
    const dataset = series({ name: 'when', type: 'year' }, { north: [1, 2], south: [3, 4] }, [
      '2001',
      '2002',
    ]);
    const { head } = sampleFigure({ type: 'grouped', x: 'when', y: 'value' }, dataset).table;
    expect(head.map(({ text }) => text)).toEqual(['Item', 'Value', 'Time', 'Group']);
    const named = dataOf({ type: 'grouped', x: 'when', y: 'value', color: 'group' }, dataset);
    expect(named.names).toEqual([3, 2]);
    const unnamed = dataOf({ type: 'scatter', x: 'value', y: 'value', color: 'group' }, dataset);
    expect(unnamed.names).toEqual([3, 0]);
  });

  it('holds the cells of rows that the table of the page leaves out, where they have a mark', () => {
    const many = Array.from({ length: 620 }, (_, index) => ({
      key: `row-${index}`,
      label: index === 600 ? 'Six & hundred' : `Row ${index}`,
      value: index,
      values: { other: (index * 7) % 311 },
    }));
    const dataset = sampleDataset(many, { unit: 'case', fields: [other] });
    const figure = sampleFigure({ type: 'scatter', x: 'value', y: 'other' }, dataset);
    expect(figure.table.rows).toHaveLength(500);
    const { rows: more = {} } = figure.islandData as MarksIslandData;
    expect(Object.keys(more)).toHaveLength(120);
    expect(more['row-600']).toEqual({
      0: 'Six & hundred',
      1: '600\u00A0cases',
      2: '157\u00A0cases',
    });
  });

  it('is nothing where a drawing is words', () => {
    const figure = sampleFigure({ type: 'list' }, sampleDataset(rows, { unit: 'case' }));
    expect(figure.island).toBeUndefined();
    expect(figure.controls).toBe(0);
  });
});

describe('what a drawing says beyond its cells', () => {
  it('is said by its marks: how far a row is on its way', () => {
    const goal = { name: 'goal', type: 'number', title: 'Goal', unit: unitNamed('case') };
    const dataset = sampleDataset([{ key: 'a', value: 12, values: { goal: 40 } }], {
      unit: 'case',
      fields: [goal],
    });
    const data = dataOf({ type: 'progress', x: 'value', target: 'goal' }, dataset);
    expect(data.rows).toEqual({ a: { 1: '12 of 40\u00A0cases' } });
  });

  it('is both ends of a slope', () => {
    const dataset = series({ name: 'when', type: 'year' }, { north: [1, 2] }, ['2001', '2002']);
    expect(dataOf({ type: 'slope', x: 'when', y: 'value', color: 'group' }, dataset)).toMatchObject(
      { together: true },
    );
  });
});
