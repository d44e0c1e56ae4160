import { describe, expect, it } from 'vitest';
import { orderKeys, orderOf } from '../../../src/islands/bars/order-keys.ts';
import { row } from '../growth.ts';

const rows = [row('c', 3), row('none', null), row('a', 9), row('b', -4), row('also-c', 3)];

describe('the order of rows', () => {
  it('is the dataset’s as published', () => {
    expect(orderKeys(rows, 'published')).toEqual(['c', 'none', 'a', 'b', 'also-c']);
  });

  it('goes from the largest to the smallest by value, ties as published, gaps last', () => {
    expect(orderKeys(rows, 'value')).toEqual(['a', 'c', 'also-c', 'b', 'none']);
  });

  it('is recognised in a drawing', () => {
    expect(orderOf(rows, ['a', 'c', 'also-c', 'b', 'none'])).toBe('value');
    expect(orderOf(rows, ['c', 'none', 'a', 'b', 'also-c'])).toBe('published');
    expect(orderOf(rows, ['b', 'c', 'none', 'a', 'also-c'])).toBeUndefined();
  });
});
