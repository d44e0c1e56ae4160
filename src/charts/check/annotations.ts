import { largest, smallest } from '../../model/units/extremes.ts';
import { lookUp } from '../../schema/look-up.ts';
import type { CheckContext } from '../contract/chart-type.ts';
import { keyOf } from '../rows/crossing.ts';
import { isMoment, timeOf } from '../text/time-label.ts';

interface Placed {
  readonly at?: string | undefined;
  readonly value?: number | undefined;
  readonly date?: string | undefined;
  readonly from?: string | number | undefined;
  readonly to?: string | number | undefined;
}

/**
 * Each annotation has one place, and that place is in the drawing. `axis` is the field along the axis;
 * without one, annotations stand at rows only.
 */
export function checkAnnotations(
  annotations: readonly Placed[],
  axis: string | undefined,
  context: CheckContext,
): void {
  for (const [index, annotation] of annotations.entries()) {
    const detail = faultOf(annotation, axis, context);
    if (detail)
      context.mistakes.add('annotation-place', context.at('annotations', index), { detail });
  }
}

function faultOf(annotation: Placed, axis: string | undefined, context: CheckContext) {
  const { at, value, date, from, to } = annotation;
  const places = [at, value, date, from ?? to].filter((place) => place !== undefined);
  if (places.length !== 1) return notOne(places.length);
  if ((from === undefined) !== (to === undefined)) return halfSpan;
  if (at !== undefined) return undefined;
  if (axis === undefined) return rowsOnly;
  if (value !== undefined || (typeof from === 'number' && typeof to === 'number')) return undefined;
  const lost = [date, from, to].find(
    (each) => each !== undefined && !isDrawn(String(each), axis, context),
  );
  return lost === undefined ? undefined : outside(String(lost));
}

/** Whether a value is on the axis: one of its own, or a date between two of them. */
function isDrawn(wanted: string, axis: string, { rows, dataset }: CheckContext): boolean {
  const field = dataset.fields.find(({ name }) => name === axis);
  const values = rows.map((row) => keyOf(lookUp(row.values, axis)));
  if (values.includes(wanted)) return true;
  const all = [wanted, ...values];
  if (!all.every((value) => isMoment(value, field))) return false;
  const [at = 0, ...times] = all.map((value) => timeOf(value, field));
  return at >= smallest(times) && at <= largest(times);
}

const notOne = (count: number) =>
  count === 0
    ? { en: 'This annotation says not where it stands.', 'zh-CN': '这条注没有写明位置。' }
    : { en: 'This annotation names several places.', 'zh-CN': '这条注写了不止一个位置。' };

const halfSpan = {
  en: 'A span has both ends, “from” and “to”.',
  'zh-CN': '一段要有两头：from 和 to。',
};

const rowsOnly = {
  en: 'In this chart an annotation can stand at a row only: there is no axis for it.',
  'zh-CN': '这张图没有相应的坐标轴，注只能写在某一行上。',
};

const outside = (value: string) => ({
  en: `“${value}” is not on the axis.`,
  'zh-CN': `“${value}”不在坐标轴上。`,
});
