import { describe, expect, it } from 'vitest';
import { orderKeys, orderOf, shifts } from '../../src/islands/order.ts';
import { row } from './growth.ts';

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

describe('the way to another order', () => {
  const bands = [
    { key: 'a', top: 0, height: 20 },
    { key: 'b', top: 30, height: 50 },
    { key: 'c', top: 90, height: 20 },
  ];

  it('is none in the drawn order', () => {
    expect([...shifts(bands, ['a', 'b', 'c']).values()]).toEqual([0, 0, 0]);
  });

  it('keeps heights and gaps, so that rows never overlap', () => {
    const shift = shifts(bands, ['b', 'c', 'a']);
    const places = ['b', 'c', 'a'].map((key) => {
      const band = bands.find((each) => each.key === key);
      return (band?.top ?? 0) + (shift.get(key) ?? 0);
    });
    expect(places).toEqual([0, 60, 90]);
  });

  it('survives keys that are not drawn', () => {
    expect([...shifts(bands, ['x', 'a', 'b', 'c']).keys()]).toEqual(['a', 'b', 'c']);
    expect(shifts([], ['x']).size).toBe(0);
  });
});
