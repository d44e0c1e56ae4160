import { formatFigure, isCounted, unitName } from '../../model/units/figure.ts';
import { namesFactor } from '../../model/units/unit.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import type { ZoomAmount, ZoomIslandData, ZoomUnit } from '../contract/island-data.ts';
import type { Mark } from '../rows/marks.ts';
import type { Totals } from '../rows/totals.ts';
import { markName } from './mark-name.ts';

/** What the island of the zoom chart knows: every amount in every unit, and the count. */
export function zoomIslandData(totals: Totals, context: DrawContext): ZoomIslandData {
  const { large, small, average, count, times, marks } = totals;
  const factors = factorsFor(totals, context);
  const amount = (mark: Mark, part: ZoomAmount['part']): ZoomAmount => ({
    key: mark.key,
    label: mark.label,
    part,
    value: mark.value ?? 0,
    texts: Object.fromEntries(factors.map((factor) => [id(factor), write(mark, factor, context)])),
  });
  const { charts, listSeparator } = context.words;
  return {
    amounts: [
      amount(large, 'total'),
      ...(average ? [amount(average, 'average')] : []),
      ...small.map((mark) => amount(mark, 'small')),
    ],
    units: factors.map(
      (factor): ZoomUnit => ({
        id: id(factor),
        name: unitName(marks.unit, context.style, factor),
      }),
    ),
    drawn: { total: id(marks.factor), enlarged: id(totals.factor) },
    count: count && { value: count.value, text: count.figure.text, label: count.label },
    times,
    words: {
      show: charts.show,
      total: charts.total,
      each: count && charts.each(count.one),
      unit: charts.unit,
      sameScale: charts.sameScale,
      enlarged: times === undefined ? undefined : charts.enlargedBy(String(times)),
      name: markName(context.words),
      place: charts.place('{n}', '{count}'),
      averageOnly: count && charts.averageOnly(count.figure.number),
      separator: listSeparator,
      keys: charts.keys,
    },
  };
}

/**
 * Whatever the island may write as a mark's value, so that the drawing keeps room for it: the amount in
 * each unit and, for the total, what it comes to for each.
 */
export function writings(mark: Mark, totals: Totals, context: DrawContext): string[] {
  const { large, average, count } = totals;
  const factors = factorsFor(totals, context);
  const own = factors.map((factor) => write(mark, factor, context));
  if (mark !== large || !average || !count) return own;
  const each = context.words.charts.each(count.one);
  return [...own, ...factors.map((factor) => `${each} ${write(average, factor, context)}`)];
}

/** The multiples in which the amounts can be read: those of the language up to the total, and the base unit. */
function factorsFor({ marks, large, factor }: Totals, { style }: DrawContext): number[] {
  const used = [marks.factor, factor, namesFactor(marks.unit)];
  const steps = isCounted(marks.unit, style) ? style.words.scales.map(([factor]) => factor) : [];
  const fitting = steps.filter((factor) => factor <= (large.value ?? 0));
  return [...new Set([...fitting, ...used])].sort((a, b) => b - a);
}

function write(mark: Mark, factor: number, { style, words }: DrawContext): string {
  return mark.quantity ? formatFigure(mark.quantity, style, factor).text : words.interface.missing;
}

/** 1e8: short enough for an address. */
function id(factor: number): string {
  return factor.toExponential().replace('+', '');
}
