import { expect, it } from 'vitest';
import { widenBands } from '../../../src/islands/marks/bands.ts';

it('lets neighbours meet halfway, and the ends reach as far out', () => {
  const bands = [
    { top: 0, height: 20 },
    { top: 28, height: 20 },
    { top: 60, height: 20 },
  ];
  expect(widenBands(bands)).toEqual([
    { top: -4, height: 28 },
    { top: 24, height: 30 },
    { top: 54, height: 32 },
  ]);
});

it('does not reach far into a wide gap, nor over a neighbour', () => {
  const apart = [
    { top: 0, height: 20 },
    { top: 100, height: 20 },
  ];
  expect(widenBands(apart)[0]).toEqual({ top: -10, height: 40 });
  const overlapping = [
    { top: 0, height: 20 },
    { top: 15, height: 20 },
  ];
  expect(widenBands(overlapping)).toEqual(overlapping);
});

it('leaves a single band as it is, and none alone', () => {
  expect(widenBands([{ top: 5, height: 9 }])).toEqual([{ top: 5, height: 9 }]);
  expect(widenBands([])).toEqual([]);
});
