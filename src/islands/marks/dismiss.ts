/** What shows of a chart, and what takes it away. */
export interface Shown {
  /** What belongs to the chart: its drawings, its card. */
  readonly inside: readonly Element[];
  readonly isShown: () => boolean;
  readonly hide: () => void;
}

/** A press elsewhere takes away what shows, and so does Escape, which then leaves the chart; Tab goes on from there. */
export function letGo({ inside, isShown, hide }: Shown, signal: AbortSignal): void {
  const isInside = (target: Node) => inside.some((each) => each.contains(target));
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (isShown() && !isInside(target as Node)) hide();
    },
    { signal },
  );
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Escape') return;
      const focused = focusedBeside(inside[0]);
      if (isShown()) hide();
      else if (focused instanceof SVGElement && isInside(focused)) leave(focused, signal);
    },
    { signal },
  );
}

/** What has the focus in the document, or in the shadow tree, that an element stands in. */
function focusedBeside(element: Element | undefined): Element | null {
  const root = element?.getRootNode();
  return root instanceof ShadowRoot ? root.activeElement : document.activeElement;
}

/** Takes the focus from a mark to the end of its drawing: WebKit would go on from the top of the page if nothing had it. */
function leave(mark: SVGElement, signal: AbortSignal): void {
  const end = document.createElement('span');
  end.tabIndex = -1;
  end.style.outline = 'none';
  mark.closest('svg')?.parentElement?.append(end);
  const remove = () => end.remove();
  end.addEventListener('blur', remove, { once: true });
  signal.addEventListener('abort', remove, { once: true });
  end.focus({ preventScroll: true });
}
