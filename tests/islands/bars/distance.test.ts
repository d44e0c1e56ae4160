import { describe, expect, it } from 'vitest';
import {
  distanceBetween,
  distancePhrase,
  distanceSentence,
  rowsToCompare,
} from '../../../src/islands/bars/distance.ts';
import { growth, row } from '../growth.ts';

describe('the distance between two rows', () => {
  it('is exact to the last decimal', () => {
    expect(distanceBetween(row('a', 67.51), row('b', 28.48), 2)).toBe(39.03);
    expect(distanceBetween(row('b', 28.48), row('a', 67.51), 2)).toBe(-39.03);
    expect(distanceBetween(row('a', 0.3), row('b', 0.1), 1)).toBe(0.2);
  });

  it('is a plain zero between equals', () => {
    expect(Object.is(distanceBetween(row('a', -5), row('b', -5), 2), 0)).toBe(true);
    expect(Object.is(distanceBetween(row('a', 1), row('b', 1.001), 2), 0)).toBe(true);
  });

  it('is unknown where a figure is missing, or only a bound', () => {
    expect(distanceBetween(row('a', null), row('b', 1), 2)).toBeUndefined();
    expect(distanceBetween(row('a', 300, { exact: false }), row('b', 260), 0)).toBeUndefined();
  });
});

describe('the words for it', () => {
  const data = growth([]);
  const [high, low] = [row('a', 12.5), row('b', 11.5)];

  it('say which is above', () => {
    expect(distanceSentence(high, low, data)).toBe('A is 1.00 percentage points above B');
    expect(distanceSentence(low, high, data)).toBe('B is 1.00 percentage points below A');
    expect(distancePhrase(low, high, data)).toBe('1.00 percentage points below A');
  });

  it('say that two are equal', () => {
    expect(distanceSentence(high, row('c', 12.5), data)).toBe('A equals C');
    expect(distancePhrase(high, row('c', 12.5), data)).toBe('the same as C');
  });

  it('say where nothing is known', () => {
    const bound = row('c', 12.5, { exact: false });
    expect(distancePhrase(high, bound, data)).toBe('how far A and C lie apart is not known');
  });
});

describe('the rows that a row is compared with', () => {
  const many = Array.from({ length: 20 }, (_, index) => row(`r${index}`, index));

  it('are all others, where they are few', () => {
    const rows = [row('a', 1), row('b', 2), row('c', null)];
    expect(rowsToCompare(row('a', 1), rows).map(({ key }) => key)).toEqual(['b']);
  });

  it('are the ends and the nearest, where they are many', () => {
    const keys = rowsToCompare(row('r5', 5), many).map(({ key }) => key);
    expect(keys).toEqual(['r19', 'r6', 'r4', 'r0']);
  });

  it('are named once each at the ends', () => {
    expect(rowsToCompare(row('r19', 19), many).map(({ key }) => key)).toEqual(['r18', 'r0']);
    expect(rowsToCompare(row('r0', 0), many).map(({ key }) => key)).toEqual(['r19', 'r1']);
  });

  it('are none for a row without a value', () => {
    expect(rowsToCompare(row('x', null), many)).toEqual([]);
  });
});
