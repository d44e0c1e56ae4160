import { describe, expect, it } from 'vitest';
import { selectRows } from '../../src/charts/contract/select-rows.ts';
import { drawFigure } from '../../src/charts/draw-figure.ts';
import { plainText } from '../../src/model/plain-text.ts';
import { sampleChart, sampleDataset, samplePublication } from './sample.ts';

const dataset = sampleDataset([
  { key: 'a', value: 2, unit: '万元' },
  { key: 'b', value: 1, unit: '亿元' },
  { key: 'c', value: null },
  { key: 'd', value: 3, unit: '万元' },
]);
const keys = (choice: Parameters<typeof selectRows>[1]) =>
  selectRows(dataset, choice).map(({ key }) => key);

describe('the rows of a chart', () => {
  it('are those of the dataset, in its order', () => {
    expect(keys({})).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are those that are named, in that order', () => {
    expect(keys({ rows: ['d', 'a'] })).toEqual(['d', 'a']);
  });

  it('are sorted by what they measure, not by digits; without a value, last', () => {
    expect(keys({ sort: '-value' })).toEqual(['b', 'd', 'a', 'c']);
    expect(keys({ sort: 'value' })).toEqual(['a', 'd', 'b', 'c']);
  });
});

describe('a figure', () => {
  const chart = sampleChart({ type: 'bar', x: 'value' });
  const publication = samplePublication([dataset], [chart]);

  it('is drawn once in each language, for however many pages', () => {
    const figure = drawFigure(chart, publication, 'en');
    expect(drawFigure(chart, publication, 'en')).toBe(figure);
    expect(drawFigure(chart, publication, 'zh-CN')).not.toBe(figure);
  });

  it('names its source by the author where it has no title', () => {
    expect(drawFigure(chart, publication, 'zh-CN').source).toBe('统计员');
  });

  it('has a source in few words beside the whole title, where the source has them', () => {
    const title = { 'zh-CN': '《二〇二四年工作回眸——各项指标汇编》', en: 'A look back' };
    const long = { ...dataset, sources: [{ title, short: { 'zh-CN': '工作回眸' } }] };
    const figure = drawFigure({ ...chart }, samplePublication([long], [chart]), 'zh-CN');
    expect([figure.source, figure.shortSource]).toEqual([title['zh-CN'], '工作回眸']);
    expect(drawFigure({ ...chart }, publication, 'zh-CN').shortSource).toBe('统计员');
  });

  it('is described by the editor where the editor did', () => {
    const alt = {
      'zh-CN': { words: [{ name: 'b', runs: ['四'] }, '根'], text: '四根' },
      en: plainText('Four'),
    };
    const described = { ...chart, alt };
    expect(drawFigure(described, publication, 'zh-CN').description).toBe('四根');
  });

  it('is written in one multiple of the unit, in the drawing and in the table', () => {
    const { table, description } = drawFigure(chart, publication, 'zh-CN');
    expect(table.rows[0]?.cells[1]).toEqual(['2万元']);
    expect(description).toContain('a2万元、b10,000万元');
  });
});
