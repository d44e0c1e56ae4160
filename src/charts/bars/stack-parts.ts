import { Decimal } from 'decimal.js';
import { largest, smallest } from '../../model/units/extremes.ts';
import { formatFigure } from '../../model/units/figure.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import type { Crossing, Panel, Series } from '../rows/crossing.ts';
import { type Mark, shortText } from '../rows/marks.ts';
import { hatch, hatchCut, hatchWidth, type Rectangle } from '../shapes/hatch.ts';
import { element, type Markup } from '../text/markup.ts';

/** A part of a bar: from where to where on its scale. */
export interface StackPart {
  readonly mark: Mark;
  readonly series: Series;
  readonly from: number;
  readonly to: number;
  /** Whether another part follows. */
  readonly isInner: boolean;
}

/** The parts of a bar, one behind the other; with `share`, of 100. */
export function partsOf(panel: Panel, index: number, share: boolean): StackPart[] {
  const marked = panel.series.flatMap((series) => {
    const mark = series.marks[index];
    return mark ? [{ mark, series }] : [];
  });
  const total = marked.reduce((sum, { mark }) => sum + (mark.value ?? 0), 0);
  const scale = share && total > 0 ? 100 / total : 1;
  const isBelow = (mark: Mark) => (mark.value ?? 0) < 0;
  const last = (below: boolean) =>
    marked.findLastIndex(({ mark }) => mark.value !== undefined && isBelow(mark) === below);
  let [above, below] = [0, 0];
  return marked.map(({ mark, series }, order) => {
    const from = isBelow(mark) ? below : above;
    const to = from + (mark.value ?? 0) * scale;
    if (isBelow(mark)) below = to;
    else above = to;
    return { mark, series, from, to, isInner: order < last(isBelow(mark)) };
  });
}

/** How far a bar reaches above zero. */
export function endOf(parts: readonly StackPart[]): number {
  return largest(
    parts.map(({ to }) => to),
    0,
  );
}

/** How far a bar reaches to both sides of zero. */
export function reachOf(parts: readonly StackPart[]): readonly [number, number] {
  return [
    smallest(
      parts.map(({ to }) => to),
      0,
    ),
    endOf(parts),
  ];
}

/** Whether a bar has parts on both sides of zero, or below it. */
function isDiverging(parts: readonly StackPart[]): boolean {
  return parts.some(({ to }) => to < 0);
}

/** “–” where the parts of a whole are nothing of nothing, and no share of it can be told. */
export function nothingOf(parts: readonly StackPart[]): string | undefined {
  const isKnown = parts.every(({ mark }) => mark.value !== undefined);
  return isKnown && parts.length > 0 && endOf(parts) === 0 ? '–' : undefined;
}

/** Where a bar's parts follow each other to. */
export type StackDirection = 'up' | 'right' | 'down' | 'left';

/** “More than this”: beyond a part that ends its bar, else cut out of its own end. In a whole of 100 % nothing is beyond. */
export function partHatch(
  { mark, isInner }: StackPart,
  box: Rectangle,
  way: StackDirection,
  share: boolean,
): Markup[] {
  if (!mark.more || mark.value === undefined) return [];
  if (!isInner && !share) return [hatch(beyond(box, way))];
  const end = within(box, way);
  return [mark.promised ? hatch(end) : hatchCut(end)];
}

/** The hatched end of a whole of which a part further in is “more than”. */
export function wholeHatch(
  parts: readonly StackPart[],
  box: Rectangle,
  way: StackDirection,
): Markup[] {
  const last = parts.findLast(({ mark }) => mark.value !== undefined);
  if (last?.mark.more || !parts.some(({ mark }) => mark.more) || isDiverging(parts)) return [];
  return [element('g', { class: 'noted' }, [hatch(beyond(box, way))])];
}

function beyond({ x, y, width, height }: Rectangle, way: StackDirection): Rectangle {
  if (way === 'up') return { x, y: y - hatchWidth, width, height: hatchWidth };
  if (way === 'down') return { x, y: y + height, width, height: hatchWidth };
  return { x: way === 'left' ? x - hatchWidth : x + width, y, width: hatchWidth, height };
}

function within({ x, y, width, height }: Rectangle, way: StackDirection): Rectangle {
  const isUpright = way === 'up' || way === 'down';
  const long = Math.min(hatchWidth, (isUpright ? height : width) / 2);
  if (isUpright) return { x, y: way === 'up' ? y : y + height - long, width, height: long };
  return { x: way === 'left' ? x : x + width - long, y, width: long, height };
}

/** The sum of a bar's parts; none where one is missing, or only estimated. */
export function sumOf(
  parts: readonly StackPart[],
  { marks }: Crossing,
  context: DrawContext,
  whole?: number,
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
  // What the parts are rounded from makes up the whole that the check has added them to.
  const value = whole ?? sum.div(unit.factor).toNumber();
  const figure = formatFigure({ value, unit, decimals, qualifier }, context.style, marks.factor);
  return shortText(figure, context);
}

/** Whether the parts of a bar, as they are written, miss the whole that they make up; `round` shortens them. */
export function missesWhole(
  parts: readonly StackPart[],
  whole: number | undefined,
  { style: { round } }: Pick<DrawContext, 'style'>,
): boolean {
  if (whole === undefined) return false;
  const quantities = parts.flatMap(({ mark }) => mark.quantity ?? []);
  const sum = quantities.reduce((all, { value }) => {
    const exact = new Decimal(value);
    return all.plus(round === undefined ? exact : exact.toDecimalPlaces(round));
  }, new Decimal(0));
  return quantities.length === parts.length && !sum.equals(whole);
}
