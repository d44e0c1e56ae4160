import { describe, expect, it } from 'vitest';
import { drawingAt } from '../drawn.ts';
import { sampleDataset, sampleFigure } from '../sample.ts';
import { expectDrawing } from '../snapshot.ts';

const dataset = sampleDataset(
  [
    { key: 'glass', label: { 'zh-CN': '玻璃', en: 'Glass' }, value: 20 },
    { key: 'silk', label: { 'zh-CN': '丝', en: 'Silk' }, value: 10, qualifier: 'over' },
    { key: 'salt', label: { 'zh-CN': '盐', en: 'Salt' }, value: -5, status: 'promised' },
    { key: 'tea', label: { 'zh-CN': '茶', en: 'Tea' }, value: null },
  ],
  { unit: 'percent' },
);
const specification = { type: 'dot', x: 'value', sort: '-value', highlight: ['glass'] };

describe('a dot chart', () => {
  it.each([
    [280, 'zh-CN'],
    [680, 'en'],
  ])('is drawn at %i px in %s', async (width, language) => {
    await expectDrawing(sampleFigure(specification, dataset, language), 'dot', width);
  });

  it('sets its dots in proportion from zero', () => {
    const drawn = drawingAt(sampleFigure(specification, dataset));
    const [zero = 0] = [...drawn.matchAll(/class="zero" x1="([\d.]+)"/g)].map(([, x]) => Number(x));
    const at = [...drawn.matchAll(/ cx="([\d.]+)"/g)].map(([, x]) => Number(x) - zero);
    expect(at.map((x) => Math.round((x / (at[0] ?? 1)) * 100))).toEqual([100, 50, -25]);
  });

  it('draws no dot where a value is missing', () => {
    const drawn = drawingAt(sampleFigure(specification, dataset));
    const [, gone = ''] = /data-key="tea"(.*?)<\/g>/.exec(drawn) ?? [];
    expect(gone).toContain('no data');
    expect(gone).not.toContain('<circle');
  });
});
