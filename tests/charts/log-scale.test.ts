import { decodeHTML } from 'entities';
import { describe, expect, it } from 'vitest';
import { logDomain, logTicks, scaleOf } from '../../src/charts/axes/log-scale.ts';
import { drawingAt } from './drawn.ts';
import { sampleDataset, sampleFigure } from './sample.ts';
import { series } from './series-sample.ts';

const year = { name: 'when', type: 'year', times: 'year' } as const;
const doubling = series(year, { north: [30, 60, 120, 240, 480, 960, 1920] }, [
  '2001',
  '2002',
  '2003',
  '2004',
  '2005',
  '2006',
  '2007',
]);
const along = { type: 'line', x: 'when', y: 'value' };

function textOf(drawn: string): string {
  return decodeHTML(drawn.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ');
}

describe('a log scale', () => {
  it('ends at round values and has round ticks, powers of ten over many decades', () => {
    expect(logDomain([120, 4700])).toEqual([100, 5000]);
    expect(logDomain([0.03, 0.4])).toEqual([0.02, 0.5]);
    expect(logDomain([7, 7])).toEqual([5, 10]);
    expect(logDomain([])).toEqual([1, 10]);
    expect(logTicks([100, 5000], 4)).toEqual([100, 200, 500, 1000, 2000, 5000]);
    expect(logTicks([1, 1e6], 4)).toEqual([1, 100, 10_000, 1_000_000]);
    expect(logTicks([20, 50], 4)).toContain(30);
    expect(scaleOf('log', [1, 100], [0, 10])(10)).toBeCloseTo(5);
    expect(scaleOf('log', [1, 100], [0, 10])(0)).toBe(0);
  });

  it('draws what doubles each year as a straight line, and says at the axis what distances mean', () => {
    const drawn = drawingAt(sampleFigure({ ...along, scale: 'log' }, doubling));
    const ys = [...drawn.matchAll(/cy="([\d.]+)"/g)].map(([, y]) => Number(y));
    const steps = ys.slice(1).map((y, index) => (ys[index] ?? 0) - y);
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.2);
    expect(textOf(drawn)).toContain('log scale, equal distances are equal factors');
    const chinese = sampleFigure({ ...along, scale: 'log' }, doubling, 'zh-CN');
    expect(textOf(drawingAt(chinese))).toContain('对数刻度');
    expect(textOf(drawingAt(sampleFigure(along, doubling)))).not.toContain('log scale');
  });

  it('tells the island how high each value stands, where distances are not amounts', () => {
    const { islandData } = sampleFigure({ ...along, scale: 'log' }, doubling);
    const [first] = (islandData as { panels: { series: { at?: number[] }[] }[] }).panels;
    const at = first?.series[0]?.at ?? [];
    expect(at).toHaveLength(7);
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeCloseTo((at[6] ?? 0) - (at[5] ?? 0), 3);
    expect(JSON.stringify(sampleFigure(along, doubling).islandData)).not.toContain('"at":[0.');
  });

  it('is that of one axis of a scatter plot or of both', () => {
    const rows = [1, 2, 3, 4].map((n) => ({
      key: `k${n}`,
      value: 10 ** n,
      values: { other: n * 10 },
    }));
    const fields = [{ name: 'other', type: 'number', title: 'Other' }];
    const dataset = sampleDataset(rows, { fields });
    const dots = { type: 'scatter', x: 'value', y: 'other' };
    const one = drawingAt(sampleFigure({ ...dots, scale: { x: 'log' } }, dataset));
    const xs = [...one.matchAll(/cx="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect((xs[1] ?? 0) - (xs[0] ?? 0)).toBeCloseTo((xs[3] ?? 0) - (xs[2] ?? 0), 0);
    expect(textOf(one).match(/log scale/g)).toHaveLength(1);
    const both = drawingAt(sampleFigure({ ...dots, scale: 'log' }, dataset));
    expect(textOf(both).match(/log scale/g)).toHaveLength(2);
  });
});
