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
      const focused = document.activeElement;
      if (key !== 'Escape') return;
      if (isShown()) hide();
      else if (focused instanceof SVGElement && isInside(focused)) focused.blur();
    },
    { signal },
  );
}
