import { describe, expect, it } from 'vitest';
import type { BarIslandData } from '../../../src/charts/contract/island-data.ts';
import { wordsOf } from '../../../src/model/inline.ts';
import { drawingAt } from '../drawn.ts';
import { sampleDataset, sampleFigure } from '../sample.ts';
import { expectDrawing } from '../snapshot.ts';

const growth = sampleDataset(
  [
    { key: 'glass', label: { 'zh-CN': '玻璃', en: 'Glass' }, value: 12.5 },
    {
      key: 'paper',
      label: { 'zh-CN': '纸与纸板', en: 'Paper and board' },
      value: -3.25,
      decimals: 2,
    },
    { key: 'tea', label: { 'zh-CN': '茶', en: 'Tea' }, value: null },
    { key: 'silk', label: { 'zh-CN': '丝', en: 'Silk' }, value: 4, qualifier: 'over' },
    { key: 'salt', label: { 'zh-CN': '盐', en: 'Salt' }, value: 2, status: 'promised' },
  ],
  { unit: 'percent' },
);
const specification = {
  type: 'bar',
  x: 'value',
  sort: '-value',
  highlight: ['glass'],
  annotations: [
    { at: 'silk', text: { 'zh-CN': '来源印作“余”。', en: 'The source prints “more than”.' } },
  ],
};

describe('a bar chart', () => {
  it.each([
    [280, 'zh-CN'],
    [280, 'en'],
    [680, 'zh-CN'],
    [680, 'en'],
  ])('is drawn at %i px in %s', async (width, language) => {
    await expectDrawing(sampleFigure(specification, growth, language), 'bar', width);
  });

  it('says what it shows in both languages', () => {
    expect(sampleFigure(specification, growth, 'zh-CN').description).toBe(
      '条形图，共5项。玻璃12.5%、丝超4%、盐2%、纸与纸板−3.25%。最高的是玻璃，12.5%；最低的是纸与纸板，−3.25%。盐只是承诺或目标，以虚线画出。茶没有数据。',
    );
    expect(sampleFigure(specification, growth, 'en').description).toBe(
      'Bar chart of 5 items. Glass: 12.5%, Silk: more than\u00A04%, Salt: 2%, Paper and board: −3.25%. The highest is Glass with 12.5%, the lowest Paper and board with −3.25%. Only promised or planned, and drawn in dashed outline: Salt. No data: Tea.',
    );
  });

  it('keeps qualifier, unit and status in its table', () => {
    const { table } = sampleFigure(specification, growth, 'en');
    expect(table.head.map(({ text }) => text)).toEqual(['Item', 'Value', 'Status']);
    expect(table.rows.map(({ key, cells }) => [key, ...cells.map(wordsOf)])).toEqual([
      ['glass', 'Glass', '12.5%', 'done'],
      ['silk', 'Silk', 'more than\u00A04%', 'done'],
      ['salt', 'Salt', '2%', 'promised or planned'],
      ['paper', 'Paper and board', '−3.25%', 'done'],
      ['tea', 'Tea', 'no data', 'done'],
    ]);
  });

  it('tells its island the rows as published, and which values are exact', () => {
    const data = sampleFigure(specification, growth, 'en').islandData as BarIslandData;
    expect(data.rows.map(({ key, value, exact }) => [key, value, exact])).toEqual([
      ['glass', 12.5, true],
      ['paper', -3.25, true],
      ['tea', null, true],
      ['silk', 4, false],
      ['salt', 2, true],
    ]);
  });

  it('draws a value in proportion, from zero, for any positive values', () => {
    const rows = [1, 2, 4].map((value) => ({ key: `k${value}`, value }));
    const figure = sampleFigure({ type: 'bar', x: 'value' }, sampleDataset(rows), 'en');
    const html = drawingAt(figure, 280);
    const lengths = [...html.matchAll(/class="shape" height="\d+" width="([\d.]+)"/g)].map(
      firstGroup,
    );
    expect(lengths.map((length) => Math.round((length / (lengths[0] ?? 1)) * 100))).toEqual([
      100, 200, 400,
    ]);
  });

  it('never draws what is missing as zero', () => {
    const rows = [
      { key: 'gone', value: null },
      { key: 'zero', value: 0 },
      { key: 'one', value: 1 },
    ];
    const figure = sampleFigure({ type: 'bar', x: 'value' }, sampleDataset(rows), 'en');
    const html = drawingAt(figure, 280);
    const [, gone = ''] = /data-key="gone"(.*?)<\/g>/.exec(html) ?? [];
    expect(gone).toContain('no data');
    expect(gone).not.toContain('<rect');
    expect(html).toMatch(/data-key="zero".*?<rect.*?>0<\/text>/);
  });

  it('has room below its rows for the key of what is dashed', () => {
    const heightOf = (status: 'done' | 'promised') => {
      const rows = [
        { key: 'a', value: 3 },
        { key: 'b', value: 5, status },
      ];
      const drawn = drawingAt(sampleFigure({ type: 'bar', x: 'value' }, sampleDataset(rows)));
      const [, height] = /viewBox="0 0 680 ([\d.]+)"/.exec(drawn) ?? [];
      const texts = [...drawn.matchAll(/<text[^>]* y="([\d.]+)"/g)].map(([, y]) => Number(y));
      expect(Math.max(...texts)).toBeLessThan(Number(height));
      return Number(height);
    };
    expect(heightOf('promised')).toBeGreaterThan(heightOf('done') + 15);
  });
});

function firstGroup(match: RegExpMatchArray): number {
  return Number(match[1]);
}
