import type { DrawContext } from '../contract/chart-type.ts';
import type { Mark } from '../rows/marks.ts';
import type { TimeGap } from '../rows/time-gaps.ts';
import { textStyles } from '../text/label.ts';
import { wrap } from '../text/wrap.ts';

/** So many are named. */
const mostNamed = 5;

/**
 * What the marks of a drawing do not say of themselves, in words for its foot: whose value is missing, and
 * whose is an estimate. Values that are `written` at their marks say the second there.
 */
export function unsaid(
  marks: readonly Mark[],
  context: DrawContext,
  width: number,
  written = false,
): string[] {
  const { words } = context;
  const missing = marks.filter(({ value }) => value === undefined);
  const told =
    missing.length > 0 ? words.charts.describe.missing(namesOf(missing, context)).trim() : '';
  return [
    ...wrap(told, width, textStyles.axis),
    ...(written ? [] : unsaidOfKnown(marks, context, width)),
  ];
}

/** Values that are known and not drawn: a layer cannot lie on one that is missing. */
export function unsaidOfUndrawn(
  marks: readonly Mark[],
  context: DrawContext,
  width: number,
): string[] {
  if (marks.length === 0) return [];
  return wrap(context.words.charts.notDrawn(namesOf(marks, context)), width, textStyles.axis);
}

/** Stretches of time without a value of their own, for drawings in which moments stand side by side. */
export function unsaidOfGaps(
  gaps: readonly TimeGap[],
  { words }: DrawContext,
  width: number,
): string[] {
  if (gaps.length === 0) return [];
  const named = gaps.slice(0, mostNamed).map(({ before, after }) => [before.label, after.label]);
  const told = words.charts.timeGap(
    named.map(([from = '', to = '']) => words.charts.between(from, to)).join(words.listSeparator),
    gaps.length > named.length,
  );
  return wrap(told, width, textStyles.axis);
}

/** The same for drawings in which it is seen what is missing. */
export function unsaidOfKnown(
  marks: readonly Mark[],
  context: DrawContext,
  width: number,
): string[] {
  const { approximate, allApproximate } = context.words.charts;
  const known = marks.filter(({ quantity }) => quantity !== undefined);
  const about = known.filter(({ quantity }) => quantity?.qualifier === 'about');
  if (about.length === 0) return [];
  const isAll = about.length === known.length && about.length > 1;
  const told = isAll ? allApproximate : approximate(namesOf(about, context));
  return wrap(told, width, textStyles.axis);
}

function namesOf(marks: readonly Mark[], { words }: DrawContext): string {
  const labels = marks.slice(0, mostNamed).map(({ label }) => label);
  const more = marks.length > labels.length ? ['…'] : [];
  return [...labels, ...more].join(words.listSeparator);
}
