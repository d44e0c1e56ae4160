import { describe, expect, it } from 'vitest';
import type { BarIslandData } from '../../../src/charts/contract/island-data.ts';
import { drawingAt } from '../drawn.ts';
import { type SampleRow, sampleDataset, sampleFigure } from '../sample.ts';

const money: SampleRow[] = [
  { key: 'a', label: '一', value: 3.5 },
  { key: 'b', label: '二', value: 0.85, qualifier: 'over' },
  { key: 'c', label: '三', value: null },
];

function unitsOf(rows: SampleRow[], unit: string | undefined, language = 'zh-CN', type = 'bar') {
  const specification = { type, x: 'value', controls: true };
  const figure = sampleFigure(specification, sampleDataset(rows, { unit }), language);
  const { units, controls } = figure.islandData as BarIslandData;
  expect(figure.controls).toBe(controls);
  return units?.map(({ name, isDrawn, texts }) => ({ name, isDrawn, texts }));
}

describe('multiples of a unit to choose from', () => {
  it.each(['bar', 'dot'])('are those that a language has, with every value in each: %s', (type) => {
    expect(unitsOf(money, '亿元', 'zh-CN', type)).toEqual([
      {
        name: '亿元',
        isDrawn: true,
        texts: { a: ['3.5亿元', '3.5'], b: ['超0.85亿元', '超0.85'] },
      },
      {
        name: '万元',
        isDrawn: false,
        texts: { a: ['35,000万元', '35,000'], b: ['8,500余万元', '8,500余'] },
      },
    ]);
    expect(unitsOf(money, '亿元', 'en', type), 'millions alone are no choice').toBeUndefined();
  });

  it('say how rows are compared in those that are not drawn', () => {
    const dataset = sampleDataset(money, { unit: '亿元' });
    const figure = sampleFigure({ type: 'bar', x: 'value' }, dataset, 'zh-CN');
    const { units = [], distance } = figure.islandData as BarIslandData;
    expect(distance).toMatchObject({ decimals: 2, unit: { other: '{}亿元' } });
    expect(
      units.map(({ times, distance: apart }) => [times, apart?.decimals, apart?.unit]),
    ).toEqual([
      [undefined, undefined, undefined],
      [10_000, 0, { other: '{}万元' }],
    ]);
  });

  it('are none for shares, small counts and values that would be next to nothing', () => {
    expect(unitsOf(money, 'percent')).toBeUndefined();
    expect(
      unitsOf(
        [
          { key: 'a', value: 3 },
          { key: 'b', value: 12 },
        ],
        'case',
      ),
    ).toBeUndefined();
    const apart = [
      { key: 'a', value: 5e8 },
      { key: 'b', value: 20 },
    ];
    expect(unitsOf(apart, '元')).toBeUndefined();
  });

  it('find room in the drawing for the longest of them', () => {
    const dataset = sampleDataset(money, { unit: '亿元' });
    const drawing = drawingAt(sampleFigure({ type: 'bar', x: 'value' }, dataset, 'zh-CN'));
    const width = (key: string) =>
      Number(
        new RegExp(`data-key="${key}".*?class="shape"[^>]*width="([\\d.]+)"`).exec(drawing)?.[1],
      );
    expect(width('a')).toBeLessThan(680 - 110);
    expect(drawing).toContain('3.5亿元');
  });
});
