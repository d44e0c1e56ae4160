import type { CourseIslandData, CoursePanel } from '../../charts/islands/over-time.ts';

/** The data that a chart of values over time hands to its island, if it is what the island expects. */
export function readCourseData(data: unknown): CourseIslandData | undefined {
  const { moments, labels, panels, distance, words } = (data ?? {}) as Partial<CourseIslandData>;
  if (!Array.isArray(moments) || labels?.length !== moments.length || moments.length < 2)
    return undefined;
  const isWhole = (panel: Partial<CoursePanel> | null) =>
    Array.isArray(panel?.series) &&
    panel.series.every(
      (series: Partial<CoursePanel['series'][number]> | null) =>
        series?.values?.length === moments.length && series.texts?.length === moments.length,
    );
  const whole = Array.isArray(panels) && panels.every(isWhole);
  return whole && words && typeof distance?.language === 'string'
    ? (data as CourseIslandData)
    : undefined;
}
