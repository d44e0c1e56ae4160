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
      const focused = document.activeElement;
      if (isShown()) hide();
      else if (focused && isInside(focused)) leave(focused);
    },
    { signal },
  );
}

/** Takes the focus from a mark to the end of its drawing, to a place that goes with it: WebKit would go on from the top of the page if nothing had it. */
function leave(mark: Element): void {
  const end = document.createElement('a');
  end.tabIndex = -1;
  end.onblur = end.remove;
  mark.closest('svg')?.after(end);
  end.focus();
}
