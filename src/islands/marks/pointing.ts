import { whenLeaving } from '../figure/island.ts';
import { keyOf, type MarkedDrawing, marksIn } from './marks.ts';
import type { Bounds } from './place-readout.ts';
import { type Answer, createReadout } from './readout.ts';

/** How long a readout waits for a pointer that may be on its way to it, in milliseconds. */
const grace = 150;

/** What is pointed at: a mark, perhaps a piece of it, and where, from the left of the view. */
interface Target {
  readonly mark: SVGGElement;
  readonly piece?: Element | undefined;
  /** The end of what the mark shows where absent. */
  readonly x?: number | undefined;
}

/** Which mark of a chart is pointed at now, and the readout beside it. */
export interface Pointing {
  readonly show: (target: Target) => void;
  readonly hide: () => void;
  readonly hideSoon: () => void;
  readonly shown: () => Target | undefined;
  readonly readout: HTMLElement;
}

export function createPointing(
  host: Element,
  drawings: readonly MarkedDrawing[],
  answer: (mark: SVGGElement, piece: Element | undefined) => Answer | undefined,
  leaving: AbortSignal,
): Pointing {
  const readout = createReadout(host, leaving);
  let shown: Target | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stay = () => clearTimeout(timer);

  const light = (on: boolean) => {
    if (!shown) return;
    const { mark, piece } = shown;
    const svg = mark.ownerSVGElement ?? mark;
    for (const each of marksIn(svg))
      if (keyOf(each) === keyOf(mark)) each.classList.toggle('pointed', on);
    piece?.classList.toggle('pointed', on);
  };
  const hide = () => {
    stay();
    if (!shown) return;
    light(false);
    shown = undefined;
    readout.hide();
  };
  const hideSoon = () => {
    stay();
    timer = setTimeout(hide, grace);
  };
  const place = () => {
    if (!shown) return;
    const { mark, piece, x } = shown;
    const box = boxOf(mark, drawings);
    // A pointer goes along the pieces of a mark, so that the readout must not stand beside it there.
    const pointer = x !== undefined && !piece;
    const at = x ?? piece?.getBoundingClientRect().right ?? box.end;
    if (box.bottom < 0 || box.top > innerHeight) hide();
    else readout.place(box, { x: at, pointer });
  };
  const show = (target: Target) => {
    stay();
    if (target.mark !== shown?.mark || target.piece !== shown.piece) {
      const said = answer(target.mark, target.piece);
      if (!said) return;
      light(false);
      shown = target;
      light(true);
      readout.say(said);
    }
    shown = target;
    place();
  };

  readout.element.addEventListener('pointerenter', stay);
  readout.element.addEventListener('pointerleave', hideSoon);
  globalThis.addEventListener('scroll', place, { signal: leaving, capture: true, passive: true });
  globalThis.addEventListener('resize', hide, { signal: leaving });
  globalThis.addEventListener('beforeprint', hide, { signal: leaving });
  whenLeaving(leaving, hide);
  return { show, hide, hideSoon, shown: () => shown, readout: readout.element };
}

/** The box of a mark, in pixels of the view, and where what it shows ends. */
function boxOf(mark: SVGGElement, drawings: readonly MarkedDrawing[]): Bounds & { end: number } {
  const places = drawings.find(({ svg }) => svg.contains(mark))?.places;
  if (places) {
    const box = places.boxOf(mark);
    return { ...box, end: box.right };
  }
  const { left, top, right, bottom } = mark.getBoundingClientRect();
  const parts = [...mark.children].filter((child) => !child.matches('.band'));
  const end = Math.max(...parts.map((part) => part.getBoundingClientRect().right));
  return { left, top, right, bottom, end };
}
