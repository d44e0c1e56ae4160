import { expect, it } from 'vitest';
import { coveredShare } from '../../src/model/covered-share.ts';

it('counts what is bound or waived, and is 1 only where nothing is missing', () => {
  expect(coveredShare({ bound: 7, waived: 1, unbound: 0 })).toBe(1);
  expect(coveredShare({ bound: 7, waived: 1, unbound: 2 })).toBe(0.8);
  expect(coveredShare({ bound: 29, waived: 0, unbound: 71 })).toBe(0.29);
  expect(coveredShare({ bound: 999, waived: 0, unbound: 1 })).toBe(0.99);
  expect(coveredShare({ bound: 0, waived: 0, unbound: 3 })).toBe(0);
  expect(coveredShare({ bound: 0, waived: 0, unbound: 0 })).toBe(1);
});
