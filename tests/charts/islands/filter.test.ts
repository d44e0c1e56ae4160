import { describe, expect, it } from 'vitest';
import type { FilterData } from '../../../src/charts/contract/island-data.ts';
import { unitNamed } from '../../unit-named.ts';
import { drawingAt } from '../drawn.ts';
import { sampleDataset, sampleFigure } from '../sample.ts';
import { series } from '../series-sample.ts';

const timed = series({ name: 'when', type: 'year' }, { north: [1, 2], south: [3, 4] }, [
  '2001',
  '2002',
]);

const filterOf = (...figure: Parameters<typeof sampleFigure>) => {
  const { added } = sampleFigure(...figure);
  return added.find(({ name }) => name === 'filter')?.data as FilterData | undefined;
};

const groups = [
  { id: 'north', label: 'North' },
  { id: 'south', label: 'South' },
];

describe('groups to keep', () => {
  it.each([
    { type: 'grouped', x: 'when', y: 'value', color: 'group' },
    { type: 'stacked', x: 'when', y: 'value', series: 'group' },
    { type: 'line', x: 'when', y: 'value', color: 'group' },
    { type: 'slope', x: 'when', y: 'value', color: 'group' },
  ])('are the colours of a drawing as $type, which it names', (specification) => {
    const filter = filterOf(specification, timed);
    expect(filter).toMatchObject({ by: 3, groups });
    const drawing = drawingAt(sampleFigure(specification, timed));
    for (const { id } of groups) expect(drawing).toContain(` data-series="${id}"`);
  });

  it('are none where their names are not drawn', () => {
    const swarm = { type: 'beeswarm', x: 'value', y: 'group', color: 'group' };
    expect(filterOf(swarm, timed)).toBeUndefined();
  });

  it('are none of small charts, which have their names over them', () => {
    const specification = { type: 'area', x: 'when', y: 'value', facet: 'group' };
    expect(filterOf(specification, timed)).toBeUndefined();
  });

  it('are the fields that are drawn, or the steps of a scale that have marks', () => {
    const other = { name: 'other', type: 'number', title: 'Other', unit: unitNamed('case') };
    const rows = [
      { key: 'a', value: 2, values: { other: 100 } },
      { key: 'b', value: 4, values: { other: 50 } },
    ];
    const dataset = sampleDataset(rows, { unit: 'case', fields: [other] });
    const pairs = filterOf({ type: 'range', x1: 'value', x2: 'other' }, dataset);
    expect(pairs).toMatchObject({ by: 'field', groups: [{ id: 'value' }, { id: 'other' }] });
    const cells = filterOf({ type: 'heatmap', x: 'when', y: 'group', color: 'value' }, timed);
    expect(cells?.by).toBe('step');
    expect(cells?.groups.map(({ id }) => id)).toEqual(['step1', 'step2', 'step4', 'step5']);
    expect(cells?.groups[0]?.label).toMatch(/^1\.0–/);
  });

  it('are none where all marks are of one kind, or of more than can be told apart', () => {
    expect(filterOf({ type: 'bar', x: 'value', y: 'item' }, timed)).toBeUndefined();
    const many = series(
      { name: 'when', type: 'year' },
      Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`g${index}`, [1, 2]])),
      ['2001', '2002'],
    );
    const slopes = { type: 'slope', x: 'when', y: 'value', color: 'group' };
    expect(filterOf(slopes, many)).toBeUndefined();
  });
});
