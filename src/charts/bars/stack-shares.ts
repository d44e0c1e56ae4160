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
  const written = shown.map((parts) => writtenShares(parts, context));
  const texts = written.map((bar) => bar.texts);
  const room = gap + linesWidth(texts.flat(), 'axis');
  const places = shown.map((parts) => placesOf(parts, plot));
  if (step - 3 * gap - room < narrowest || places.includes(undefined)) return undefined;
  return {
    room,
    rounded: written.some(({ rounded }) => rounded),
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

/** The shares of a bar as they are written, and whether they fail to add up to 100. */
interface WrittenShares {
  readonly texts: readonly string[];
  readonly rounded: boolean;
}

/** Beside a bound or an estimate no share is known to be exact. */
function writtenShares(parts: readonly StackPart[], context: DrawContext): WrittenShares {
  const shares = parts.map(({ from, to }) => ((to - from) / endOf(parts)) * 100);
  const decimals = shares.map(decimalsOf);
  const isWhole = decimals.every((places) => places === 0);
  // What is below one is written so, whatever it rounds to.
  const isTiny = shares.some((share) => share > 0 && share < 1);
  const whole = isWhole && !isTiny ? wholeShares(shares) : undefined;
  const sum = shares.reduce(
    (all, share, index) => all.plus(new Decimal(share).toDecimalPlaces(decimals[index] ?? 0)),
    new Decimal(0),
  );
  const isExact = parts.every(({ mark }) => mark.quantity?.qualifier === 'exact');
  const qualifier = isExact ? ('exact' as const) : ('about' as const);
  const unit = parseUnit('percent', []) ?? unitless;
  const texts = (whole ?? shares).map((value, index) => {
    const places = decimals[index];
    return formatFigure({ value, unit, decimals: places, qualifier }, context.style).text;
  });
  return { texts, rounded: parts.length > 0 && !whole && !sum.equals(100) };
}

function decimalsOf(share: number): number {
  return share > 0 && share < 100 && (share < 0.5 || share >= 99.5) ? 1 : 0;
}

/** So near to each other, shares are the same. */
const same = 1e-9;

/**
 * Whole numbers that add up to 100: each share’s own, and one more for those that lose most by it (the method of largest
 * remainders). `undefined` where equal shares would be written as different ones.
 */
export function wholeShares(shares: readonly number[]): readonly number[] | undefined {
  const floors = shares.map((share) => Math.floor(share + same));
  const left = 100 - floors.reduce((sum, floor) => sum + floor, 0);
  const rest = (index: number) => Math.round(((shares[index] ?? 0) - (floors[index] ?? 0)) / same);
  const share = (index: number | undefined) => shares[index ?? -1] ?? 0;
  const order = [...shares.keys()].sort((a, b) => rest(b) - rest(a) || share(b) - share(a));
  const [last, next] = [order[left - 1], order[left]];
  if (left < 0 || left > shares.length) return undefined;
  if (last !== undefined && next !== undefined && Math.abs(share(last) - share(next)) < same)
    return undefined;
  const raised = new Set(order.slice(0, left));
  return floors.map((floor, index) => floor + (raised.has(index) ? 1 : 0));
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
    whole.flatMap((parts) => {
      const { texts } = writtenShares(parts, context);
      return parts.map(({ mark }, index) => {
        return [mark.key, context.words.interface.columnIn(mark.text, texts[index] ?? '')];
      });
    }),
  );
}

/** Quarters of 100 %. */
export function shareAxis({ language }: DrawContext): ValueAxis {
  const ticks = [0, 25, 50, 75, 100].map((value) => ({
    value,
    label: `${formatNumber(new Decimal(value), 0, language)}%`,
  }));
  return {
    ticks,
    width: linesWidth(['100%'], 'axis'),
    measure: undefined,
    unit: undefined,
    factor: 1,
  };
}
