import { whenLeaving } from './island.ts';
import { keyOf, type MarkedDrawing } from './marks.ts';
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
    const key = keyOf(shown.mark);
    for (const { marks } of drawings)
      for (const mark of marks) mark.group.classList.toggle('pointed', on && mark.key === key);
    shown.piece?.classList.toggle('pointed', on);
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
    const { left, top, right, bottom } = shown.mark.getBoundingClientRect();
    const end = endOf(shown.mark);
    // A pointer goes along the pieces of a mark, so that the readout must not stand beside it there.
    const pointer = shown.x !== undefined && !shown.piece;
    const x = shown.x ?? shown.piece?.getBoundingClientRect().right ?? end;
    if (bottom < 0 || top > innerHeight) hide();
    else readout.place({ left, top, right, bottom, end }, { x, pointer });
  };
  const show = (target: Target) => {
    stay();
    const said = answer(target.mark, target.piece);
    if (!said) return;
    light(false);
    shown = target;
    light(true);
    readout.say(said);
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

/** Where what a mark shows ends, from the left of the view. */
function endOf(mark: Element): number {
  const parts = [...mark.children].filter((child) => !child.matches('.band'));
  return Math.max(...parts.map((part) => part.getBoundingClientRect().right));
}
