import type { Mark } from './marks.ts';
import { type SvgChild, type SvgElement, svg } from './svg.ts';

/** The class of a row's elements: what it is, so that drawing.css can show it. */
export function markClass(mark: Pick<Mark, 'promised' | 'highlighted' | 'value'>): string {
  const state = mark.value === undefined ? 'absent' : mark.promised ? 'promised' : 'done';
  return `mark ${state}${mark.highlighted ? ' highlight' : ''}`;
}

/** Everything that stands for one row, in one group; see `SvgDrawing` for what an island may rely on. */
export function markGroup(
  mark: Mark,
  place: { readonly top: number; readonly height: number },
  children: readonly (SvgChild | undefined)[],
): SvgElement {
  const attributes = {
    class: markClass(mark),
    'data-key': mark.key,
    'data-field': mark.field,
    'data-top': place.top,
    'data-height': place.height,
  };
  return svg('g', attributes, children);
}
