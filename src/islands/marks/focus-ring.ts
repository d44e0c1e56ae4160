import { whenLeaving } from '../figure/island.ts';
import { addSvg } from '../figure/svg.ts';
import { type MarkedDrawing, type MarkPositions, markAt } from './marks.ts';

/** Room between a mark and the ring around it, in pixels. */
const room = 3;

/**
 * Draws a ring around the mark that has the focus, in front of its neighbours. A mark of which nothing is drawn, because its
 * value is missing, has one as well.
 */
export function ringFocus(
  { svg, list, around }: MarkedDrawing,
  { boxOf }: MarkPositions,
  leaving: AbortSignal,
): void {
  let ring: SVGElement | undefined;
  const clear = () => ring?.remove();
  const focus = ({ target }: Event) => {
    clear();
    const mark = markAt(list, target);
    if (!mark?.matches(':focus-visible')) return;
    const frame = svg.getBoundingClientRect();
    const scale = svg.viewBox.baseVal.width / frame.width;
    const { left, top, right, bottom } = boxOf(mark);
    ring = addSvg(svg, 'rect', {
      class: 'ring',
      x: (left - frame.left - room) * scale,
      y: (top - frame.top - room) * scale,
      width: (right - left + 2 * room) * scale,
      height: (bottom - top + 2 * room) * scale,
      rx: 3,
    });
  };
  around.addEventListener('focusin', focus, { signal: leaving });
  around.addEventListener('focusout', clear, { signal: leaving });
  whenLeaving(leaving, clear);
}
