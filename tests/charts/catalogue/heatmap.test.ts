import { describe, expect, it } from 'vitest';
import { drawingAt } from '../drawn.ts';
import { sampleFigure } from '../sample.ts';
import { series } from '../series-sample.ts';
import { expectDrawing } from '../snapshot.ts';

const years = ['2021', '2022', '2023', '2024'];
const dataset = series(
  { name: 'when', type: 'year' },
  { north: [0, 10, 20, 30], south: [40, 50, null, 49] },
  years,
  'percent',
);
const specification = { type: 'heatmap', x: 'when', y: 'group', color: 'value' };

describe('a heat map', () => {
  it.each([
    [280, 'zh-CN'],
    [680, 'en'],
  ])('is drawn at %i px in %s', async (width, language) => {
    await expectDrawing(sampleFigure(specification, dataset, language), 'heatmap', width);
  });

  it('steps evenly from the lowest to the highest value, and leaves a missing one empty', () => {
    const drawn = drawingAt(sampleFigure(specification, dataset));
    const steps = [...drawn.matchAll(/class="mark done step(\d)"/g)].map(([, step]) =>
      Number(step),
    );
    expect(steps).toEqual([1, 2, 3, 4, 5, 5, 5]);
    expect(drawn).toContain('0%–10%');
    expect(drawn).toMatch(/class="mark absent"[^>]*data-key="2023,south"[^>]*><rect class="gone"/);
  });
});
