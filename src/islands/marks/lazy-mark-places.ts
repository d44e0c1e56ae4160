import { bring } from '../figure/island.ts';
import type { MarkedDrawing, MarkPositions } from './marks.ts';

/**
 * The places of the marks of a drawing that has no bands. What finds that out comes when a pointer or the focus first
 * gets to the drawing: until then a mark answers where it is drawn, and what was missed meanwhile happens once more.
 */
export function latePlaces(
  drawing: MarkedDrawing,
  seriesOf: (mark: SVGGElement) => string,
  leaving: AbortSignal,
): MarkPositions {
  const { svg, list, around } = drawing;
  const waiting = new AbortController();
  let places: MarkPositions | undefined;
  let missed: MouseEvent | undefined;
  const load = async () => {
    const work = await bring(() => import('./mark-places.ts'), leaving);
    waiting.abort();
    places = work?.markPlaces(drawing, seriesOf, leaving);
    if (missed) svg.dispatchEvent(new PointerEvent(missed.type, missed));
    list.querySelector(':focus')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  };
  let coming: Promise<void> | undefined;
  const come = () => {
    coming ??= load();
    return coming;
  };
  const until = { signal: AbortSignal.any([leaving, waiting.signal]) };
  for (const kind of ['pointermove', 'click'] as const)
    svg.addEventListener(
      kind,
      (event) => {
        missed = event;
        void come();
      },
      until,
    );
  around.addEventListener('focusin', come, until);
  return {
    at: (x, y) => places?.at(x, y),
    boxOf: (mark) => places?.boxOf(mark) ?? mark.getBoundingClientRect(),
    after: async (key, mark) => {
      await come();
      return places?.after(key, mark);
    },
  };
}
