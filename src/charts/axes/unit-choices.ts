import { largest, smallest } from '../../model/units/extremes.ts';
import { formatFigure, isCounted, unitName } from '../../model/units/figure.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import type { IslandUnit } from '../contract/island-data.ts';
import { type Marks, shortText } from '../rows/marks.ts';

/**
 * The multiples of its unit in which a language can say all values of a drawing: 亿元 and 万元, billions and
 * millions. One alone is no choice; neither is one in which a value would be hundredths, or what is no amount, count or tonne.
 */
export function unitFactors({ list, unit, factor }: Marks, { style }: DrawContext): number[] {
  if (!isCounted(unit, style)) return [];
  const sizes = list.map(({ value = 0 }) => Math.abs(value)).filter((size) => size > 0);
  const [least, most] = [smallest(sizes), largest(sizes)];
  const steps = style.words.scales.map(([step]) => step);
  const telling = steps.filter((step) => step <= most && step <= least * 10);
  const all = [...new Set([factor, ...telling])].sort((a, b) => b - a);
  return all.length > 1 ? all : [];
}

/** A value in a multiple of its unit: whole, and as it stands where the unit is told once for all. */
export function writtenIn(
  { quantity, text }: Marks['list'][number],
  factor: number,
  context: DrawContext,
): readonly [whole: string, short: string] {
  if (!quantity) return [text, text];
  const figure = formatFigure(quantity, context.style, factor);
  return [figure.text, shortText(figure, context)];
}

/** The multiples for the island; `line` tells the unit once for all, `measure` how rows are compared in another. */
export function unitChoices(
  marks: Marks,
  context: DrawContext,
  measure: (factor: number) => Pick<IslandUnit, 'distance' | 'times'>,
): IslandUnit[] | undefined {
  const { charts, colon } = context.words;
  const factors = unitFactors(marks, context);
  if (factors.length === 0) return undefined;
  return factors.map((factor) => {
    const name = unitName(marks.unit, context.style, factor);
    return {
      id: factor.toExponential().replace('+', ''),
      name,
      line: `${charts.unit}${colon}${name}`,
      isDrawn: factor === marks.factor,
      ...(factor === marks.factor ? {} : measure(factor)),
      texts: Object.fromEntries(
        marks.list
          .filter(({ quantity }) => quantity)
          .map((mark) => [mark.key, writtenIn(mark, factor, context)]),
      ),
    };
  });
}
