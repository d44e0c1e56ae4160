import { Decimal } from 'decimal.js';
import { formatFigure, formatNumber } from '../../model/units/figure.ts';
import { parseUnit, unitless } from '../../model/units/unit.ts';
import { spread } from '../axes/spread-labels.ts';
import type { ValueAxis } from '../axes/value-axis.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import type { Crossing } from '../rows/crossing.ts';
import { linesWidth, text, textHeight } from '../text/label.ts';
import type { Markup } from '../text/markup.ts';
import { endOf, partsOf, type StackPart } from './stack-parts.ts';

/** The shares of 100 % written beside the parts of upright bars, where all of them fit. */
export interface Shares {
  /** The room beside a bar. */
  readonly room: number;
  /** Whether those of a bar do not add up as they are written. */
  readonly rounded: boolean;
  /** The texts of a bar, by its place among the bars; `x` is where they begin, `top` that of the plot. */
  readonly draw: (bar: number, x: number, top: number) => Markup[];
}

const gap = 4;
const narrowest = 20;
/** From line to line; and how far a text may stand from the middle of its part. */
const line = 15;
const farthest = 12;

/** Lays out shares at bars so far apart, in a plot so high; `undefined` where one of them does not fit. */
export function layOutShares(
  bars: readonly (readonly StackPart[])[],
  step: number,
  plot: number,
  context: DrawContext,
): Shares | undefined {
  const shown = bars.map((parts) => parts.filter(({ from, to }) => to > from));
  const rounded = shown.some((parts) => parts.length > 0 && roundedSum(parts) !== 100);
  const texts = shown.map((parts) => parts.map((part) => shareText(part, parts, context)));
  const room = gap + linesWidth(texts.flat(), 'axis');
  const places = shown.map((parts) => placesOf(parts, plot));
  if (step - 3 * gap - room < narrowest || places.includes(undefined)) return undefined;
  return {
    room,
    rounded,
    draw: (bar, x, top) =>
      (texts[bar] ?? []).map((words, index) => {
        const y = top + (places[bar]?.[index] ?? 0) - (textHeight(1, 'axis') - line) / 2;
        return text([words], 'axis', { x: x + gap, y });
      }),
  };
}

/** The tops of texts, each at the middle of its part as far as the others let it. */
function placesOf(parts: readonly StackPart[], plot: number): readonly number[] | undefined {
  const wishes = parts.map(({ from, to }) => {
    return { wanted: plot * (1 - (from + to) / 200) - line / 2, size: line };
  });
  const places = spread(wishes, -2, plot + 2);
  const isNear = wishes.every(({ wanted }, index) => {
    return Math.abs((places?.[index] ?? 0) - wanted) <= farthest;
  });
  return isNear ? places : undefined;
}

/** What the shares of a bar come to as they are written. */
function roundedSum(parts: readonly StackPart[]): number {
  const shares = parts.map(({ from, to }) => ((to - from) / endOf(parts)) * 100);
  const written = shares.map((share) => new Decimal(share).toDecimalPlaces(decimalsOf(share)));
  return written.reduce((sum, share) => sum.plus(share), new Decimal(0)).toNumber();
}

function decimalsOf(share: number): number {
  return share > 0 && share < 100 && (share < 0.5 || share >= 99.5) ? 1 : 0;
}

/** A part as a share of its bar. Beside a bound or an estimate no share is known to be exact. */
function shareText(
  { from, to }: StackPart,
  parts: readonly StackPart[],
  context: DrawContext,
): string {
  const value = ((to - from) / endOf(parts)) * 100;
  const decimals = decimalsOf(value);
  const isExact = parts.every(({ mark }) => mark.quantity?.qualifier === 'exact');
  const qualifier = isExact ? ('exact' as const) : ('about' as const);
  const unit = parseUnit('percent', []) ?? unitless;
  return formatFigure({ value, unit, decimals, qualifier }, context.style).text;
}

/** What parts say: their amount and their share of the bar, by row; nothing of parts that are shares themselves. */
export function amountsAndShares(
  { panels, categories, marks }: Crossing,
  context: DrawContext,
): Record<string, string> {
  if ('percent' in marks.unit.bases) return {};
  const bars = panels.flatMap((panel) => categories.map((_, index) => partsOf(panel, index, true)));
  const whole = bars.filter(
    (parts) => endOf(parts) > 0 && parts.every(({ mark }) => mark.value !== undefined),
  );
  return Object.fromEntries(
    whole.flatMap((parts) =>
      parts.map((part) => {
        const share = shareText(part, parts, context);
        return [part.mark.key, context.words.interface.columnIn(part.mark.text, share)];
      }),
    ),
  );
}

/** Quarters of 100 %. */
export function shareAxis({ language }: DrawContext): ValueAxis {
  const ticks = [0, 25, 50, 75, 100].map((value) => ({
    value,
    label: `${formatNumber(new Decimal(value), 0, language)}%`,
  }));
  return { ticks, width: linesWidth(['100%'], 'axis'), unit: undefined, factor: 1 };
}
