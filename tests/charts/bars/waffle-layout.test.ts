import { expect, it } from 'vitest';
import { layOutWaffle, sideOf } from '../../../src/charts/bars/waffle-layout.ts';
import type { Mark } from '../../../src/charts/rows/marks.ts';

const marksOf = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => ({ key: `${at}`, text: '5', label: 'A', annotations: [] }) as unknown as Mark,
  );
const layOut = (counts: readonly number[], width: number) =>
  layOutWaffle(marksOf(counts.length), counts, width);

it('has six groups side by side at most, and the next below them', () => {
  const { perShelf, groups } = layOut(Array(7).fill(2), 3000);
  expect(perShelf).toBeLessThan(7);
  expect(groups.some(({ top }) => top > 0)).toBe(true);
});

it('has so many groups side by side', () => {
  const { perShelf, groups } = layOut(Array(12).fill(2), 3000);
  expect(perShelf).toBe(6);
  expect(groups.filter(({ top }) => top === 0)).toHaveLength(6);
});

it('has rows of five where there are few cells, else of ten', () => {
  expect(layOut(Array(6).fill(25), 680).columns).toBe(5);
  expect(layOut(Array(6).fill(26), 680).columns).toBe(10);
});

it('keeps 24 px between groups, and all within the width', () => {
  const { groups, pitch, columns } = layOut([10, 10, 10], 680);
  const [first, second] = groups;
  expect((second?.x ?? 0) - (first?.x ?? 0)).toBeCloseTo(pitch * columns + 24, 5);
  for (const { x, width } of groups) expect(x + width).toBeLessThanOrEqual(680.001);
});

it('has 22 px between shelves, below the words of the one above', () => {
  const { groups, height } = layOut(Array(12).fill(2), 3000);
  const [upper, lower] = [groups[0], groups[6]];
  expect(lower?.top).toBeCloseTo((upper?.height ?? 0) + 22, 5);
  expect(height).toBeCloseTo((lower?.top ?? 0) + (lower?.height ?? 0), 5);
});

it('leaves three pixels between large cells, and two between small ones', () => {
  const grid = { columns: 10, perShelf: 1 };
  expect([20, 21].map((pitch) => sideOf({ ...grid, pitch }))).toEqual([18, 18]);
});
