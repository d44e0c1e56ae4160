import { describe, expect, it } from 'vitest';
import { drawingAt } from '../drawn.ts';
import { placesOf } from '../places-of.ts';
import { sampleFigure } from '../sample.ts';
import { series } from '../series-sample.ts';
import { expectDrawing } from '../snapshot.ts';

const years = ['2020', '2021', '2022', '2023', '2024'];
const dataset = series(
  { name: 'when', type: 'year' },
  { north: [40, 44, 30, null, 60], south: [10, 20, 30, 40, 50] },
  years,
  'case',
);
const specification = { type: 'area', x: 'when', y: 'value', color: 'group' };

describe('an area chart', () => {
  it.each([
    [280, 'zh-CN'],
    [680, 'en'],
  ])('is drawn at %i px in %s', async (width, language) => {
    await expectDrawing(sampleFigure(specification, dataset, language), 'area', width);
  });

  it('lays one amount on the other, and leaves out a year of which a part is missing', () => {
    const drawn = drawingAt(sampleFigure(specification, dataset));
    const south = [...drawn.matchAll(/<path class="shape piece s2" d="([^"]+)"/g)].map(
      ([, d]) => d,
    );
    expect(south).toHaveLength(2);
    const places = placesOf(south[0] ?? '');
    const [[, top] = [0, 0], [, foot] = [0, 0]] = [places[0], places.at(-1)];
    const zero = Number(/class="zero"[^>]* y1="([\d.]+)"/.exec(drawn)?.[1]);
    expect((zero - top) / (zero - foot)).toBeCloseTo(50 / 40, 2);
  });

  it('begins at zero', () => {
    const high = series({ name: 'when', type: 'year' }, { north: [1000, 1001, 1002] }, years);
    const drawn = drawingAt(sampleFigure({ type: 'area', x: 'when', y: 'value' }, high));
    expect(drawn).toMatch(/<text class="axis"[^>]*>0<\/text>/);
  });
});
