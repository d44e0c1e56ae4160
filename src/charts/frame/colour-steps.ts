import { scaleLinear } from 'd3';
import { Decimal } from 'decimal.js';
import { largest, smallest } from '../../model/extremes.ts';
import { formatNumber } from '../../model/figure.ts';
import { unitText } from '../axes/value-axis.ts';
import { valuesOf } from '../bars/bar-rows.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import type { Mark, Marks } from '../rows/marks.ts';
import type { LegendItem } from './legend.ts';

/** Five steps of equal width from the lowest to the highest value, to round ends. */
export interface Steps {
  /** In the base unit. */
  readonly domain: readonly [number, number];
  /** “10–20”, for each step. */
  readonly labels: readonly string[];
  readonly unit: string | undefined;
}

const count = 5;

export function stepsOf(
  marks: readonly Mark[],
  { factor, unitName }: Pick<Marks, 'factor' | 'unitName'>,
  { language, style, words }: DrawContext,
): Steps {
  const values = valuesOf(marks).map((value) => value / factor);
  const [least, most] = [smallest(values), largest(values)];
  const wanted =
    values.length === 0 ? [0, 1] : least === most ? [Math.min(0, least), most || 1] : [least, most];
  const [low = 0, high = 1] = scaleLinear(wanted, [0, 1]).nice(count).domain();
  const step = (high - low) / count;
  const decimals = Math.max(0, Math.min(6, 1 - Math.floor(Math.log10(step))));
  const places = largest(
    Array.from({ length: count + 1 }, (_, index) =>
      new Decimal(low)
        .plus(new Decimal(step).times(index))
        .toDecimalPlaces(decimals)
        .decimalPlaces(),
    ),
  );
  const sign = Object.values(style.words.signs).includes(unitName) ? unitName : '';
  const write = (value: number) => `${formatNumber(new Decimal(value), places, language)}${sign}`;
  const dash = language.startsWith('zh') ? '～' : '–';
  return {
    domain: [low * factor, high * factor],
    labels: Array.from({ length: count }, (_, index) => {
      return `${write(low + index * step)}${dash}${write(low + (index + 1) * step)}`;
    }),
    unit: unitName === '' || sign !== '' ? undefined : unitText(unitName, { words }),
  };
}

/** The steps for the head of a drawing. */
export function stepItems({ labels }: Steps, depth: 'pale' | 'deep'): LegendItem[] {
  return labels.map((label, index) => ({
    label,
    colour: `${depth} step${index + 1}`,
    series: `step${index + 1}`,
    shape: 'tint',
  }));
}
