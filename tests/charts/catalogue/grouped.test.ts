import { describe, expect, it } from 'vitest';
import { drawingAt } from '../drawn.ts';
import { sampleFigure } from '../sample.ts';
import { series } from '../series-sample.ts';
import { expectDrawing } from '../snapshot.ts';

const kind = {
  name: 'kind',
  type: 'string',
  labels: { tea: { 'zh-CN': '茶', en: 'Tea' }, salt: { 'zh-CN': '盐', en: 'Salt' } },
};
const dataset = series(
  kind,
  { north: [30, -15], south: [{ value: 60, qualifier: 'over' }, null] },
  ['tea', 'salt'],
  'percent',
);
const specification = { type: 'grouped', x: 'value', y: 'kind', series: 'group' };

describe('grouped bars', () => {
  it.each([
    [280, 'zh-CN', specification],
    [680, 'en', { ...specification, x: 'kind', y: 'value' }],
  ])('are drawn at %i px in %s', async (width, language, written) => {
    await expectDrawing(sampleFigure(written, dataset, language), 'grouped', width);
  });

  it('draw lengths in proportion from zero, to either side', () => {
    const drawn = drawingAt(sampleFigure(specification, dataset));
    const shapes = [
      ...drawn.matchAll(/class="shape" x="([\d.]+)"[^>]* width="([\d.]+)" height="16"/g),
    ];
    const [a = 0, b = 0, c = 0] = shapes.map(([, , width]) => Number(width));
    expect([b / a, c / a].map((ratio) => Math.round(ratio * 100))).toEqual([200, 50]);
  });

  it('say where a value is missing, and draw nothing there', () => {
    const drawn = drawingAt(sampleFigure(specification, dataset));
    const [, gone = ''] = /data-key="salt,south"(.*?)<\/g>/.exec(drawn) ?? [];
    expect(gone).toContain('no data');
    expect(gone).not.toContain('<rect');
  });

  it('lie down where their names do not fit side by side', () => {
    const names = Array.from({ length: 20 }, (_, index) => `A rather long name ${index}`);
    const many = series(
      { name: 'kind', type: 'string' },
      { north: names.map((_, index) => index) },
      names,
    );
    const drawn = drawingAt(sampleFigure({ ...specification, x: 'kind', y: 'value' }, many));
    expect(drawn).not.toContain('class="grid"');
  });

  it('say what they show in both languages', () => {
    expect(sampleFigure(specification, dataset, 'zh-CN').description).toBe(
      '分组条形图，共2组，每组2项。北：茶30%、盐−15%。南：茶超60%。南 盐没有数据。',
    );
    expect(sampleFigure(specification, dataset, 'en').description).toBe(
      'Grouped bars of 2 groups, 2 items in each. North: Tea: 30%, Salt: −15%. South: Tea: more than\u00A060%. No data: South Salt.',
    );
  });

  it('leave room for an open end to the left only where a bar goes there', () => {
    const begin = (least: number) => {
      const long = series(
        kind,
        { north: [{ value: 123_456_789_012, qualifier: 'over' }, least] },
        ['tea', 'salt'],
        'case',
      );
      const drawn = drawingAt(sampleFigure({ ...specification, decimals: 0 }, long), 280);
      const lefts = [...drawn.matchAll(/class="shape" x="([\d.]+)"[^>]* height="16"/g)];
      return Math.min(...lefts.map(([, x]) => Number(x)));
    };
    expect(begin(3e10)).toBe(0);
    expect(begin(-3e10)).toBeGreaterThan(0);
  });
});
