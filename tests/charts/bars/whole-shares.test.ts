import { describe, expect, it } from 'vitest';
import { wholeShares } from '../../../src/charts/bars/stack-shares.ts';

describe('shares of 100 in whole numbers', () => {
  it('add up, those that lose most by it raised', () => {
    expect(wholeShares([47.6, 31.6, 20.8])).toEqual([48, 31, 21]);
    expect(wholeShares([12.4, 30.4, 57.2])).toEqual([12, 31, 57]);
    expect(wholeShares([25, 25, 50])).toEqual([25, 25, 50]);
    expect(wholeShares([100])).toEqual([100]);
  });

  it('are not made where equal ones would be written differently', () => {
    expect(wholeShares([100 / 3, 100 / 3, 100 / 3])).toBeUndefined();
  });

  it('of any amounts add up to 100 and lie less than one from what they are', () => {
    for (let seed = 1; seed < 300; seed += 1) {
      const parts = Array.from({ length: 2 + (seed % 6) }, (_, index) => {
        return 1 + ((seed * 7919 + index * 104_729) % 997);
      });
      const sum = parts.reduce((all, part) => all + part, 0);
      const shares = parts.map((part) => (part / sum) * 100);
      const whole = wholeShares(shares);
      if (!whole) continue;
      expect(whole.reduce((all, share) => all + share, 0)).toBe(100);
      for (const [index, share] of whole.entries())
        expect(Math.abs(share - (shares[index] ?? 0))).toBeLessThan(1);
    }
  });
});
