import type { Mark } from '../rows/marks.ts';
import { type Attributes, element, type Markup, type MarkupChild } from '../text/markup.ts';

/** The class of a row's elements: what it is, so that drawing.css can show it. */
export function markClass(mark: Pick<Mark, 'promised' | 'highlighted' | 'value' | 'own'>): string {
  const state = mark.value === undefined ? 'absent' : mark.promised ? 'promised' : 'done';
  return `mark ${state}${mark.highlighted ? ' highlight' : ''}${mark.own ? ` ${mark.own}` : ''}`;
}

/** What the element of a row carries, whatever it is made of. */
export function markAttributes(mark: Mark): Attributes {
  return { class: markClass(mark), 'data-key': mark.key, 'data-field': mark.field };
}

/** Everything that stands for one row, in one group; `top` and `height` are the band that is its own. */
export function markGroup(
  mark: Mark,
  { top, height }: { readonly top: number; readonly height: number },
  children: readonly (MarkupChild | undefined)[],
): Markup {
  const band = { 'data-top': top, 'data-height': height };
  return element('g', { ...markAttributes(mark), ...band }, children);
}
