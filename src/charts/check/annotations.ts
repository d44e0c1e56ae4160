import { findField } from '../../model/dataset.ts';
import { largest, smallest } from '../../model/units/extremes.ts';
import { lookUp } from '../../schema/look-up.ts';
import type { MistakeValues } from '../../words/kinds/catalogue.ts';
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
    const found = faultOf(annotation, axis, context);
    if (found) context.mistakes.add('annotation-place', context.at('annotations', index), found);
  }
}

function faultOf(
  annotation: Placed,
  axis: string | undefined,
  context: CheckContext,
): MistakeValues<'annotation-place'> | undefined {
  const { at, value, date, from, to } = annotation;
  const places = [at, value, date, from ?? to].filter((place) => place !== undefined);
  if (places.length !== 1) return { fault: places.length === 0 ? 'nowhere' : 'several' };
  if ((from === undefined) !== (to === undefined)) return { fault: 'half-span' };
  if (at !== undefined) return undefined;
  if (axis === undefined) return { fault: 'rows-only' };
  if (value !== undefined || (typeof from === 'number' && typeof to === 'number')) return undefined;
  const lost = [date, from, to].find(
    (each) => each !== undefined && !isDrawn(String(each), axis, context),
  );
  return lost === undefined ? undefined : { fault: 'outside', value: String(lost) };
}

/** Whether a value is on the axis: one of its own, or a date between two of them. */
function isDrawn(wanted: string, axis: string, { rows, dataset }: CheckContext): boolean {
  const field = findField(dataset, axis);
  const values = rows.map((row) => keyOf(lookUp(row.values, axis)));
  if (values.includes(wanted)) return true;
  const all = [wanted, ...values];
  if (!all.every((value) => isMoment(value, field))) return false;
  const [at = 0, ...times] = all.map((value) => timeOf(value, field));
  return at >= smallest(times) && at <= largest(times);
}
