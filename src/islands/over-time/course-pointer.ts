import { type CourseDrawing, fromView } from './course-drawing.ts';

/** The moment that a pointer is at, the small chart that it is in, and where it is from the left of the view. */
export interface Pointed {
  readonly moment: number;
  readonly panel: number;
  readonly x: number;
}

/** What a pointer does to a chart of moments. */
export interface MomentPointer {
  readonly show: (at: Pointed) => void;
  /** It was dragged from another moment. */
  readonly span: (at: Pointed, from: number) => void;
  /** It was let go, `dragged` over moments or where it had been pressed. */
  readonly hold: (dragged: boolean, byFinger: boolean) => void;
  readonly leave: () => void;
}

/** How far beside a plot a pointer still finds its first and last moment, in the drawing's units. */
const reach = 24;

/**
 * Follows mouse, pen and finger over a drawing: to the nearest moment, and while pressed, over a span. A finger that
 * goes up or down scrolls the page and does nothing else.
 */
export function followPointer(
  drawing: CourseDrawing,
  { show, span, hold, leave }: MomentPointer,
  signal: AbortSignal,
): void {
  const { svg } = drawing;
  let pressed: (Pointed & { readonly id: number }) | undefined;
  let dragged = false;
  const on = <Kind extends keyof SVGElementEventMap>(
    kind: Kind,
    act: (event: SVGElementEventMap[Kind]) => void,
  ) => svg.addEventListener(kind, act, { signal });

  on('pointerdown', (event) => {
    const found = momentAt(drawing, event);
    if (!event.isPrimary || event.button !== 0 || !found) return;
    pressed = { ...found, id: event.pointerId };
    dragged = false;
  });
  on('pointermove', (event) => {
    const isOwn = pressed?.id === event.pointerId;
    if (event.pointerType === 'touch' && !isOwn) return;
    const found = momentAt(drawing, event, isOwn ? pressed?.panel : undefined);
    if (!found) {
      if (!isOwn) leave();
      return;
    }
    if (isOwn && pressed && (dragged || found.moment !== pressed.moment)) {
      if (!dragged) svg.setPointerCapture(event.pointerId);
      dragged = true;
      span(found, pressed.moment);
    } else show(found);
  });
  on('pointerup', (event) => {
    if (pressed?.id !== event.pointerId) return;
    const found = momentAt(drawing, event, pressed.panel);
    pressed = undefined;
    if (!dragged && found) show(found);
    hold(dragged, event.pointerType === 'touch');
  });
  // The focus is for keys, and no text is to be chosen on the way.
  on('mousedown', (event) => event.preventDefault());
  on('pointercancel', () => {
    pressed = undefined;
    leave();
  });
  on('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch' && !pressed) leave();
  });
}

/** The moment nearest to a pointer: near the plots, or in the one of them in which it was pressed. */
function momentAt(
  { plots }: CourseDrawing,
  { clientX, clientY }: MouseEvent,
  own?: number,
): Pointed | undefined {
  const places = plots.map((plot, panel) => {
    const { x, y } = fromView(plot, clientX, clientY);
    const { plane } = plot;
    const count = plot.series[0]?.values.length ?? 1;
    const aside = Math.max(plane.x(0) - x, x - plane.x(count - 1), 0);
    const over = Math.max(plane.top - y, y - plane.bottom, 0);
    return { moment: plane.nearest(x), panel, x: clientX, away: Math.max(aside, over) };
  });
  if (own !== undefined) return places[own];
  const best = places.reduce((a, b) => (b.away < a.away ? b : a));
  return best.away <= reach ? best : undefined;
}
