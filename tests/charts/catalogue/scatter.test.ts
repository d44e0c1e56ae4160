import { describe, expect, it } from 'vitest';
import { unitNamed } from '../../unit-named.ts';
import { drawingAt } from '../drawn.ts';
import { sampleDataset, sampleFigure } from '../sample.ts';
import { expectDrawing } from '../snapshot.ts';

const other = {
  name: 'other',
  type: 'number',
  title: { 'zh-CN': '面积', en: 'Area' },
  unit: unitNamed('km2'),
};
const dataset = sampleDataset(
  [
    { key: 'a', label: { 'zh-CN': '甲城', en: 'Avon' }, value: 10, values: { other: 100 } },
    { key: 'b', label: { 'zh-CN': '乙城', en: 'Brede' }, value: 20, values: { other: 400 } },
    { key: 'c', label: { 'zh-CN': '丙城', en: 'Char' }, value: 40, values: { other: null } },
    { key: 'd', label: { 'zh-CN': '丁城', en: 'Dove' }, value: 30, values: { other: 200 } },
  ],
  { unit: 'percent', fields: [other] },
);
const specification = { type: 'scatter', x: 'value', y: 'other', highlight: ['b'] };

describe('a scatter plot', () => {
  it.each([
    [280, 'zh-CN'],
    [680, 'en'],
  ])('is drawn at %i px in %s', async (width, language) => {
    await expectDrawing(sampleFigure(specification, dataset, language), 'scatter', width);
  });

  it('gives area, and not width, to a third figure', () => {
    const drawn = drawingAt(sampleFigure({ ...specification, r: 'other' }, dataset));
    const radii = [...drawn.matchAll(/ r="([\d.]+)"/g)].map(([, r]) => Number(r));
    expect((radii[0] ?? 0) / (radii.at(-1) ?? 1)).toBeCloseTo(2, 1);
  });

  it('draws no dot for a row without one of the two, and names it', () => {
    const figure = sampleFigure(specification, dataset);
    expect(drawingAt(figure).match(/<circle/g)).toHaveLength(3);
    expect(figure.description).toContain('No data: Char.');
  });

  it('gathers five thousand rows, says so, and stays light', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => ({
      key: `row-${index}`,
      value: (index * 37) % 1009,
      values: { other: (index * 101) % 997 },
    }));
    const figure = sampleFigure(
      { ...specification, highlight: ['row-7'] },
      sampleDataset(rows, { fields: [other] }),
    );
    const drawn = drawingAt(figure);
    expect(drawn.length).toBeLessThan(100_000);
    expect(drawn).toContain('Neighbours are gathered');
    expect(drawn).toContain('data-key="row-7"');
  });
});
