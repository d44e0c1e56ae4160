import type { Category } from '../rows/crossing.ts';
import { missingStep, timeGaps } from '../rows/time-gaps.ts';
import { element, type Markup } from '../text/markup.ts';
import type { CategoryPositions, Plane } from './plane.ts';

/** The marks of a break: two strokes across the line of zero, and a dotted line up to the top of the plot. */
export function timeBreaks(
  categories: readonly Category[],
  { positions }: CategoryPositions,
  plane: Plane,
): Markup[] {
  const zero = plane.y(0);
  return timeGaps(categories, missingStep).flatMap(({ index }) => {
    const x = ((positions[index - 1] ?? 0) + (positions[index] ?? 0)) / 2;
    const strokes = [-2, 2].map((aside) => `M${x + aside - 2.5},${zero + 5}l5,-10`).join('');
    return [
      element('path', { class: 'gap', d: `M${x},${plane.top}V${plane.bottom}` }),
      element('path', { class: 'break', d: strokes }),
    ];
  });
}
