import { expect, it } from 'vitest';
import { placeAfter } from '../../../src/islands/marks/next-index.ts';

it.each([
  ['ArrowDown', 1, 2],
  ['ArrowRight', 1, 2],
  ['ArrowUp', 1, 0],
  ['ArrowLeft', 1, 0],
  ['Home', 2, 0],
  ['End', 0, 3],
] as const)('%s leads from %i to %i', (key, from, to) => {
  expect(placeAfter(key, from, 4)).toBe(to);
});

it('stays at the ends', () => {
  expect(placeAfter('ArrowDown', 3, 4)).toBe(3);
  expect(placeAfter('ArrowUp', 0, 4)).toBe(0);
});

it('leaves every other key to the page', () => {
  for (const key of ['Tab', 'Enter', ' ', 'a', 'PageDown'])
    expect(placeAfter(key, 0, 4)).toBeUndefined();
});
