import { expect, it } from 'vitest';
import { polyline } from '../../../src/charts/shapes/polyline.ts';
import { placesOf } from '../places-of.ts';

it('goes from point to point by distances', () => {
  expect(
    polyline([
      [10, 20.04],
      [10.5, 20],
      [13, 18.96],
      [13, 19],
    ]),
  ).toBe('M10,20l.5,0 2.5-1 0,0');
});

it('does not lose its way: rounding does not add up', () => {
  const points = Array.from({ length: 2000 }, (_, index) => [index * 0.484, 0] as const);
  const [end] = placesOf(polyline(points)).at(-1) ?? [];
  expect(end).toBeCloseTo(1999 * 0.484, 1);
});

it('closes an outline, and stands at a point alone', () => {
  expect(
    polyline(
      [
        [0, 0],
        [4, 0],
        [4, -4],
      ],
      true,
    ),
  ).toBe('M0,0l4,0 0-4Z');
  expect(polyline([[1, 2]])).toBe('M1,2');
  expect(polyline([])).toBe('');
});
