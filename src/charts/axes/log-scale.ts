import { type ScaleContinuousNumeric, scaleLinear, scaleLog } from 'd3';
import { z } from 'zod';
import { largest, smallest } from '../../model/units/extremes.ts';
import { lookUp } from '../../schema/look-up.ts';
import type { CheckContext } from '../contract/chart-type.ts';

/** What equal distances on a scale of places mean: equal amounts, or equal factors. */
export const scaleKinds = ['linear', 'log'] as const;
export type ScaleKind = (typeof scaleKinds)[number];

/** The option of a type that tells values by place; where length tells them, no scale but one from zero is true. */
export const scaleKindOption = {
  scale: z.enum(scaleKinds).optional(),
};

/** A scale of a kind; what lies below a logarithmic one stands at its foot. */
export function scaleOf(
  kind: ScaleKind,
  domain: readonly [number, number],
  range: readonly [number, number],
): ScaleContinuousNumeric<number, number> {
  return kind === 'log' ? scaleLog(domain, range).clamp(true) : scaleLinear(domain, range);
}

/** What a decade is parted into, from few to many. */
const parts = [[1], [1, 3], [1, 2, 5], [1, 2, 3, 5], [1, 1.5, 2, 3, 5, 7]] as const;

/** From the lowest to the highest value, to round ends: 120 … 4,700 becomes 100 … 5,000. */
export function logDomain(values: readonly number[]): [number, number] {
  const above = values.filter((value) => value > 0);
  if (above.length === 0) return [1, 10];
  const [low, high] = [smallest(above), largest(above)];
  const steps = roundSteps(low, high, parts[2]);
  const [first = low, last = high] = [
    steps.findLast((step) => step <= low),
    steps.find((step) => step >= high),
  ];
  return first === last ? [first / 2, last * 2] : [first, last];
}

/** Round values within a domain, about as many as asked for; they are powers of ten where it spans many. */
export function logTicks([low, high]: readonly [number, number], count: number): number[] {
  const within = parts.map((each) =>
    roundSteps(low, high, each).filter((step) => step >= low && step <= high),
  );
  const [few = []] = within;
  if (few.length > count + 2) {
    const every = Math.ceil(few.length / (count + 1));
    return few.filter((_, index) => index % every === 0);
  }
  return within.findLast(({ length }) => length <= count + 2) ?? few;
}

/** The parts of each decade from the one below a value to the one above another. */
function roundSteps(low: number, high: number, each: readonly number[]): number[] {
  const [from, to] = [Math.floor(Math.log10(low)) - 1, Math.ceil(Math.log10(high)) + 1];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((decade) =>
    each.map((part) => Number(`${part}e${decade}`)),
  );
}

/** A factor has no way to zero or below it: what a logarithmic scale cannot show is told. */
export function checkLog(
  option: string,
  kind: ScaleKind | undefined,
  field: string,
  { rows, mistakes, at }: CheckContext,
): void {
  if (kind !== 'log') return;
  const below = rows.filter(({ values }) => {
    const value = lookUp(values, field);
    return typeof value === 'number' && value <= 0;
  });
  const [first] = below;
  if (!first) return;
  const value = String(lookUp(first.values, field));
  mistakes.add('log-of-nothing', at(option), { field, key: first.key, value, count: below.length });
}

/** A rule at zero or below has no place on a logarithmic scale either. */
export function checkLogRules(
  { scale, annotations }: { readonly scale?: unknown; readonly annotations: readonly RuleValues[] },
  { mistakes, at }: Pick<CheckContext, 'mistakes' | 'at'>,
): void {
  if (scale !== 'log') return;
  for (const [index, { value, from, to }] of annotations.entries()) {
    const isBelow = [value, from, to].some((end) => typeof end === 'number' && end <= 0);
    if (isBelow) mistakes.add('chart-value', at('annotations', index), { fault: 'rule-off-log' });
  }
}

interface RuleValues {
  readonly value?: number | undefined;
  readonly from?: string | number | undefined;
  readonly to?: string | number | undefined;
}
