import { describe, expect, it } from 'vitest';
import { shifts } from '../../../src/islands/bars/row-offsets.ts';

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
