import { expect, test } from 'vitest';
import { nearest } from '../../src/mistakes/nearest.ts';

test('the nearest name is the one that was probably meant', () => {
  expect(nearest('growht', ['growth', 'sector'])).toBe('growth');
  expect(nearest('Growth', ['growth'])).toBe('growth');
  expect(nearest('publish', ['published', 'draft'])).toBe('published');
  expect(nearest('x', ['y'])).toBe('y');
});

test('there is none where all are too far, or where there are none', () => {
  expect(nearest('growth', ['unit', 'note'])).toBeUndefined();
  expect(nearest('growth', [])).toBeUndefined();
  expect(nearest('', ['growth'])).toBeUndefined();
});
