import type { Mark } from '../rows/marks.ts';
import { element, type Markup } from '../text/markup.ts';
import { outlineInset } from './dash.ts';
import type { Rectangle } from './hatch.ts';

/** A bar, a column or a part of one. The outline of what is promised lies inside, so that it ends at the value. */
export function boxShape({ promised }: Pick<Mark, 'promised'>, box: Rectangle): Markup {
  return rect('shape', box, promised ? outlineInset : 0);
}

/** The same with neighbours at its sides: outlines keep half a pixel from each other. */
export function pieceShape({ promised }: Pick<Mark, 'promised'>, box: Rectangle): Markup {
  return rect('shape piece', box, promised ? outlineInset + 0.5 : 0);
}

function rect(name: string, { x, y, width, height }: Rectangle, inset: number): Markup {
  return element('rect', {
    class: name,
    x: x + inset,
    y: y + inset,
    width: Math.max(0, width - 2 * inset),
    height: Math.max(0, height - 2 * inset),
  });
}
