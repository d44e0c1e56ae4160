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

/**
 * Makes the children of a list one Tab stop: arrows, Home and End go from one to the next. The order is
 * that of the document at the time, so that a list can be sorted meanwhile.
 *
 * @returns Puts the Tab stop on the first child again.
 */
export function rove(list: Element, leaving: AbortSignal): () => void {
  const stopAt = (stop: Element | undefined) => {
    for (const item of list.children) item.setAttribute('tabindex', item === stop ? '0' : '-1');
  };
  const step = (event: Event) => {
    const { key, target, altKey, ctrlKey, metaKey } = event as KeyboardEvent;
    const items = [...list.children] as SVGElement[];
    const place = items.indexOf(itemAt(list, target) as SVGElement);
    const next = placeAfter(key, place, items.length);
    if (place < 0 || next === undefined || altKey || ctrlKey || metaKey) return;
    event.preventDefault();
    items[next]?.focus();
  };
  const follow = ({ target }: Event) => {
    const item = itemAt(list, target);
    if (item) stopAt(item);
  };
  list.addEventListener('keydown', step, { signal: leaving });
  list.addEventListener('focusin', follow, { signal: leaving });
  leaving.addEventListener('abort', () => {
    for (const item of list.children) item.removeAttribute('tabindex');
  });
  const reset = () => stopAt(list.children[0]);
  reset();
  return reset;
}

/** The child of a list in which an event happened. */
export function itemAt(list: Element, target: EventTarget | null): Element | undefined {
  return [...list.children].find((item) => item.contains(target as Node | null));
}
