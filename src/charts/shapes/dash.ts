import type { Attributes } from '../text/markup.ts';

/** Outlines are drawn inside their shape by half the width of the line, so that they end where it ends. */
export const outlineInset = 0.75;

/**
 * Dashes that meet in every corner of a square: each side holds a whole number of them, beginning and
 * ending with half a dash.
 */
export function squareDashes(side: number): Attributes {
  const length = side - 2 * outlineInset;
  const period = length / Math.max(2, Math.round(length / 6.5));
  const dash = period * 0.56;
  return {
    'stroke-dasharray': `${round(dash)} ${round(period - dash)}`,
    'stroke-dashoffset': dash / 2,
  };
}

function round(length: number): number {
  return Math.round(length * 1000) / 1000;
}
