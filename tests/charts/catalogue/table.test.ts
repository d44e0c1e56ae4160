import { describe, expect, it } from 'vitest';
import { drawingAt } from '../drawn.ts';
import { sampleDataset, sampleFigure } from '../sample.ts';
import { expectDrawing } from '../snapshot.ts';

const what = { name: 'what', type: 'string', title: { 'zh-CN': '说明', en: 'What' } };
const dataset = sampleDataset(
  [
    { key: 'glass', label: { 'zh-CN': '玻璃', en: 'Glass' }, value: 20, values: { what: 'Panes' } },
    { key: 'silk', label: { 'zh-CN': '丝', en: 'Silk' }, value: 5, qualifier: 'over' },
    { key: 'tea', label: { 'zh-CN': '茶', en: 'Tea' }, value: null },
  ],
  { unit: 'case', fields: [what] },
);

describe('a table', () => {
  it.each(['zh-CN', 'en'])('is set in %s', async (language) => {
    await expectDrawing(sampleFigure({ type: 'table' }, dataset, language), 'table');
  });

  it('has bars in proportion, none for what is missing', () => {
    const drawn = drawingAt(sampleFigure({ type: 'table' }, dataset));
    const bars = [...drawn.matchAll(/class="shape"[^>]* width="([\d.]+)%"/g)].map(([, width]) =>
      Number(width),
    );
    expect(bars).toEqual([100, 25]);
    expect(drawn).toContain('no data');
  });

  it('has no bars where values of unlike units stand, or are below zero', () => {
    const mixed = sampleDataset([
      { key: 'a', value: 1, unit: 'case' },
      { key: 'b', value: 2, unit: '元' },
    ]);
    const signed = sampleDataset([
      { key: 'a', value: -1 },
      { key: 'b', value: 2 },
    ]);
    for (const each of [mixed, signed])
      expect(drawingAt(sampleFigure({ type: 'table' }, each))).not.toContain('class="bar"');
  });

  it('shows the columns that are asked for, and the figure’s own table holds the same', () => {
    const figure = sampleFigure({ type: 'table', columns: ['what'] }, dataset);
    expect(drawingAt(figure)).not.toContain('Value');
    expect(figure.table.head.map(({ text }) => text)).toEqual(['Item', 'What']);
  });
});
