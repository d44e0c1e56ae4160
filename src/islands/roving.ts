/** Where a key leads from one of `count` places; `undefined` where it leads nowhere. */
export function placeAfter(
  key: string,
  place: number,
  count: number,
  direction: 'ltr' | 'rtl',
): number | undefined {
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const last = count - 1;
  if (key === 'ArrowDown' || key === forward) return Math.min(last, place + 1);
  if (key === 'ArrowUp' || key === back) return Math.max(0, place - 1);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  return undefined;
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
  const reset = () => stopAt(list.children[0]);
  reset();

  list.addEventListener(
    'focusin',
    ({ target }) => {
      const item = itemAt(list, target);
      if (!item) return;
      for (const each of list.children) each.setAttribute('tabindex', each === item ? '0' : '-1');
    },
    { signal: leaving },
  );

  list.addEventListener(
    'keydown',
    (event) => {
      const { key, target, altKey, ctrlKey, metaKey } = event as KeyboardEvent;
      const items = [...list.children];
      const item = itemAt(list, target);
      if (!item || altKey || ctrlKey || metaKey) return;
      const direction = getComputedStyle(list).direction === 'rtl' ? 'rtl' : 'ltr';
      const next = placeAfter(key, items.indexOf(item), items.length, direction);
      if (next === undefined) return;
      event.preventDefault();
      (items[next] as SVGElement | HTMLElement | undefined)?.focus();
    },
    { signal: leaving },
  );

  leaving.addEventListener('abort', () => {
    for (const item of list.children) item.removeAttribute('tabindex');
  });
  return reset;
}

/** The child of a list in which an event happened. */
export function itemAt(list: Element, target: EventTarget | null): Element | undefined {
  return [...list.children].find((item) => target instanceof Node && item.contains(target));
}
