import { describe, expect, it } from 'vitest';
import type { ZoomIslandData } from '../../../src/charts/contract/island-data.ts';
import { drawingAt } from '../drawn.ts';
import { sampleDataset, sampleFigure } from '../sample.ts';
import { expectDrawing } from '../snapshot.ts';

const money = sampleDataset([
  { key: 'deal', label: { 'zh-CN': '协议', en: 'Agreed' }, value: 90.3, unit: '亿元', decimals: 2 },
  { key: 'grant', label: { 'zh-CN': '补助', en: 'Grants' }, value: 1.5, unit: '亿元', decimals: 2 },
  {
    key: 'deals',
    label: { 'zh-CN': '合同', en: 'Contracts' },
    value: 6,
    unit: 'project',
    decimals: 0,
  },
]);
const specification = {
  type: 'zoom',
  rows: ['grant', 'deal'],
  highlight: ['deal'],
  count: 'sample/deals/value',
};
const data = (language: string) =>
  sampleFigure(specification, money, language).islandData as ZoomIslandData;

/** Each amount in the order of the units. */
function amountsIn(language: string) {
  const { amounts, units } = data(language);
  return amounts.map(({ part, texts }) => [part, ...units.map(({ id }) => texts[id])]);
}

describe('the zoom chart', () => {
  it.each([
    [280, 'zh-CN'],
    [680, 'en'],
  ])('is drawn at %i px in %s', async (width, language) => {
    await expectDrawing(sampleFigure(specification, money, language), 'zoom', width);
  });

  it('computes what the total comes to for each, and says it', () => {
    expect(sampleFigure(specification, money, 'zh-CN').description).toContain(
      '协议，6个合同平均每个15.05亿元。',
    );
    expect(sampleFigure(specification, money, 'en').description).toContain(
      'Agreed, average per project: 1.505\u00A0billion\u00A0yuan.',
    );
  });

  it('cuts the total into as many pieces, and enlarges by a whole number', () => {
    const figure = sampleFigure(specification, money, 'en');
    const html = drawingAt(figure);
    expect(html.match(/class="shape piece"/g)).toHaveLength(6);
    expect(html).toContain('enlarged 6 times');
  });

  it('gives its island every amount in every unit', () => {
    expect(data('zh-CN').units.map(({ name }) => name)).toEqual(['亿元', '万元', '元']);
    expect(amountsIn('zh-CN')).toEqual([
      ['total', '90.30亿元', '903,000万元', '9,030,000,000元'],
      ['average', '15.05亿元', '150,500万元', '1,505,000,000元'],
      ['small', '1.50亿元', '15,000万元', '150,000,000元'],
    ]);
    expect(data('en').count).toEqual({ value: 6, text: '6\u00A0projects', label: 'Contracts' });
  });

  it('has its units from the largest to the smallest, the one of the dataset too', () => {
    const less = sampleDataset([
      { key: 'deal', label: 'Agreed', value: 0.9, unit: '亿元', decimals: 2 },
      { key: 'grant', label: 'Grants', value: 0.1, unit: '亿元', decimals: 2 },
    ]);
    const wanted = { type: 'zoom', rows: ['grant', 'deal'], highlight: ['deal'] };
    const found = sampleFigure(wanted, less, 'zh-CN').islandData as ZoomIslandData;
    expect(found.units.map(({ name }) => name)).toEqual(['亿元', '万元', '元']);
  });

  it('leaves out what it does not need: no count, nothing small', () => {
    const alike = sampleDataset([
      { key: 'a', value: 3 },
      { key: 'b', value: 2 },
    ]);
    const figure = sampleFigure({ type: 'zoom' }, alike, 'en');
    const island = figure.islandData as ZoomIslandData;
    expect(island.times).toBeUndefined();
    expect(island.count).toBeUndefined();
    expect(island.amounts.map(({ part }) => part)).toEqual(['total', 'small']);
    const html = drawingAt(figure, 280);
    expect(html).not.toContain('class="lens"');
    expect(html).toMatch(/class="value"[^>]*>3<.*class="value"[^>]*>2</);
  });

  it('goes from the largest unit to the smallest, also where the total is less than one of it', () => {
    const small = sampleDataset([
      { key: 'deal', value: 0.5, unit: '亿元', decimals: 2 },
      { key: 'grant', value: 0.1, unit: '亿元', decimals: 2 },
    ]);
    const { rows, highlight, type } = specification;
    const { islandData } = sampleFigure({ type, rows, highlight }, small, 'zh-CN');
    const { units } = islandData as ZoomIslandData;
    expect(units.map(({ name }) => name)).toEqual(['亿元', '万元', '元']);
  });

  it('sets the name of a small amount above its bar where it is too long beside it', () => {
    const nameOf = (en: string) => {
      const named = sampleDataset([
        { key: 'deal', label: 'Agreed', value: 90, unit: '亿元' },
        { key: 'grant', label: { 'zh-CN': '补', en }, value: 45, unit: '亿元' },
      ]);
      const wanted = { type: 'zoom', rows: ['grant', 'deal'], highlight: ['deal'] };
      const drawn = drawingAt(sampleFigure(wanted, named, 'en'), 680);
      return [
        ...drawn.matchAll(new RegExp(`<text class="annotation" x="([\\d.]+)"[^>]*>${en}<`, 'g')),
      ].map(([, x]) => Number(x));
    };
    for (const x of nameOf('Grants')) expect(x).toBeGreaterThan(300);
    const long = `Grants of ${'many kinds and '.repeat(4)}sizes`;
    expect(nameOf(long)).toEqual([0]);
  });
});
