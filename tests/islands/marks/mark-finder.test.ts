import { describe, expect, it } from 'vitest';
import { finder } from '../../../src/islands/marks/mark-finder.ts';

const box = (left: number, top: number, right: number, bottom: number, panel = 0) => ({
  left,
  top,
  right,
  bottom,
  panel,
});

describe('columns side by side', () => {
  const find = finder([box(0, 0, 10, 100), box(20, 90, 30, 100)]);

  it('are found over their whole height, a low one too', () => {
    expect(find({ x: 24, y: 5 }, 5)).toBe(1);
    expect(find({ x: 13, y: 50 }, 5)).toBe(0);
  });

  it('are not found far beside or above', () => {
    expect(find({ x: 60, y: 50 }, 5)).toBeUndefined();
    expect(find({ x: 24, y: -20 }, 5)).toBeUndefined();
  });
});

it('rows one under the other are found over their whole width', () => {
  const find = finder([box(0, 0, 100, 10), box(0, 20, 5, 30)]);
  expect(find({ x: 90, y: 26 }, 5)).toBe(1);
});

it('dots are found when they are near, the nearest of several', () => {
  const dots = [box(10, 10, 14, 14), box(11, 20, 15, 24), box(40, 12, 44, 30)];
  const find = finder(dots);
  expect(find({ x: 12, y: 18 }, 10)).toBe(1);
  expect(find({ x: 30, y: 60 }, 10)).toBeUndefined();
});

it('of two that hold a place, the one whose middle is nearer', () => {
  const find = finder([box(0, 0, 100, 100), box(48, 50, 60, 62), box(0, 90, 5, 95)]);
  expect(find({ x: 52, y: 55 }, 10)).toBe(1);
});

it('small charts are told apart', () => {
  const find = finder([box(0, 0, 10, 10), box(0, 50, 10, 60, 1), box(20, 55, 30, 60, 1)]);
  expect(find({ x: 24, y: 51 }, 5)).toBe(2);
  expect(find({ x: 24, y: 5 }, 5)).toBeUndefined();
});
