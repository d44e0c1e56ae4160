import type { Picture } from './drawing.ts';

/**
 * The widths, in CSS pixels, at which every drawing is made; a container query chooses among them. The lower ones are
 * those that phones leave (288, 328, 343, 357, 378, 395, 412), so that texts have one size on a page; the upper ones
 * those of the pages' columns.
 */
export const widths = [280, 316, 343, 372, 412, 480, 570, 680, 708, 800] as const;

/** Those for drawings of very many marks, which a page cannot carry ten times: they are enlarged instead. */
export const fewWidths: readonly number[] = [280, 343, 412, 570, 680];

/** A drawing is enlarged no further than so many times (chart.css); beyond, the next one shows. */
export const mostEnlarged = 1.04;

/** The widths at which a drawing shows: its own, and those of all drawings for which there is none before the next. */
export function shownAt(
  { width }: Pick<Picture, 'width'>,
  drawings: readonly Pick<Picture, 'width'>[],
): number[] {
  const next = drawings.find((each) => each.width > width)?.width ?? Number.POSITIVE_INFINITY;
  const shown = widths.filter((each) => each >= width && each < next);
  return shown.length > 0 ? shown : [width];
}
