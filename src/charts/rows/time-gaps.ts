import { ascending } from 'd3';
import type { Category } from './crossing.ts';

/** A span of time without a moment of its own: between a category and the one before it. */
export interface TimeGap {
  /** The place of the category behind it. */
  readonly index: number;
  readonly before: Category;
  readonly after: Category;
}

/** From so many usual steps on, moments that stand side by side hide that some are missing. */
export const missingStep = 1.9;
/** From so many usual steps on, a line that runs through claims more than is known. */
export const longGap = 2.5;

/**
 * Where moments are farther apart than is usual among them, by a number of usual steps: 1951, 1952, 1953, 1999. The
 * usual step is the lower median, so that irregular moments such as elections have no gaps.
 */
export function timeGaps(categories: readonly Category[], most: number): TimeGap[] {
  const steps = categories.map(({ at, kind }, index) => {
    const before = categories[index - 1]?.at;
    return kind && at !== undefined && before !== undefined ? at - before : undefined;
  });
  const known = steps.filter((step) => step !== undefined && step > 0).sort(ascending);
  const median = known[Math.floor((known.length - 1) / 2)];
  if (known.length < 2 || median === undefined) return [];
  return categories.flatMap((after, index) => {
    const before = categories[index - 1];
    return before && (steps[index] ?? 0) >= median * most ? [{ index, before, after }] : [];
  });
}
