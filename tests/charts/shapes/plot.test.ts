import * as Plot from '@observablehq/plot';
import { describe, expect, it } from 'vitest';
import { drawPlot, keyed } from '../../../src/charts/shapes/plot.ts';
import { serialise } from '../../../src/charts/text/markup.ts';

const rows = [
  { key: 'north', value: 3 },
  { key: 'south', value: 8 },
];
const scales = {
  width: 100,
  height: 40,
  x: { type: 'linear', domain: [0, 10], range: [0, 100], axis: null },
  y: { type: 'identity', axis: null },
} as const;

describe('what Plot draws', () => {
  it('is found by the keys of its rows, without the looks that Plot gives it', () => {
    const box = { x1: 0, x2: 'value', y1: 5, y2: 15 };
    const { rows: shapes, rest } = drawPlot({
      ...scales,
      marks: [
        Plot.rect(rows, { ...box, ...keyed(rows, 'shape') }),
        Plot.ruleX(rows, { x: 0, y1: 5, y2: 15, ...keyed(rows, 'zero') }),
      ],
    });
    expect([...shapes.keys()]).toEqual(['north', 'south']);
    expect(shapes.get('south')?.map(serialise)).toEqual([
      '<rect class="shape" height="10" width="80" y="5" x="0"/>',
      '<line class="zero" y2="15" y1="5" x2="0" x1="0"/>',
    ]);
    expect(rest).toEqual([]);
  });

  it('keeps the text of what has no row', () => {
    const { rest } = drawPlot({ ...scales, marks: [Plot.text(['a < b'], { x: 5, y: 20 })] });
    expect(rest.map(serialise).join('')).toMatch(/^<text [^>]*>a &lt; b<\/text>$/);
  });
});
