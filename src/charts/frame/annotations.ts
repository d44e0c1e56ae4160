import { lookUp } from '../../schema/look-up.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import type { Category } from '../rows/crossing.ts';
import { isMoment } from '../text/time-label.ts';
import type { LegendItem } from './legend.ts';

/** A value that is drawn as a rule, or a span of values as a band; in the base unit. */
export interface Rule {
  readonly from: number;
  readonly to?: number | undefined;
  readonly words: string;
}

/** A place or a span along the axis, by the value of its category or by its date. */
export interface AxisSpan {
  readonly from: string;
  readonly to?: string | undefined;
  readonly words: string;
}

/** The annotations of a chart that belong to no single mark. */
export interface Annotations {
  readonly rules: readonly Rule[];
  readonly spans: readonly AxisSpan[];
}

/** Reads them; `factor` is that of the field's unit, in which the file gives values. */
export function readAnnotations(
  { chart, language }: DrawContext,
  factor: number,
  categories: readonly Category[],
): Annotations {
  const rules: Rule[] = [];
  const spans: AxisSpan[] = [];
  for (const { value, date, from, to, text } of chart.annotations) {
    const words = lookUp(text, language)?.text ?? '';
    const start = date ?? from;
    if (value !== undefined) rules.push({ from: value * factor, words });
    else if (start === undefined) continue;
    else if (isAlong(start, categories))
      spans.push({ from: String(start), to: to === undefined ? undefined : String(to), words });
    else if (typeof start === 'number' && typeof to === 'number')
      rules.push({ from: start * factor, to: to * factor, words });
  }
  return { rules, spans };
}

function isAlong(value: string | number, categories: readonly Category[]): boolean {
  const written = String(value);
  return (
    categories.some((category) => category.value === written) ||
    categories.some((each) => isMoment(each.value, each) && isMoment(written, each))
  );
}

/** What rules mean, for the head of the drawing. */
export function ruleItems(rules: readonly Rule[]): LegendItem[] {
  return rules.map(({ words, to }) => ({
    label: words,
    colour: 'noted',
    shape: to === undefined ? 'rule' : 'band',
  }));
}

/** The values that rules and bands add to a scale. */
export function ruleEnds(
  context: DrawContext,
  factor: number,
  categories: readonly Category[],
): number[] {
  return readAnnotations(context, factor, categories).rules.flatMap(({ from, to = from }) => [
    from,
    to,
  ]);
}
