import { whenLeaving } from '../figure/island.ts';
import { createReadout } from '../marks/readout.ts';
import { courseCard } from './course-card.ts';
import { boxOf, type CourseDrawing, lightMoment } from './course-drawing.ts';
import type { CourseVoice } from './course-sentences.ts';

/** What of a chart over time shows. */
export interface View {
  /** The moment that shows, if any, and the small chart at which its card stands. */
  readonly moment: number | undefined;
  readonly panel: number;
  /** Where a pointer is, from the left of the view. */
  readonly x: number | undefined;
  /** The moment that it is set against. */
  readonly other: number | undefined;
  /** Whether the card may be pointed at: what follows a pointer must not be run into. */
  readonly still: boolean;
}

/** Shows views in the drawing that can be seen, and on the card beside the moment. */
export function createView(
  element: Element,
  drawings: readonly CourseDrawing[],
  voice: CourseVoice,
  leaving: AbortSignal,
): { readonly draw: (view: View) => void; readonly card: Element } {
  const readout = createReadout(element, leaving);
  const card = readout.element;
  let view: View | undefined;
  let unlight = () => {};
  const shown = () => drawings.find(({ svg }) => svg.getBoundingClientRect().width > 0);

  const place = () => {
    if (view?.moment === undefined) return readout.hide();
    const plot = shown()?.plots[view.panel] ?? shown()?.plots[0];
    const box = plot && boxOf(plot, view.moment);
    if (!box || box.bottom < 0 || box.top > innerHeight) return readout.hide();
    if (card.hidden) write(view);
    readout.place({ ...box, end: box.right }, { x: view.x ?? box.right, pointer: true });
  };
  const write = ({ moment = 0, other, panel, still }: View) => {
    readout.fill(courseCard(voice.head(moment, other), voice.says(moment, other), panel));
    card.style.pointerEvents = still ? '' : 'none';
  };
  const draw = (next: View | undefined) => {
    unlight();
    view = next;
    const drawing = shown();
    if (!view || !drawing) return;
    unlight = lightMoment(drawing, view.moment, view.other);
    if (view.moment !== undefined) write(view);
    place();
  };
  addEventListener('scroll', place, { signal: leaving, capture: true, passive: true });
  addEventListener('resize', () => draw(view), { signal: leaving });
  addEventListener('beforeprint', readout.hide, { signal: leaving });
  whenLeaving(leaving, () => unlight());
  return { draw, card };
}
