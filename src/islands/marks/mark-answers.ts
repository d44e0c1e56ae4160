import type { Host } from '../figure/island.ts';
import { letGo } from './dismiss.ts';
import { addHint, makeList } from './mark-list.ts';
import { type MarkedDrawing, markAt, marksIn } from './marks.ts';
import { createPointing, type Pointing } from './pointing.ts';
import type { Answer } from './readout.ts';
import { rove } from './roving-focus.ts';

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
  /** Makes another drawing answer: one that shows only now. */
  readonly add: (drawing: MarkedDrawing) => void;
}

/**
 * Makes the marks of a chart answer: to a pointer over them, to a tap, and to the focus that arrows
 * move among them. The picture becomes a document with a list in it, and stays one Tab stop.
 */
export function answerMarks(
  { element, leaving }: Pick<Host, 'element' | 'leaving'>,
  first: readonly MarkedDrawing[],
  { answer, name, hint }: Voice,
): Answering {
  const drawings: MarkedDrawing[] = [];
  const pointing = createPointing(element, drawings, answer, leaving);
  const hintId = addHint(element, hint, leaving);
  const resets: (() => void)[] = [];
  const inside: Element[] = [pointing.readout];
  const isShown = () => pointing.shown() !== undefined;
  letGo({ inside, isShown, hide: pointing.hide }, leaving);
  const nameMarks = ({ list }: MarkedDrawing) => {
    const marks = marksIn(list);
    for (const [index, mark] of marks.entries())
      mark.setAttribute('aria-label', name(mark, index + 1, marks.length));
  };
  const add = (drawing: MarkedDrawing) => {
    drawings.push(drawing);
    inside.push(drawing.svg);
    makeList(drawing, hintId, leaving);
    listen(drawing, pointing, leaving);
    resets.push(rove(drawing, leaving));
    nameMarks(drawing);
  };
  for (const drawing of first) add(drawing);
  const refresh = () => {
    pointing.hide();
    for (const reset of resets) reset();
    for (const drawing of drawings) nameMarks(drawing);
  };
  return { refresh, add, show: pointing.show };
}

/** Pointer, finger and focus on one drawing. */
function listen(
  { svg, list, around, places }: MarkedDrawing,
  { show, hide, hideSoon, shown }: Pointing,
  signal: AbortSignal,
): void {
  let pointer = '';
  const on = <Kind extends keyof SVGElementEventMap>(
    kind: Kind,
    act: (event: SVGElementEventMap[Kind]) => void,
  ) => svg.addEventListener(kind, act, { signal });
  const found = ({ target, clientX, clientY }: MouseEvent) =>
    markAt(list, target) ?? places?.at(clientX, clientY);
  const pieceAt = ({ target }: Event) =>
    places || !(target instanceof Element) ? undefined : (target.closest('.piece') ?? undefined);

  on('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    const [mark, piece] = [found(event), pieceAt(event)];
    if (mark) show({ mark, piece, x: event.clientX });
    else if (shown()?.x !== undefined) hideSoon();
  });
  on('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') hideSoon();
  });
  on('pointerdown', ({ pointerType }) => {
    pointer = pointerType;
  });
  // A finger that scrolls makes no click; whoever acts without a pointer makes one without a place.
  on('click', (event) => {
    const { detail, clientX, target } = event;
    if (pointer === 'mouse' && detail > 0) return;
    const mark = detail > 0 ? found(event) : markAt(list, target);
    const piece = pieceAt(event);
    if (!mark || (mark === shown()?.mark && piece === shown()?.piece)) hide();
    else show({ mark, piece, x: detail > 0 ? clientX : undefined });
  });
  const focus = ({ target }: Event) => {
    const mark = markAt(list, target);
    if (mark?.matches(':focus-visible')) show({ mark });
  };
  around.addEventListener('focusin', focus, { signal });
  around.addEventListener('focusout', hide, { signal });
}
