import { whenLeaving } from './island.ts';
import type { MarkedDrawing } from './marks.ts';
import { type Answer, createReadout } from './readout.ts';

/** How long a readout waits for a pointer that may be on its way to it, in milliseconds. */
const grace = 150;

/** Which mark of a chart is pointed at now, and the readout beside it. */
export interface Pointing {
  /** `x`: where the pointer is, from the left of the view; the end of the mark where absent. */
  readonly show: (item: Element, x?: number) => void;
  readonly hide: () => void;
  readonly hideSoon: () => void;
  readonly shown: () => Element | undefined;
  readonly readout: HTMLElement;
}

export function createPointing(
  host: Element,
  drawings: readonly MarkedDrawing[],
  answer: (key: string) => Answer | undefined,
  leaving: AbortSignal,
): Pointing {
  const readout = createReadout(host, leaving);
  let shown: { readonly item: Element; readonly x: number | undefined } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stay = () => clearTimeout(timer);

  const hide = () => {
    stay();
    if (!shown) return;
    shown = undefined;
    light(drawings, undefined);
    readout.hide();
  };
  const hideSoon = () => {
    stay();
    timer = setTimeout(hide, grace);
  };
  const place = () => {
    if (!shown) return;
    const { left, top, right, bottom } = shown.item.getBoundingClientRect();
    const end = endOf(shown.item);
    if (bottom < 0 || top > innerHeight) hide();
    else readout.place({ left, top, right, bottom, end }, shown.x ?? end);
  };
  const show = (item: Element, x?: number) => {
    stay();
    const said = answer(keyOf(item));
    if (!said) return;
    shown = { item, x };
    light(drawings, keyOf(item));
    readout.say(said);
    place();
  };

  readout.element.addEventListener('pointerenter', stay);
  readout.element.addEventListener('pointerleave', hideSoon);
  globalThis.addEventListener('scroll', place, { signal: leaving, capture: true, passive: true });
  globalThis.addEventListener('resize', hide, { signal: leaving });
  globalThis.addEventListener('beforeprint', hide, { signal: leaving });
  whenLeaving(leaving, hide);
  return { show, hide, hideSoon, shown: () => shown?.item, readout: readout.element };
}

/** The key of a mark's row. */
export function keyOf(item: Element): string {
  return item.getAttribute('data-key') ?? '';
}

function light(drawings: readonly MarkedDrawing[], key: string | undefined): void {
  for (const { marks } of drawings)
    for (const mark of marks) mark.group.classList.toggle('pointed', mark.key === key);
}

/** Where what a mark shows ends, from the left of the view. */
function endOf(item: Element): number {
  const parts = [...item.children].filter((child) => !child.matches('.band'));
  return Math.max(...parts.map((part) => part.getBoundingClientRect().right));
}
