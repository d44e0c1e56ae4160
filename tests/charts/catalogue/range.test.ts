import { describe, expect, it } from 'vitest';
import { unitNamed } from '../../unit-named.ts';
import { drawingAt } from '../drawn.ts';
import { sampleDataset, sampleFigure } from '../sample.ts';
import { expectDrawing } from '../snapshot.ts';

const later = {
  name: 'later',
  type: 'number',
  title: { 'zh-CN': '之后', en: 'After' },
  unit: unitNamed('percent'),
};
const dataset = sampleDataset(
  [
    { key: 'glass', label: { 'zh-CN': '玻璃', en: 'Glass' }, value: 20, values: { later: 40 } },
    { key: 'silk', label: { 'zh-CN': '丝', en: 'Silk' }, value: 60, values: { later: 30 } },
    { key: 'tea', label: { 'zh-CN': '茶', en: 'Tea' }, value: 50, values: { later: null } },
  ],
  { unit: 'percent', fields: [later] },
);
const specification = { type: 'range', x1: 'value', x2: 'later', highlight: ['silk'] };

describe('a range chart', () => {
  it.each([
    [280, 'zh-CN'],
    [680, 'en'],
  ])('is drawn at %i px in %s', async (width, language) => {
    await expectDrawing(sampleFigure(specification, dataset, language), 'range', width);
  });

  it('takes “start” and “end” for its two fields', () => {
    const named = { type: 'range', start: 'value', end: 'later', highlight: ['silk'] };
    expect(drawingAt(sampleFigure(named, dataset))).toBe(
      drawingAt(sampleFigure(specification, dataset)),
    );
  });

  it('joins two values that are known, and says where one is missing', () => {
    const drawn = drawingAt(sampleFigure(specification, dataset));
    expect(drawn.match(/class="stem/g)).toHaveLength(2);
    expect(drawn.match(/<circle/g)).toHaveLength(5);
    expect(drawn).toContain('no data');
  });

  it('says both values of each row', () => {
    expect(sampleFigure(specification, dataset, 'zh-CN').description).toBe(
      '区间图，共3项。玻璃：数值20%、之后40%。丝：数值60%、之后30%。茶：数值50%、之后无数据。',
    );
  });
});
