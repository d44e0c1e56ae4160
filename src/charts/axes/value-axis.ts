import { scaleLinear, tickStep, ticks } from 'd3';
import { Decimal } from 'decimal.js';
import { largest, smallest } from '../../model/units/extremes.ts';
import { formatNumber } from '../../model/units/figure.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import type { Marks } from '../rows/marks.ts';
import { linesWidth } from '../text/label.ts';
import { logTicks, type ScaleKind } from './log-scale.ts';
import { unitText } from './unit-line.ts';

export interface Tick {
  /** In the base unit. */
  readonly value: number;
  readonly label: string;
}

/** A few round values to read others by, and the unit where they go without it. */
export interface ValueAxis {
  readonly ticks: readonly Tick[];
  /** The width of the widest tick's label. */
  readonly width: number;
  /** The unit that ticks go without, and that told in words where nothing else tells it. */
  readonly measure: string | undefined;
  readonly unit: string | undefined;
  /** The multiple of the base unit in which its values are written, and those that stand beside it. */
  readonly factor: number;
  /** Linear where absent. */
  readonly kind?: ScaleKind | undefined;
}

/** Ticks in the multiple of the unit in which the marks are written; about as many as asked for. */
export function valueAxis(
  domain: readonly [number, number],
  marks: Pick<Marks, 'factor' | 'unitName'>,
  context: DrawContext,
  count: number,
  kind: ScaleKind = 'linear',
): ValueAxis {
  const { factor, unitName } = marks;
  const [low, high] = [domain[0] / factor, domain[1] / factor];
  const step = Math.abs(tickStep(low, high, count));
  const decimals = Math.min(12, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
  const sign = Object.values(context.style.words.signs).includes(unitName) ? unitName : '';
  const measure = unitName === '' || sign !== '' ? undefined : unitName;
  const values = kind === 'log' ? logTicks([low, high], count) : ticks(low, high, count);
  const found = values.map((value) => {
    const exact = new Decimal(value);
    const shown = kind === 'log' ? exact.decimalPlaces() : decimals;
    return {
      value: value * factor,
      label: `${formatNumber(exact, shown, context.language)}${sign}`,
    };
  });
  return {
    ticks: found,
    width: linesWidth(
      found.map(({ label }) => label),
      'axis',
    ),
    measure,
    unit: measure && unitText(measure, context),
    factor,
    kind,
  };
}

/** The same along a width: as many ticks as have room side by side, at most so many. */
export function axisAlong(
  domain: readonly [number, number],
  marks: Pick<Marks, 'factor' | 'unitName'>,
  context: DrawContext,
  {
    width,
    most,
    kind,
  }: { readonly width: number; readonly most: number; readonly kind?: ScaleKind | undefined },
): ValueAxis {
  const axis = valueAxis(domain, marks, context, most, kind);
  // Some of the width is the other axis's.
  const isRoomy = axis.ticks.length * (axis.width + 12) <= width * 0.7;
  return isRoomy || most === 1
    ? axis
    : axisAlong(domain, marks, context, { width, most: most - 1, kind });
}

/** The unit of an axis, and that its distances are factors where they are. */
export function scaleText({ unit, kind }: ValueAxis, { words }: Pick<DrawContext, 'words'>) {
  if (kind !== 'log') return unit;
  return unit === undefined
    ? words.charts.logarithmic
    : `${unit}${words.charts.describe.factSeparator}${words.charts.logarithmic}`;
}

/** The ends that a chart's file asks of its scale, in the base unit. */
export function scaleEnds({ chart }: DrawContext, { unit }: Pick<Marks, 'unit'>): number[] {
  const { domain } = chart.specification;
  return Array.isArray(domain) ? domain.map((end) => Number(end) * unit.factor) : [];
}

/** From the lowest to the highest value and zero, to round ends. */
export function domainFromZero(values: readonly number[], count?: number): [number, number] {
  const [low, high] = [smallest(values, 0), largest(values, 0)];
  if (low === high) return [0, 1];
  return count === undefined ? [low, high] : rounded([low, high], count);
}

/**
 * From the lowest to the highest value, to round ends. Zero is on it where values come near: what has no
 * length to compare may leave it out.
 */
export function domainOfPoints(values: readonly number[], count: number): [number, number] {
  if (values.length === 0) return [0, 1];
  const [low, high] = [smallest(values), largest(values)];
  if (low === high) return domainFromZero(values, count);
  const near = low > 0 ? low < high * 0.6 : high < 0 && high > low * 0.6;
  return near ? domainFromZero(values, count) : rounded([low, high], count);
}

function rounded(domain: [number, number], count: number): [number, number] {
  const [low = 0, high = 1] = scaleLinear(domain, [0, 1]).nice(count).domain();
  return [low, high];
}
