import { describe, expect, it } from 'vitest';
import type { CourseIslandData } from '../../../src/charts/islands/over-time.ts';
import { drawingAt } from '../drawn.ts';
import { sampleFigure } from '../sample.ts';
import { series } from '../series-sample.ts';

const months = ['2020-01', '2020-02', '2020-04'];
const along = { name: 'when', type: 'yearmonth' } as const;
const specification = { type: 'line', x: 'when', y: 'value', color: 'group' };

function dataOf(...parameters: Parameters<typeof sampleFigure>): CourseIslandData {
  return sampleFigure(...parameters).islandData as CourseIslandData;
}

describe('what the island of values over time knows', () => {
  const sample = series(
    along,
    {
      north: [10, null, { value: 14, qualifier: 'over' }],
      south: [20, 21.5, { value: 30, status: 'promised' }],
    },
    months,
  );

  it('are values, their texts, and which are bounds or promised, moment by moment', () => {
    const { moments, labels, at, panels, stacked } = dataOf(specification, sample, 'zh-CN');
    expect(moments).toEqual(months);
    expect(labels).toEqual(['2020年1月', '2020年2月', '2020年4月']);
    expect(at).toEqual([0, 0.3407, 1]);
    expect(stacked).toBe(false);
    expect(panels).toEqual([
      {
        label: '',
        series: [
          {
            label: '北',
            colour: 's1',
            values: [10, null, 14],
            texts: ['10件', '无数据', '14余件'],
            bounds: [2],
            more: [2],
            promised: [],
          },
          {
            label: '南',
            colour: 's2',
            values: [20, 21.5, 30],
            texts: ['20件', '21.5件', '30件（承诺、目标）'],
            bounds: [],
            more: [],
            promised: [2],
          },
        ],
      },
    ]);
  });

  it('counts in the unit that is written, and says how shares are', () => {
    const money = series(along, { north: [1, 2, 3] }, months, '亿元');
    const { factor, distance, share } = dataOf(specification, money, 'zh-CN');
    expect([factor, distance.unit.other, share?.unit.other]).toEqual([1e8, '{}亿元', '{}%']);
  });

  it.each(['percent', 'percentage-points', 'degC'])('takes no share of %s', (unit) => {
    const data = dataOf(specification, series(along, { north: [1, 2, 3] }, months, unit), 'en');
    expect(data.share).toBeUndefined();
    if (unit === 'percent') expect(data.distance.unit.other).toContain('percentage points');
  });

  it('is nothing where there is one moment, or far too many', () => {
    const one = series(along, { north: [1] }, months);
    const days = Array.from({ length: 2001 }, (_, index) => String(1000 + index));
    const many = series({ name: 'when', type: 'year' }, { north: days.map(Number) }, days);
    for (const dataset of [one, many])
      expect(sampleFigure(specification, dataset).island).not.toBe('course');
  });
});

it.each(['line', 'area'])(
  'keeps of a %s too dense for points what can be heard and kept',
  (type) => {
    const days = Array.from({ length: 300 }, (_, index) => String(1000 + index));
    const values = days.map(Number);
    const dense = series({ name: 'when', type: 'year' }, { north: values, south: values }, days);
    const figure = sampleFigure({ ...specification, type, color: 'group' }, dense);
    expect(drawingAt(figure)).not.toContain('class="mark');
    expect(figure.island).toBe('course');
    expect(figure.heard).toBeDefined();
    expect(figure.added.map(({ name }) => name)).toEqual(['filter']);
  },
);

it.each(['line', 'area'])('draws of a %s where moments and values stand', (type) => {
  const sample = series(along, { north: [10, 20, 40], south: [10, 10, 20] }, months);
  const drawing = drawingAt(sampleFigure({ ...specification, type }, sample));
  const plane = /class="rows"[^>]* data-plane="([^"]*)"/.exec(drawing)?.[1]?.split(' ').map(Number);
  const [first = 0, last = 0, top = 0, bottom = 0, low, high] = plane ?? [];
  expect(plane).toHaveLength(6);
  expect(first).toBeLessThan(last);
  expect(top).toBeLessThan(bottom);
  expect([low, high]).toEqual(type === 'line' ? [0, 40] : [0, 60]);
});

it('are known of columns over time, and not of columns of names', () => {
  const column = { type: 'column', x: 'when', y: 'value' };
  const data = dataOf(column, series(along, { north: [1, 2, 3] }, months));
  expect([data.columns, data.at, data.panels[0]?.series[0]?.values]).toEqual([
    true,
    undefined,
    [1, 2, 3],
  ]);
  const names = series({ name: 'when', type: 'string' }, { north: [1, 2, 3] }, ['a', 'b', 'c']);
  expect(sampleFigure(column, names).island).not.toBe('course');
});
