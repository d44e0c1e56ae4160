import type { Mark } from './marks.ts';
import { element, type Markup, type MarkupChild } from './markup.ts';

/** The class of a row's elements: what it is, so that drawing.css can show it. */
export function markClass(mark: Pick<Mark, 'promised' | 'highlighted' | 'value'>): string {
  const state = mark.value === undefined ? 'absent' : mark.promised ? 'promised' : 'done';
  return `mark ${state}${mark.highlighted ? ' highlight' : ''}`;
}

/** Everything that stands for one row, in one group; see `SvgDrawing` for what an island may rely on. */
export function markGroup(
  mark: Mark,
  place: { readonly top: number; readonly height: number },
  children: readonly (MarkupChild | undefined)[],
): Markup {
  const attributes = {
    class: markClass(mark),
    'data-key': mark.key,
    'data-field': mark.field,
    'data-top': place.top,
    'data-height': place.height,
  };
  return element('g', attributes, children);
}
