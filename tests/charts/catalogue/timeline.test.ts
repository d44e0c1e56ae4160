import { describe, expect, it } from 'vitest';
import type { Field } from '../../../src/model/dataset.ts';
import { drawingAt } from '../drawn.ts';
import { sampleDataset, sampleFigure } from '../sample.ts';
import { expectDrawing } from '../snapshot.ts';

const when: Field = { name: 'when', type: 'yearmonth', title: { 'zh-CN': '时间', en: 'When' } };
const works = sampleDataset(
  [
    {
      key: 'open',
      label: { 'zh-CN': '投产', en: 'Opening' },
      values: { when: '2003-06' },
      status: 'promised',
    },
    { key: 'close', label: { 'zh-CN': '关闭', en: 'Closing' }, values: { when: null } },
    { key: 'start', label: { 'zh-CN': '开工', en: 'Start' }, values: { when: '2001-03' } },
  ],
  { fields: [when] },
);
const specification = { type: 'timeline', x: 'when', details: [] };

describe('a timeline', () => {
  it.each(['zh-CN', 'en'])('stands in %s', async (language) => {
    await expectDrawing(sampleFigure(specification, works, language), 'timeline');
  });

  it('goes by date; what has none stands last and says so', () => {
    const figure = sampleFigure(specification, works, 'en');
    const { description } = figure;
    const keys = [...drawingAt(figure).matchAll(/data-key="(\w+)"/g)];
    expect(keys.map(([, key]) => key)).toEqual(['start', 'open', 'close']);
    expect(description).toBe(
      'Timeline of 3 items. March 2001: Start; June 2003: Opening; no data: Closing.',
    );
  });
});
