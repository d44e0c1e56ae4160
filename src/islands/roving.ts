import { type MarkedDrawing, markAt, marksIn } from './marks.ts';

/**
 * Where a key leads from one of `count` places; `undefined` where it leads nowhere. A drawing is not
 * mirrored on a page that runs from right to left, and neither are its keys.
 */
export function placeAfter(key: string, place: number, count: number): number | undefined {
  const last = count - 1;
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(last, place + 1);
  if (key === 'ArrowUp' || key === 'ArrowLeft') return Math.max(0, place - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
}

/** Whether a key is pressed alone: with others it belongs to the browser. */
export function isAlone({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return !altKey && !ctrlKey && !metaKey && !shiftKey;
}

/**
 * Makes the marks of a list one Tab stop: arrows, Home and End go from one to the next. The order is
 * that of the document at the time, so that a list can be sorted meanwhile.
 *
 * @returns Puts the Tab stop on the first mark again.
 */
export function rove(
  { list, marks: all, around }: MarkedDrawing,
  leaving: AbortSignal,
): () => void {
  const stopAt = (stop: Element | undefined) => {
    for (const mark of marksIn(list)) mark.setAttribute('tabindex', mark === stop ? '0' : '-1');
  };
  const step = (event: KeyboardEvent) => {
    const marks = marksIn(list);
    const mark = markAt(list, event.target);
    const next = mark && placeAfter(event.key, marks.indexOf(mark), marks.length);
    if (next === undefined || !isAlone(event)) return;
    event.preventDefault();
    marks[next]?.focus();
  };
  const follow = ({ target }: Event) => {
    const mark = markAt(list, target);
    if (mark) stopAt(mark);
  };
  const reset = () => stopAt(marksIn(list)[0]);
  list.addEventListener('keydown', step, { signal: leaving });
  around.addEventListener('focusin', follow, { signal: leaving });
  leaving.addEventListener('abort', () => {
    for (const { group } of all) group.removeAttribute('tabindex');
  });
  reset();
  return reset;
}
