import { expect, it } from 'vitest';
import { placeLabel } from '../../../src/islands/bars/distance-labels.ts';

const bar = (left: number, right: number) => ({ left, right, top: 10, bottom: 40 });

it('stands behind the value where the drawing has room', () => {
  const value = { left: 108, right: 160, baseline: 30 };
  expect(placeLabel(bar(0, 100), value, 50, 300)).toEqual({ where: 'behind', x: 168, y: 30 });
});

it('stands inside the bar, at its end, where it has not', () => {
  const value = { left: 248, right: 296, baseline: 30 };
  expect(placeLabel(bar(0, 240), value, 50, 300)).toEqual({ where: 'inside', x: 182, y: 30 });
});

it('stands at the bar itself where the value is over it', () => {
  const value = { left: 250, right: 300, baseline: 5 };
  expect(placeLabel(bar(0, 100), value, 50, 300)).toEqual({ where: 'behind', x: 108, y: 30 });
});

it('stands right of zero for a negative bar, whose value is at its left', () => {
  const value = { left: 20, right: 72, baseline: 30 };
  expect(placeLabel(bar(80, 150), value, 50, 300)).toEqual({ where: 'behind', x: 158, y: 30 });
});

it('stands nowhere rather than on top of something', () => {
  const value = { left: 48, right: 296, baseline: 30 };
  expect(placeLabel(bar(0, 40), value, 50, 300)).toBeUndefined();
});
