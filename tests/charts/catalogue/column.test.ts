import { describe, expect, it } from 'vitest';
import type { Field } from '../../../src/model/dataset.ts';
import { drawingAt } from '../drawn.ts';
import { sampleDataset, sampleFigure } from '../sample.ts';
import { expectDrawing } from '../snapshot.ts';

const when: Field = { name: 'when', type: 'yearmonth', title: 'When' };
const output = sampleDataset(
  ['2023-10', '2023-11', '2023-12', '2024-01', '2024-02'].map((month, index) => ({
    key: month,
    value: index === 2 ? null : 12.5 + index * 2,
    values: { when: month },
    status: index === 4 ? ('promised' as const) : ('done' as const),
  })),
  { unit: '亿元', fields: [when] },
);
const specification = {
  type: 'column',
  x: 'when',
  y: 'value',
  highlight: ['2024-01'],
  annotations: [
    { at: '2024-01', text: { 'zh-CN': '新厂投产', en: 'The new works open' } },
    { value: 15, text: { 'zh-CN': '上年平均', en: 'Last year’s average' } },
  ],
};

/** The drawing at a width. */
function html(written: Record<string, unknown>, dataset = output, width = 680): string {
  return drawingAt(sampleFigure(written, dataset, 'en'), width);
}

describe('a column chart', () => {
  it.each([
    [280, 'zh-CN'],
    [680, 'en'],
  ])('is drawn at %i px in %s', async (width, language) => {
    await expectDrawing(sampleFigure(specification, output, language), 'column', width);
  });

  it('draws heights in proportion, from zero', () => {
    const rows = [1, 2, 4].map((value) => ({ key: `k${value}`, value }));
    const drawn = html({ type: 'column', y: 'value' }, sampleDataset(rows));
    const heights = [...drawn.matchAll(/class="shape"[^>]* height="([\d.]+)"/g)].map(([, h]) =>
      Number(h),
    );
    expect(heights.map((height) => Math.round((height / (heights[0] ?? 1)) * 100))).toEqual([
      100, 200, 400,
    ]);
  });

  it('breaks a rule off at a value that it would strike through', () => {
    const rules = (value: number) => {
      const drawn = html({ ...specification, annotations: [{ value, text: 'Average' }] });
      return [...drawn.matchAll(/class="rule" x1="([\d.]+)" x2="([\d.]+)"/g)].map(([, x1, x2]) => [
        Number(x1),
        Number(x2),
      ]);
    };
    // It runs free over the columns, and leaves the second one’s 14.5 clear.
    expect(rules(18)).toEqual([[0, 680]]);
    const [[, end] = [], [start] = [], ...more] = rules(15);
    expect(more).toEqual([]);
    expect([end, start].map((x) => x && Math.sign(x - 204))).toEqual([-1, 1]);
  });

  it('turns into bars where names do not fit', () => {
    const rows = Array.from({ length: 12 }, (_, index) => ({
      key: `A rather long name ${index}`,
      value: index,
    }));
    const dataset = sampleDataset(rows);
    expect(html({ type: 'column', y: 'value' }, dataset, 280)).toContain('data-top');
    expect(html({ type: 'column', x: 'when', y: 'value' })).not.toContain('data-top');
  });

  it('says where a value is missing, and draws no column there', () => {
    const [, gone = ''] = /data-key="2023-12"(.*?)<\/g>/.exec(html(specification)) ?? [];
    expect(gone).toContain('no data');
    expect(gone).not.toContain('<rect');
  });

  it('tells a rise only where every value is above the one before and none is missing', () => {
    const told = (values: readonly (number | null)[]) => {
      const rows = values.map((value, index) => ({
        key: `${2020 + index}`,
        value,
        values: { when: `${2020 + index}` },
      }));
      const dataset = sampleDataset(rows, { fields: [{ ...when, type: 'year' }] });
      return sampleFigure({ type: 'column', x: 'when', y: 'value' }, dataset, 'en').description;
    };
    expect(told([1, 2, 3, 4, 5])).toContain('higher each time');
    expect(told([1, 2, 2, 4, 5])).not.toContain('higher');
    expect(told([1, 2, null, 4, 5])).not.toContain('higher');
    expect(told([5, 4, 3, 2, 1])).toBe(
      'Column chart of 5 items. From 5 (2020) to 1 (2024), lower each time.',
    );
  });
});
