import type { Host } from './island.ts';
import { addHint, makeList } from './mark-list.ts';
import { type MarkedDrawing, markAt, marksIn } from './marks.ts';
import { createPointing, type Pointing } from './pointing.ts';
import type { Answer } from './readout.ts';
import { rove } from './roving.ts';

/** What the marks of a chart say. */
export interface Voice {
  /** What a mark says when it, or one of its pieces, is pointed at. */
  readonly answer: (mark: SVGGElement, piece: Element | undefined) => Answer | undefined;
  /** What a screen reader calls it; `n` is its place among `count`, from 1. */
  readonly name: (mark: SVGGElement, n: number, count: number) => string;
  /** How to use the chart by keyboard, for screen readers. */
  readonly hint: string;
}

export interface Answering extends Pick<Pointing, 'show'> {
  /** To be called when the marks have another order, or say something else than before. */
  readonly refresh: () => void;
}

/**
 * Makes the marks of a chart answer: to a pointer over them, to a tap, and to the focus that arrows
 * move among them. The picture becomes a document with a list in it, and stays one Tab stop.
 */
export function answerMarks(
  { element, leaving }: Pick<Host, 'element' | 'leaving'>,
  drawings: readonly MarkedDrawing[],
  { answer, name, hint }: Voice,
): Answering {
  const pointing = createPointing(element, drawings, answer, leaving);
  const hintId = addHint(element, hint, leaving);
  const resets = drawings.map((drawing) => {
    makeList(drawing, hintId, leaving);
    listen(drawing, pointing, leaving);
    return rove(drawing, leaving);
  });
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      const inside = [pointing.shown()?.mark, pointing.readout];
      if (!inside.some((each) => each?.contains(target as Node))) pointing.hide();
    },
    { signal: leaving },
  );
  document.addEventListener('keydown', (event) => leave(event, drawings, pointing), {
    signal: leaving,
  });
  const refresh = () => {
    pointing.hide();
    for (const reset of resets) reset();
    for (const { list } of drawings)
      for (const [index, mark] of marksIn(list).entries())
        mark.setAttribute('aria-label', name(mark, index + 1, marksIn(list).length));
  };
  refresh();
  return { refresh, show: pointing.show };
}

/** Pointer, finger and focus on one drawing. */
function listen(
  { svg, list, around }: MarkedDrawing,
  { show, hide, hideSoon, shown }: Pointing,
  signal: AbortSignal,
): void {
  let pointer = '';
  const on = <Kind extends keyof SVGElementEventMap>(
    target: SVGElement,
    kind: Kind,
    act: (event: SVGElementEventMap[Kind]) => void,
  ) => target.addEventListener(kind, act, { signal });

  on(list, 'pointerover', ({ pointerType, target, clientX: x }) => {
    const mark = markAt(list, target);
    if (pointerType !== 'touch' && mark) show({ mark, piece: pieceAt(target), x });
  });
  on(svg, 'pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') hideSoon();
  });
  on(list, 'pointerdown', ({ pointerType }) => {
    pointer = pointerType;
  });
  // A finger that scrolls makes no click; whoever acts without a pointer makes one without a place.
  on(list, 'click', ({ target, clientX, detail }) => {
    const mark = markAt(list, target);
    const piece = pieceAt(target);
    if (!mark || (pointer === 'mouse' && detail > 0)) return;
    if (mark === shown()?.mark && piece === shown()?.piece) hide();
    else show({ mark, piece, x: detail > 0 ? clientX : undefined });
  });
  const focus = ({ target }: Event) => {
    const mark = markAt(list, target);
    if (mark?.matches(':focus-visible')) show({ mark });
  };
  around.addEventListener('focusin', focus, { signal });
  around.addEventListener('focusout', hide, { signal });
}

/** The piece of a mark in which an event happened. */
function pieceAt(target: EventTarget | null): Element | undefined {
  return (target instanceof Element && target.closest('.piece')) || undefined;
}

/** Escape takes the readout away and then leaves the chart; Tab goes on from where it was. */
function leave(
  { key }: KeyboardEvent,
  drawings: readonly MarkedDrawing[],
  pointing: Pointing,
): void {
  if (key !== 'Escape') return;
  if (pointing.shown()) pointing.hide();
  else {
    const focused = document.activeElement;
    if (focused instanceof SVGElement && drawings.some(({ list }) => list.contains(focused)))
      focused.blur();
  }
}
