import { describe, expect, it } from 'vitest';
import { drawingAt } from '../drawn.ts';
import { sampleDataset, sampleFigure } from '../sample.ts';
import { expectDrawing } from '../snapshot.ts';

const signed = sampleDataset(
  [
    { key: 'done', label: { 'zh-CN': '今年', en: 'This year' }, value: 7 },
    {
      key: 'next',
      label: { 'zh-CN': '明年', en: 'Next year' },
      value: 12,
      qualifier: 'at-least',
      status: 'promised',
    },
  ],
  { unit: 'project' },
);

function html(specification: Record<string, unknown>, dataset = signed, width = 680): string {
  return drawingAt(
    sampleFigure({ type: 'waffle', x: 'value', ...specification }, dataset, 'en'),
    width,
  );
}

function cellsOf(key: string, drawing: string): number {
  const group = drawing
    .split(/class="(?=mark|key)/)
    .find((part) => part.includes(`data-key="${key}"`));
  return [...(group ?? '').matchAll(/class="shape cell"/g)].length;
}

describe('a waffle', () => {
  it.each([
    [280, 'zh-CN'],
    [680, 'en'],
  ])('is drawn at %i px in %s', async (width, language) => {
    const figure = sampleFigure(
      { type: 'waffle', x: 'value', highlight: ['done'] },
      signed,
      language,
    );
    await expectDrawing(figure, 'waffle', width);
  });

  it('has one cell for each thing', () => {
    expect([cellsOf('done', html({})), cellsOf('next', html({}))]).toEqual([7, 12]);
  });

  it('is open along its top where the source says more, and has no cell beyond its count', () => {
    const [, mark = ''] = /data-key="next".*?(<path class="hatch".*?)<line/.exec(html({})) ?? [];
    expect(mark.match(/class="hatch"/g)).toHaveLength(2); // over the row begun and over the one below
    expect(html({}).match(/class="hatch"/g)).toHaveLength(3); // those and the key's
  });

  it.each([280, 343, 680])('fills a width of %i px', (width) => {
    const right = [...html({}, signed, width).matchAll(/class="zero" x1="[\d.]+" x2="([\d.]+)"/g)];
    expect(Math.max(...right.map(([, x]) => Number(x)))).toBeGreaterThan(width * 0.9);
  });

  it('lets a cell stand for several, a part of it for the rest, and says so', () => {
    const drawing = html({ cell: 5 });
    expect([cellsOf('done', drawing), cellsOf('next', drawing)]).toEqual([2, 3]);
    expect(drawing).toContain('One cell: 5\u00A0projects');
    const widths = [...drawing.matchAll(/class="shape cell"[^>]* width="([\d.]+)"/g)].map(([, w]) =>
      Number(w),
    );
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(2 / 5, 2);
  });

  it('draws few cells for many things', () => {
    const many = sampleDataset([{ key: 'many', value: 1_234_567 }], { unit: 'case' });
    const count = cellsOf('many', html({}, many));
    expect(count).toBeGreaterThan(100);
    expect(count).toBeLessThanOrEqual(400);
  });
});
