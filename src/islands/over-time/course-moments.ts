import { whenLeaving } from '../figure/island.ts';
import { addSvg } from '../figure/svg.ts';
import { placeAfter } from '../marks/next-index.ts';
import type { CourseDrawing } from './course-drawing.ts';

/** What the keys do among the moments of a drawing. */
export interface MomentKeys {
  /** What a moment is called. */
  readonly name: (moment: number) => string;
  /** A moment has the focus by keyboard. */
  readonly show: (moment: number) => void;
  /** An arrow led to another moment; `from` is where it was if it was extended from there. */
  readonly step: (to: number, from: number | undefined) => void;
  readonly hide: () => void;
}

/**
 * Makes the moments of a drawing a list of one Tab stop, behind all that is drawn.
 *
 * @returns Names them anew.
 */
export function listMoments(
  { svg, plots }: CourseDrawing,
  count: number,
  hint: string,
  { name, show, step, hide }: MomentKeys,
  leaving: AbortSignal,
): () => void {
  const plot = plots[0];
  if (!plot) return () => {};
  const { rows, plane } = plot;
  const role = svg.getAttribute('role') ?? 'img';
  const list = addSvg(rows, 'g', { role: 'list', 'aria-describedby': hint });
  rows.prepend(list);
  svg.setAttribute('role', 'graphics-document');
  const middle = (moment: number) => (plane.x(moment) + plane.x(moment + 1)) / 2;
  const half = (plane.x(1) - plane.x(0)) / 2;
  const items = Array.from({ length: count }, (_, moment) => {
    const item = addSvg(list, 'g', { role: 'listitem', tabindex: moment === 0 ? 0 : -1 });
    const from = moment === 0 ? plane.x(0) - half : middle(moment - 1);
    const to = moment === count - 1 ? plane.x(moment) + half : middle(moment);
    const [y, height] = [plane.top, plane.bottom - plane.top];
    addSvg(item, 'rect', {
      fill: 'transparent',
      x: from,
      width: Math.max(1, to - from),
      y,
      height,
    });
    return item;
  });
  const at = ({ target }: Event) => items.findIndex((item) => item.contains(target as Node));
  const move = (event: KeyboardEvent) => {
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
    const from = at(event);
    const to = from < 0 ? undefined : placeAfter(key, from, count);
    if (to === undefined || altKey || ctrlKey || metaKey) return;
    event.preventDefault();
    step(to, shiftKey ? from : undefined);
    items[to]?.focus();
  };
  const focus = (event: Event) => {
    const moment = at(event);
    if (moment < 0) return;
    for (const [index, item] of items.entries())
      item.setAttribute('tabindex', index === moment ? '0' : '-1');
    if (items[moment]?.matches(':focus-visible')) show(moment);
  };
  // In Chromium, an SVG element that listens for focus can be focused itself.
  const around = svg.parentElement ?? svg;
  list.addEventListener('keydown', move);
  around.addEventListener('focusin', focus, { signal: leaving });
  around.addEventListener('focusout', hide, { signal: leaving });
  whenLeaving(leaving, () => {
    list.remove();
    svg.setAttribute('role', role);
  });
  return () => {
    for (const [index, item] of items.entries()) item.setAttribute('aria-label', name(index));
  };
}
