import type { Crossing, Series } from '../rows/crossing.ts';
import type { Mark } from '../rows/marks.ts';
import { element, type Markup, type MarkupChild } from '../text/markup.ts';
import { hatch, hatchWidth } from './hatch.ts';
import { markAttributes, markClass } from './mark-group.ts';

/** The group of a row that wears the colour of its series. */
export function seriesMark(
  mark: Mark,
  colour: string,
  children: readonly (MarkupChild | undefined)[],
): Markup {
  return element(
    'g',
    { ...markAttributes(mark), class: `${classIn(mark, colour)} ${colour}`.trimEnd() },
    children,
  );
}

/** What is highlighted among colours that a legend names keeps its own, and has an outline. */
function classIn(mark: Mark, colour: string): string {
  const isNamed = mark.highlighted && /^[so]\d/.test(colour);
  return isNamed ? `${markClass({ ...mark, highlighted: false })} told` : markClass(mark);
}

/** The class of a series' colour; the only series needs none. */
export function colourOf(series: Series, { panels }: Crossing): string {
  if (series.isOwn) return series.colour;
  if (series.highlighted) return 'highlight';
  return (panels[0]?.series.length ?? 1) > 1 ? series.colour : '';
}

/** “More than this”, above or below the end of an upright shape. */
export function uprightHatch(
  mark: Pick<Mark, 'more' | 'value'>,
  x: number,
  width: number,
  end: number,
): Markup[] {
  if (!mark.more) return [];
  const y = (mark.value ?? 0) < 0 ? end : end - hatchWidth;
  return [hatch({ x, y, width, height: hatchWidth })];
}

/** The width of the hatching at a point. */
const pointHatchWidth = 8;

/** “More than this”, above or below a point. */
export function pointHatch(
  mark: Pick<Mark, 'more' | 'value'>,
  { x, y, r }: { readonly x: number; readonly y: number; readonly r: number },
): Markup[] {
  const end = (mark.value ?? 0) < 0 ? y + r : y - r;
  return uprightHatch(mark, x - pointHatchWidth / 2, pointHatchWidth, end);
}

/** All marks that are drawn, in all panels. */
export function everyMark({ panels }: Crossing): Mark[] {
  return panels.flatMap(({ series }) =>
    series.flatMap(({ marks }) => marks.filter((mark) => mark !== undefined)),
  );
}
