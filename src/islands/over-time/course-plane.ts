import type { CourseIslandData } from '../../charts/islands/over-time.ts';

/** A small chart in a drawing: where moments and values stand in it, in the drawing's units. */
export interface CoursePlane {
  readonly top: number;
  readonly bottom: number;
  /** How wide a moment is, where it is a band. */
  readonly band?: number | undefined;
  readonly x: (moment: number) => number;
  /** Where a series stands at a moment; nothing where it has no value. */
  readonly y: (series: number, moment: number) => number | undefined;
  /** The moment that is nearest to a place. */
  readonly nearest: (x: number) => number;
}

/** Reads what a drawing says of one of its small charts: `data-plane`. */
export function coursePlane(
  written: string | undefined,
  panel: number,
  { labels, at, panels, factor, stacked, columns }: CourseIslandData,
): CoursePlane | undefined {
  const [first = 0, last = 0, top = 0, bottom = 0, low = 0, high] = (written ?? '')
    .split(' ')
    .map(Number);
  const series = panels[panel]?.series;
  if (high === undefined || !series) return undefined;
  const x = (moment: number) =>
    first + (last - first) * (at?.[moment] ?? moment / (labels.length - 1));
  return {
    top,
    bottom,
    band: columns ? x(1) - x(0) : undefined,
    x,
    y: (index, moment) => {
      const below = stacked ? series.slice(0, index + 1) : series.slice(index, index + 1);
      const layer = stacked ? series : below;
      // Of a stack with a part missing, nothing is drawn.
      if (layer.some(({ values }) => (values[moment] ?? null) === null)) return undefined;
      const value = below.reduce((sum, { values }) => sum + (values[moment] ?? 0), 0) * factor;
      return (
        bottom - (bottom - top) * (series[index]?.at?.[moment] ?? (value - low) / (high - low))
      );
    },
    nearest: (place) => {
      let best = 0;
      for (const moment of labels.keys())
        if (Math.abs(x(moment) - place) < Math.abs(x(best) - place)) best = moment;
      return best;
    },
  };
}
