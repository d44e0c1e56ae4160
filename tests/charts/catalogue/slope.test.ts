import { describe, expect, it } from 'vitest';
import { drawingAt } from '../drawn.ts';
import { sampleFigure } from '../sample.ts';
import { series } from '../series-sample.ts';
import { expectDrawing } from '../snapshot.ts';

const dataset = series(
  { name: 'when', type: 'year' },
  { north: [10, 40], south: [30, { value: 20, status: 'promised' }] },
  ['2020', '2024'],
  'percent',
);
const specification = {
  type: 'slope',
  x: 'when',
  y: 'value',
  color: 'group',
  highlight: ['north'],
};

describe('a slope chart', () => {
  it.each([
    [280, 'zh-CN'],
    [680, 'en'],
  ])('is drawn at %i px in %s', async (width, language) => {
    await expectDrawing(sampleFigure(specification, dataset, language), 'slope', width);
  });

  it('joins each thing’s two values, higher ones higher', () => {
    const drawn = drawingAt(sampleFigure(specification, dataset));
    const [south, north] = [
      ...drawn.matchAll(/class="line [^"]*" d="M[\d.]+,([\d.]+)L[\d.]+,([\d.]+)"/g),
    ];
    expect(Number(north?.[1])).toBeGreaterThan(Number(north?.[2]));
    expect(Number(south?.[1])).toBeLessThan(Number(south?.[2]));
    expect(south?.[0]).toContain('other to-come');
  });

  it('makes room below for what is said of a line', () => {
    const heightOf = (annotations: readonly unknown[]) => {
      const drawn = drawingAt(sampleFigure({ ...specification, annotations }, dataset));
      const [, height, texts] = /viewBox="0 0 680 ([\d.]+)"(.*)/s.exec(drawn) ?? [];
      const lowest = [...(texts ?? '').matchAll(/<text[^>]* y="([\d.]+)"/g)].map(([, y]) =>
        Number(y),
      );
      expect(Math.max(...lowest)).toBeLessThan(Number(height));
      return Number(height);
    };
    const annotations = [{ at: '2024,north', text: { en: 'The bridge was open by then' } }];
    // A line of text and the gap above it.
    expect(heightOf(annotations) - heightOf([])).toBe(17 + 6);
  });

  it('names two lines as well as many, and needs no name for one', () => {
    const named = (rows: Parameters<typeof series>[1]) => {
      const data = series({ name: 'when', type: 'year' }, rows, ['2020', '2024'], 'percent');
      const drawn = drawingAt(sampleFigure({ ...specification, highlight: undefined }, data));
      return [
        ...drawn.matchAll(/data-series="(\w+)"[^>]*><text|<text[^>]*data-series="(\w+)"/g),
      ].map(([, outer, own]) => outer ?? own);
    };
    expect(new Set(named({ north: [10, 40], south: [30, 20] }))).toEqual(
      new Set(['north', 'south']),
    );
    expect(named({ north: [10, 40] })).toEqual([]);
  });
});
