import type { DrawContext } from '../contract/chart-type.ts';
import type { Mark } from '../rows/marks.ts';
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
