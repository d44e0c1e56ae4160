import { describe, expect, it } from 'vitest';
import { drawingAt } from '../drawn.ts';
import { sampleDataset, sampleFigure } from '../sample.ts';
import { expectDrawing } from '../snapshot.ts';

const figures = sampleDataset([
  { key: 'sum', label: { 'zh-CN': '金额', en: 'Amount' }, value: 244.5, unit: '亿元' },
  {
    key: 'errands',
    label: { 'zh-CN': '手续', en: 'Errands' },
    value: 300,
    unit: 'case',
    qualifier: 'over',
  },
  {
    key: 'plan',
    label: { 'zh-CN': '计划', en: 'Plan' },
    value: 20,
    unit: 'project',
    status: 'promised',
  },
  { key: 'gone', label: { 'zh-CN': '未知', en: 'Unknown' }, value: null },
]);

describe('figures set large', () => {
  it.each(['zh-CN', 'en'])('stand in a list in %s', async (language) => {
    const figure = sampleFigure({ type: 'number', highlight: ['sum'] }, figures, language);
    await expectDrawing(figure, 'number');
  });

  it('are set smaller, all of them, where one is long', () => {
    const html = (value: number) =>
      drawingAt(sampleFigure({ type: 'number' }, sampleDataset([{ key: 'a', value }]), 'en'));
    expect(html(40)).toContain('drawn-number large');
    expect(html(1_234_567_890)).toContain('drawn-number medium');
    expect(html(9_876_543_219.25)).toContain('drawn-number small');
  });

  it('are not compared: their units differ', () => {
    expect(sampleFigure({ type: 'number' }, figures, 'en').description).not.toContain('highest');
  });
});
