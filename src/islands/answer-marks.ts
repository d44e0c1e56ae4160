import { type Host, whenLeaving } from './island.ts';
import type { MarkedDrawing } from './marks.ts';
import { createPointing, keyOf, type Pointing } from './pointing.ts';
import type { Answer } from './readout.ts';
import { itemAt, rove } from './roving.ts';
import { addSvg } from './svg.ts';

/** What the marks of a chart say. */
export interface Voice {
  /** What a mark says when it is pointed at, by its row's key. */
  readonly answer: (key: string) => Answer | undefined;
  /** What a screen reader calls it; `n` is its place among `count`, from 1. */
  readonly name: (key: string, n: number, count: number) => string;
  /** How to use the chart by keyboard, for screen readers. */
  readonly hint: string;
}

/**
 * Makes the marks of a chart answer: to a pointer over them, to a tap, and to the focus that arrows
 * move among them. The picture becomes a document with a list in it, and stays one Tab stop.
 *
 * @returns To be called when the marks have another order, or say something else than before.
 */
export function answerMarks(
  { element, leaving }: Pick<Host, 'element' | 'leaving'>,
  drawings: readonly MarkedDrawing[],
  { answer, name, hint }: Voice,
): () => void {
  const pointing = createPointing(element, drawings, answer, leaving);
  const hintId = addHint(element, hint, leaving);
  const resets = drawings.map((drawing) => {
    makeList(drawing, hintId, leaving);
    listen(drawing, pointing, leaving);
    return rove(drawing.list, leaving);
  });
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      const inside = [pointing.shown(), pointing.readout];
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
      for (const [index, item] of [...list.children].entries())
        item.setAttribute('aria-label', name(keyOf(item), index + 1, list.children.length));
  };
  refresh();
  return refresh;
}

/** Pointer, finger and focus on one drawing. */
function listen(
  { svg, list }: MarkedDrawing,
  { show, hide, hideSoon, shown, readout }: Pointing,
  signal: AbortSignal,
): void {
  let pointer = '';
  const on = <Kind extends keyof SVGElementEventMap>(
    target: SVGElement,
    kind: Kind,
    act: (event: SVGElementEventMap[Kind]) => void,
  ) => target.addEventListener(kind, act, { signal });

  on(list, 'pointerover', ({ pointerType, target, clientX }) => {
    const item = itemAt(list, target);
    if (pointerType !== 'touch' && item) show(item, clientX);
  });
  on(svg, 'pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') hideSoon();
  });
  on(list, 'pointerdown', ({ pointerType }) => {
    pointer = pointerType;
  });
  // A finger that scrolls makes no click; whoever acts without a pointer makes one without a place.
  on(list, 'click', ({ target, clientX, detail }) => {
    const item = itemAt(list, target);
    if (!item || (pointer === 'mouse' && detail > 0)) return;
    if (item === shown()) hide();
    else show(item, detail > 0 ? clientX : undefined);
  });
  on(list, 'focusin', ({ target }) => {
    const item = itemAt(list, target);
    if (item?.matches(':focus-visible')) show(item);
  });
  on(list, 'focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && readout.contains(relatedTarget))) hide();
  });
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

let hints = 0;

function addHint(element: Element, text: string, leaving: AbortSignal): string {
  const hint = document.createElement('p');
  hints += 1;
  hint.id = `chart-keys-${hints}`;
  hint.hidden = true;
  hint.textContent = text;
  element.append(hint);
  whenLeaving(leaving, () => hint.remove());
  return hint.id;
}

/** Makes a picture into a document with a list, and gives each mark its whole band to point at. */
function makeList({ svg, list, marks }: MarkedDrawing, hintId: string, leaving: AbortSignal): void {
  const role = svg.getAttribute('role') ?? 'img';
  svg.setAttribute('role', 'graphics-document');
  list.setAttribute('role', 'list');
  list.setAttribute('aria-describedby', hintId);
  const [first, second] = marks;
  const between = first && second ? second.top - first.top - first.height : 0;
  const width = svg.viewBox.baseVal.width;
  const bands = marks.map(({ group, top, height }) => {
    group.setAttribute('role', 'listitem');
    const place = { y: top - between / 2, width, height: height + between };
    const band = addSvg(group, 'rect', { class: 'band', ...place });
    group.prepend(band);
    return band;
  });
  whenLeaving(leaving, () => {
    svg.setAttribute('role', role);
    list.removeAttribute('role');
    list.removeAttribute('aria-describedby');
    for (const { group } of marks) {
      group.removeAttribute('role');
      group.removeAttribute('aria-label');
    }
    for (const band of bands) band.remove();
  });
}
