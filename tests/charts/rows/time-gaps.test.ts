import { describe, expect, it } from 'vitest';
import type { Category } from '../../../src/charts/rows/crossing.ts';
import { timeGaps } from '../../../src/charts/rows/time-gaps.ts';

/** Where gaps of so many usual steps are among moments. */
const gapsAt = (moments: readonly number[], most = 2) =>
  timeGaps(
    moments.map((at): Category => ({ value: `${at}`, label: `${at}`, near: '', at, kind: 'year' })),
    most,
  ).map(({ before, after }) => [before.at, after.at]);

describe('gaps in time', () => {
  it('are so many usual steps wide', () => {
    expect(gapsAt([0, 10, 20, 40, 50])).toEqual([[20, 40]]);
    expect(gapsAt([0, 10, 20, 39, 50])).toEqual([]);
  });

  it('are measured by the steps that lead on: one moment may stand there several times', () => {
    expect(gapsAt([0, 0, 0, 0, 10, 20, 50])).toEqual([[20, 50]]);
  });

  it('need two steps to say what is usual', () => {
    expect(gapsAt([0, 10])).toEqual([]);
    expect(gapsAt([0, 10, 90])).toEqual([[10, 90]]);
  });
});
