import type { ScaleLinear } from 'd3';
import type { Mark } from '../rows/marks.ts';
import { hatch, hatchWidth } from '../shapes/hatch.ts';
import { text } from '../text/label.ts';
import type { Markup } from '../text/markup.ts';
import { type BarLayout, type BarRow, gap, offLine } from './bar-layout.ts';

/** What stands at a bar beside the bar itself: its hatched end, label, value and annotation. */
export function barTexts(
  mark: Pick<Mark, 'value' | 'more' | 'highlighted'>,
  row: BarRow,
  layout: BarLayout,
  scale: ScaleLinear<number, number>,
  width: number,
): Markup[] {
  const atBar = layout.mode !== 'stacked';
  const side = (mark.value ?? 0) < 0 ? -1 : 1;
  const reach = mark.value === undefined ? 0 : (layout.reach ?? 0);
  const end = scale(mark.value ?? 0) + side * reach;
  const stub = mark.more ? hatchWidth : 0;
  const beyond = { x: side < 0 ? end - stub : end, y: row.barTop, height: row.barHeight };
  const value = {
    x: atBar ? end + side * (stub + gap) : width,
    y: row.valueTop,
    'text-anchor': side < 0 || !atBar ? 'end' : undefined,
  };
  return [
    ...(stub ? [hatch({ ...beyond, width: stub })] : []),
    ...labelText(mark, row, layout),
    text([row.value], mark.value === undefined ? 'missing' : 'value', value),
    ...annotationText(row, layout),
  ];
}

function labelText(
  { highlighted }: Pick<Mark, 'highlighted'>,
  { label, labelTop }: BarRow,
  { mode, labelX }: BarLayout,
): Markup[] {
  if (label.join('') === '') return [];
  const anchor = mode === 'beside' ? 'end' : undefined;
  const role = highlighted ? 'strong' : 'label';
  return [text(label, role, { x: labelX, y: labelTop, 'text-anchor': anchor })];
}

/** An annotation stands under its bar, in room of its own, so that it hides nothing. */
function annotationText(
  { annotation, annotationTop }: BarRow,
  { range, mode }: BarLayout,
): Markup[] {
  if (annotation.length === 0) return [];
  const x = range[0] + (mode === 'beside' ? offLine : 0);
  return [text(annotation, 'annotation', { x, y: annotationTop })];
}
