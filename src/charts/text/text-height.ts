import { sum } from 'd3';
import type { TextStyle } from './text-width.ts';
import { wrap } from './wrap.ts';

/** How a text of a drawing in words is set: the sizes are those of worded.css and of the types' own sheets. */
export interface SetText extends TextStyle {
  /** The height of a line, in CSS pixels. */
  readonly leading: number;
}

/** The texts that drawings in words are made of. */
export const setTexts = {
  label: { size: 16, weight: 'bold', leading: 24 },
  detail: { size: 15, leading: 24 },
  cell: { size: 15, leading: 22.5 },
  small: { size: 14, leading: 21 },
} as const satisfies Record<string, SetText>;

/** From this width on lists have two columns and tables are tables, in CSS pixels. */
export const wide = 480;

/** How high a text is in a room; no text has no height. */
export function heightOfText(text: string, room: number, style: SetText): number {
  const settled = text.trim().replace(/[ \n\t]+/g, ' ');
  return settled === '' ? 0 : wrap(settled, room, style).length * style.leading;
}

/** How high texts are, one under the other. */
export function heightOfTexts(texts: readonly string[], room: number, style: SetText): number {
  return sum(texts, (text) => heightOfText(text, room, style));
}
