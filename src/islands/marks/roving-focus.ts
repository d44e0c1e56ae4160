import { whenLeaving } from '../figure/island.ts';
import { type MarkedDrawing, markAt, marksIn } from './marks.ts';
import { placeAfter } from './next-index.ts';

/** Whether a key is pressed alone: with others it belongs to the browser. */
export function isAlone({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return !altKey && !ctrlKey && !metaKey && !shiftKey;
}

/**
 * Makes the marks of a drawing one Tab stop: arrows, Home and End go from one to the next. The order is
 * that of the document at the time, so that a list can be sorted meanwhile, or that in which the marks lie.
 *
 * @returns Puts the Tab stop on the first mark again.
 */
export function rove({ list, places, around }: MarkedDrawing, leaving: AbortSignal): () => void {
  let stop: Element | undefined;
  const stopAt = (mark: Element | undefined) => {
    if (mark === stop) return;
    // Set first: what has the focus must not lose its place for a moment.
    mark?.setAttribute('tabindex', '0');
    stop?.removeAttribute('tabindex');
    stop = mark;
  };
  const listed = (key: string, mark: SVGGElement) => {
    const marks = marksIn(list);
    return marks[placeAfter(key, marks.indexOf(mark), marks.length) ?? -1];
  };
  const step = async (event: KeyboardEvent) => {
    const mark = markAt(list, event.target);
    const inList = mark && isAlone(event) && listed(event.key, mark);
    if (!inList) return;
    event.preventDefault();
    const next = (await places?.after(event.key, mark)) ?? inList;
    stopAt(next);
    next.focus();
  };
  const reset = () => stopAt(marksIn(list)[0]);
  list.addEventListener('keydown', step, { signal: leaving });
  whenLeaving(leaving, () => stopAt(undefined));
  // A screen reader sets the focus by itself.
  around.addEventListener('focusin', ({ target }) => stopAt(markAt(list, target) ?? stop), {
    signal: leaving,
  });
  reset();
  return reset;
}
