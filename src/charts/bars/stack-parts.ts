import { Decimal } from 'decimal.js';
import { largest } from '../../model/extremes.ts';
import { formatFigure } from '../../model/figure.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import type { Crossing, Panel, Series } from '../rows/crossing.ts';
import { type Mark, shortText } from '../rows/marks.ts';
import { type Box, hatch, hatchCut, hatchWidth } from '../shapes/hatch.ts';
import { element, type Markup } from '../text/markup.ts';

/** A part of a bar: from where to where on its scale. */
export interface Part {
  readonly mark: Mark;
  readonly series: Series;
  readonly from: number;
  readonly to: number;
  /** Whether another part follows. */
  readonly isInner: boolean;
}

/** The parts of a bar, one behind the other; with `share`, of 100. */
export function partsOf(panel: Panel, index: number, share: boolean): Part[] {
  const marked = panel.series.flatMap((series) => {
    const mark = series.marks[index];
    return mark ? [{ mark, series }] : [];
  });
  const total = marked.reduce((sum, { mark }) => sum + (mark.value ?? 0), 0);
  const scale = share && total > 0 ? 100 / total : 1;
  const last = marked.findLastIndex(({ mark }) => mark.value !== undefined);
  let from = 0;
  return marked.map(({ mark, series }, order) => {
    const to = from + (mark.value ?? 0) * scale;
    const part = { mark, series, from, to, isInner: order < last };
    from = to;
    return part;
  });
}

/** How far a bar reaches. */
export function endOf(parts: readonly Part[]): number {
  return parts.at(-1)?.to ?? 0;
}

/** Where a bar's parts follow each other to. */
export type Way = 'up' | 'right';

/** “More than this”: beyond a part that ends its bar, else cut out of its own end. In a whole of 100 % nothing is beyond. */
export function partHatch({ mark, isInner }: Part, box: Box, way: Way, share: boolean): Markup[] {
  if (!mark.more || mark.value === undefined) return [];
  if (!isInner && !share) return [hatch(beyond(box, way))];
  const end = within(box, way);
  return [mark.promised ? hatch(end) : hatchCut(end)];
}

/** The hatched end of a whole of which a part further in is “more than”. */
export function wholeHatch(parts: readonly Part[], box: Box, way: Way): Markup[] {
  const last = parts.findLast(({ mark }) => mark.value !== undefined);
  if (last?.mark.more || !parts.some(({ mark }) => mark.more)) return [];
  return [element('g', { class: 'noted' }, [hatch(beyond(box, way))])];
}

function beyond({ x, y, width, height }: Box, way: Way): Box {
  return way === 'up'
    ? { x, y: y - hatchWidth, width, height: hatchWidth }
    : { x: x + width, y, width: hatchWidth, height };
}

function within({ x, y, width, height }: Box, way: Way): Box {
  const long = Math.min(hatchWidth, (way === 'up' ? height : width) / 2);
  return way === 'up'
    ? { x, y, width, height: long }
    : { x: x + width - long, y, width: long, height };
}

/** The sum of a bar's parts; none where one is missing, or only estimated. */
export function sumOf(
  parts: readonly Part[],
  { marks }: Crossing,
  context: DrawContext,
): string | undefined {
  const quantities = parts.map(({ mark }) => mark.quantity);
  if (quantities.some((each) => !each || each.qualifier === 'about')) return undefined;
  const isBound = parts.some(({ mark }) => mark.more);
  const { unit } = marks;
  const sum = parts.reduce((all, { mark }) => all.plus(mark.value ?? 0), new Decimal(0));
  const decimals = largest(
    quantities.map((each) => each?.decimals ?? new Decimal(each?.value ?? 0).decimalPlaces()),
    0,
  );
  const qualifier = isBound ? ('at-least' as const) : ('exact' as const);
  const value = sum.div(unit.factor).toNumber();
  const figure = formatFigure({ value, unit, decimals, qualifier }, context.style, marks.factor);
  return shortText(figure, context);
}
