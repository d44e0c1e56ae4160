import { whenLeaving } from '../figure/island.ts';
import { move } from '../figure/motion.ts';
import type { MarkedDrawing } from '../marks/marks.ts';
import { shifts } from './row-offsets.ts';

/**
 * Puts the marks of every drawing into an order. They keep the shapes that they were drawn with and move as
 * a whole; the document's order follows, and with it what a screen reader reads next.
 */
export function sortMarks(
  drawings: readonly MarkedDrawing[],
  keys: readonly string[],
  moving: boolean,
): void {
  const place = new Map(keys.map((key, index) => [key, index]));
  for (const { list, marks } of drawings) {
    const shift = shifts(marks, keys);
    const ordered = [...marks].sort((a, b) => (place.get(a.key) ?? 0) - (place.get(b.key) ?? 0));
    for (const { group } of ordered) list.append(group);
    for (const { key, group } of marks) {
      const way = [shiftOf(group), shift.get(key) ?? 0] as const;
      move(group, way, (y) => group.setAttribute('transform', `translate(0,${y})`), moving);
    }
  }
}

/** Puts the marks back as they were drawn when the chart leaves the page. */
export function unsortWhenLeaving(drawings: readonly MarkedDrawing[], leaving: AbortSignal): void {
  whenLeaving(leaving, () => {
    for (const { list, marks } of drawings) {
      for (const { group } of marks) list.append(group);
      for (const { group } of marks)
        move(group, [0, 0], () => group.removeAttribute('transform'), false);
    }
  });
}

/** The distance of a mark from where it was drawn, even on its way. */
function shiftOf(group: SVGGElement): number {
  return Number(/,(.+)\)$/.exec(group.getAttribute('transform') ?? '')?.[1] ?? 0);
}
