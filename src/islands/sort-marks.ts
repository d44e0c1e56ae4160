import { whenLeaving } from './island.ts';
import type { MarkedDrawing } from './marks.ts';
import { arrive } from './motion.ts';
import { shifts } from './order.ts';

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
    const stood = new Map(marks.map(({ group }) => [group, standsAt(group)]));
    const moved = shifts(marks, keys);
    const ordered = [...marks].sort((a, b) => (place.get(a.key) ?? 0) - (place.get(b.key) ?? 0));
    list.append(...ordered.map(({ group }) => group));
    for (const { key, group } of ordered) {
      const shift = moved.get(key) ?? 0;
      group.setAttribute('transform', `translate(0,${shift})`);
      const way = (stood.get(group) ?? 0) - shift;
      if (moving && way !== 0) arrive(group, { translate: `0 ${way}px` }, { translate: '0 0' });
    }
  }
}

/** Puts the marks back as they were drawn when the chart leaves the page. */
export function unsortWhenLeaving(drawings: readonly MarkedDrawing[], leaving: AbortSignal): void {
  whenLeaving(leaving, () => {
    for (const { list, marks } of drawings) {
      list.append(...marks.map(({ group }) => group));
      for (const { group } of marks) group.removeAttribute('transform');
    }
  });
}

/** How far a mark stands from where it was drawn, on its way as well. */
function standsAt(group: SVGGElement): number {
  const shift = /,([-\d.]+)\)$/.exec(group.getAttribute('transform') ?? '')?.[1];
  const way = /^\S+ ([-\d.]+)px/.exec(getComputedStyle(group).translate)?.[1];
  return Number(shift ?? 0) + Number(way ?? 0);
}
