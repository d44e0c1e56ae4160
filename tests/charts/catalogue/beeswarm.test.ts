import { describe, expect, it } from 'vitest';
import { drawingAt } from '../drawn.ts';
import { sampleDataset, sampleFigure } from '../sample.ts';
import { expectDrawing } from '../snapshot.ts';

const dataset = sampleDataset(
  [
    { key: 'a', label: { 'zh-CN': '甲村', en: 'Avon' }, value: 10 },
    { key: 'b', label: { 'zh-CN': '乙村', en: 'Brede' }, value: 10 },
    { key: 'c', label: { 'zh-CN': '丙村', en: 'Char' }, value: 11, status: 'promised' },
    { key: 'd', label: { 'zh-CN': '丁村', en: 'Dove' }, value: 30 },
    { key: 'e', label: { 'zh-CN': '戊村', en: 'Exe' }, value: null },
  ],
  { unit: 'percent' },
);
const specification = { type: 'beeswarm', x: 'value', highlight: ['d'] };

/** The places of the dots, from the left and from the top. */
function dotsIn(drawn: string): { x: number; y: number; r: number }[] {
  const circles = drawn.matchAll(/ cx="([\d.-]+)" cy="([\d.-]+)" r="([\d.]+)"/g);
  return [...circles].map(([, x, y, r]) => ({ x: Number(x), y: Number(y), r: Number(r) }));
}

function overlaps(dots: readonly { x: number; y: number; r: number }[]): number {
  return dots.flatMap((a, index) =>
    dots.slice(index + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r - 0.1),
  ).length;
}

describe('a beeswarm', () => {
  it.each([
    [280, 'zh-CN'],
    [680, 'en'],
  ])('is drawn at %i px in %s', async (width, language) => {
    await expectDrawing(sampleFigure(specification, dataset, language), 'beeswarm', width);
  });

  it('has a dot for each value, in its place, and none on another', () => {
    const dots = dotsIn(drawingAt(sampleFigure(specification, dataset)));
    expect(dots).toHaveLength(4);
    expect(dots[0]?.x).toBe(dots[1]?.x);
    expect(overlaps(dots)).toBe(0);
  });

  it('names a row without a value, and draws no dot for it', () => {
    expect(sampleFigure(specification, dataset).description).toContain('No data: Exe.');
  });

  it('holds six hundred rows, each apart, within its height', () => {
    const rows = Array.from({ length: 600 }, (_, index) => ({
      key: `row-${index}`,
      value: (index * 37) % 401,
    }));
    const dots = dotsIn(drawingAt(sampleFigure(specification, sampleDataset(rows))));
    expect(dots).toHaveLength(600);
    expect(overlaps(dots)).toBe(0);
    expect(Math.max(...dots.map(({ y }) => y))).toBeLessThan(500);
  });
});
