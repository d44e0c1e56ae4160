import { sum } from 'd3';
import type { TextStyle } from '../../charts/text/text-width.ts';
import { wrap } from '../../charts/text/wrap.ts';

/** How a text of a drawing in words is set: the sizes are those of worded.css. */
export interface Style extends TextStyle {
  /** The height of a line, in CSS pixels. */
  readonly leading: number;
}

export const label: Style = { size: 16, weight: 'bold', leading: 24 };
export const detail: Style = { size: 15, leading: 24 };
export const cell: Style = { size: 15, leading: 22.5 };
export const time: Style = { size: 14, leading: 21 };

/** How high a drawing in words is at a width, in CSS pixels. */
export type HeightAt = (width: number) => number;

/** From this width on lists have two columns and tables are tables, in CSS pixels. */
export const wide = 480;

export function textOf(element: Element | null): string {
  return (element?.textContent ?? '').trim().replace(/[ \n\t]+/g, ' ');
}

/** How high a text is in a room; no text has no height. */
export function height(text: string, room: number, style: Style): number {
  return text === '' ? 0 : wrap(text, room, style).length * style.leading;
}

/** How high the texts in an element are, one under the other. */
export function heightWithin(element: Element, selector: string, room: number, style: Style) {
  return sum(element.querySelectorAll(selector), (each) => height(textOf(each), room, style));
}
