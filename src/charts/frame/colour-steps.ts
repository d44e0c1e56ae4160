import { quantile, scaleLinear } from 'd3';
import { Decimal } from 'decimal.js';
import { z } from 'zod';
import { largest, smallest } from '../../model/units/extremes.ts';
import { formatNumber } from '../../model/units/figure.ts';
import { filledList } from '../../schema/filled.ts';
import { lookUp } from '../../schema/look-up.ts';
import type { ChartFault } from '../../words/kinds/charts.ts';
import { unitText } from '../axes/unit-line.ts';
import type { CheckContext, DrawContext } from '../contract/chart-type.ts';
import type { Mark, Marks } from '../rows/marks.ts';
import { valuesOf } from '../rows/marks.ts';
import type { LegendItem } from './legend.ts';

/** “at 0”, as a file may write the value in words. */
const atValue = z
  .string()
  .regex(/^at\s+[-−]?\d+(?:\.\d+)?$/)
  .transform((written) => Number(written.replace(/^at\s+/, '').replace('−', '-')));

/** How a chart's file parts values into depths of colour. */
export const classOptions = {
  classes: z
    .union([
      z.enum(['equal', 'quantile', 'log']),
      filledList(z.number(), 1, 4),
      z.strictObject({ own: filledList(z.number(), 1, 4) }).transform(({ own }) => own),
    ])
    .optional(),
  diverging: z.union([z.number(), atValue]).optional(),
};

/** What a chart's file says of its classes. */
export interface Classes {
  readonly classes?: 'equal' | 'quantile' | 'log' | readonly number[] | undefined;
  readonly diverging?: number | undefined;
}

/** Classes that the values cannot have. */
export function checkClasses(
  { classes, diverging }: Classes,
  field: string,
  { rows, mistakes, at }: CheckContext,
): void {
  const tell = (option: string, fault: ChartFault) =>
    mistakes.add('chart-value', at(option), { fault });
  if (classes !== undefined && diverging !== undefined) tell('diverging', 'two-divisions');
  const values = rows.flatMap(({ values }) => {
    const value = lookUp(values, field);
    return typeof value === 'number' ? [value] : [];
  });
  if (classes === 'log' && values.some((value) => value <= 0))
    tell('classes', 'factors-of-nothing');
  const isRising =
    !Array.isArray(classes) ||
    classes.every((bound, index) => index === 0 || bound > classes[index - 1]);
  if (!isRising) tell('classes', 'falling-bounds');
}

/** Steps of colour over a range of values. */
export interface Steps {
  /** “10–20”, for each step, with the class that its marks wear. */
  readonly list: readonly (Pick<LegendItem, 'label' | 'from' | 'to'> & { readonly id: string })[];
  /** The class of a value, in the base unit. */
  readonly classOf: (value: number) => string;
  readonly unit: string | undefined;
}

const count = 5;

/** The bounds between steps from the lowest to the highest, in the multiple in which values are written. */
interface Bounds {
  readonly ends: readonly number[];
  /** Whether the outer ends are open: “less than 10”. */
  readonly open: boolean;
  readonly ids: readonly string[];
}

export function stepsOf(
  marks: readonly Mark[],
  { factor, unit, unitName }: Pick<Marks, 'factor' | 'unit' | 'unitName'>,
  context: DrawContext,
  classes: Classes = {},
): Steps {
  const { language, style } = context;
  const values = valuesOf(marks).map((value) => value / factor);
  const bounds = boundsOf(values, classes, unit.factor / factor);
  const { ends, open, ids } = bounds;
  const sign = Object.values(style.words.signs).includes(unitName) ? unitName : '';
  const places = largest(
    ends.map((end) => decimalsOf(end, ends)),
    0,
  );
  const write = (value: number) => `${formatNumber(new Decimal(value), places, language)}${sign}`;
  const dash = language.startsWith('zh') ? '～' : '–';
  const list = ids.map((id, index) => {
    const [from = 0, to = 0] = [ends[index], ends[index + 1]];
    if (open && index === 0) return { id, label: `< ${write(to)}`, to: write(to) };
    if (open && index === ids.length - 1)
      return { id, label: `≥ ${write(from)}`, from: write(from) };
    // Beside a minus a dash needs room.
    const between = from < 0 || to < 0 ? `\u00A0${dash}\u00A0` : dash;
    const [low, high] = [write(from), write(to)];
    return { id, label: `${low}${between}${high}`, from: low, to: high };
  });
  const inner = ends.slice(1, -1);
  return {
    list,
    classOf: (value) => {
      const above = inner.filter((bound) => value / factor >= bound - Math.abs(bound) * 1e-12);
      return ids[above.length] ?? '';
    },
    unit: unitName === '' || sign !== '' ? undefined : unitText(unitName, context),
  };
}

function boundsOf(
  values: readonly number[],
  { classes, diverging }: Classes,
  scale: number,
): Bounds {
  const [least, most] = [smallest(values), largest(values)];
  if (diverging !== undefined) return divergingBounds(values, diverging * scale);
  if (Array.isArray(classes)) {
    const own = classes.map((bound: number) => bound * scale);
    const ends = [Number.NEGATIVE_INFINITY, ...own, Number.POSITIVE_INFINITY];
    return { ends, open: true, ids: spreadIds(own.length + 1) };
  }
  if (values.length > 0 && least < most && classes === 'quantile') {
    const inner = [1, 2, 3, 4].map((step) => quantile(values, step / count) ?? least);
    const ends = [...new Set([least, ...inner, most])];
    return { ends, open: false, ids: spreadIds(ends.length - 1) };
  }
  if (values.length > 0 && least > 0 && least < most && classes === 'log') {
    const inner = [1, 2, 3, 4].map((step) => round(least * (most / least) ** (step / count)));
    return { ends: [least, ...inner, most], open: false, ids: spreadIds(count) };
  }
  const wanted =
    values.length === 0 ? [0, 1] : least === most ? [Math.min(0, least), most || 1] : [least, most];
  const [low = 0, high = 1] = scaleLinear(wanted, [0, 1]).nice(count).domain();
  const ends = Array.from(
    { length: count + 1 },
    (_, index) => low + (index * (high - low)) / count,
  );
  return { ends, open: false, ids: spreadIds(count) };
}

/** Three steps to either side of a value, as far as the farther side reaches. */
function divergingBounds(values: readonly number[], middle: number): Bounds {
  const reach = largest([0, ...values.map((value) => Math.abs(value - middle))]) || 1;
  const step = roundStep(reach / 3);
  const ends = [-3, -2, -1, 0, 1, 2, 3].map((count) => middle + count * step);
  return {
    ends: ends.map((end) => Number(end.toPrecision(12))),
    open: false,
    ids: ['down3', 'down2', 'down1', 'up1', 'up2', 'up3'],
  };
}

const roundParts = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The least round step that is at least so wide: 5.7 becomes 6. */
function roundStep(least: number): number {
  const decade = 10 ** Math.floor(Math.log10(least));
  return (roundParts.find((part) => part * decade >= least * (1 - 1e-9)) ?? 10) * decade;
}

/** Depths for fewer than five steps, as far apart as there are. */
function spreadIds(steps: number): string[] {
  return Array.from({ length: steps }, (_, index) => {
    return `step${steps === 1 ? 3 : Math.round(1 + (index * (count - 1)) / (steps - 1))}`;
  });
}

/** To two significant digits. */
function round(value: number): number {
  return Number(value.toPrecision(2));
}

/** The decimals that tell a bound from its neighbours. */
function decimalsOf(end: number, ends: readonly number[]): number {
  const known = ends.filter(Number.isFinite);
  const [low = 0, high = 1] = [smallest(known), largest(known)];
  const step = (high - low) / Math.max(1, known.length - 1) || Math.abs(end) || 1;
  const most = Math.max(0, Math.min(6, 1 - Math.floor(Math.log10(step))));
  return Number.isFinite(end) ? new Decimal(end).toDecimalPlaces(most).decimalPlaces() : 0;
}

/** The steps for the head of a drawing. */
export function stepItems({ list }: Steps, depth: 'pale' | 'deep'): LegendItem[] {
  return list.map(({ id, ...told }) => ({
    ...told,
    colour: `${depth} ${id}`,
    series: id,
    shape: 'tint',
  }));
}
