import * as Plot from '@observablehq/plot';
import { lookUp } from '../../schema/look-up.ts';
import type { Mark } from '../rows/marks.ts';
import { element, type Markup } from '../text/markup.ts';
import { boxShape } from './box-shape.ts';
import { outlineInset } from './dash.ts';
import { hatch, hatchWidth } from './hatch.ts';
import { drawPlot, keyed } from './plot.ts';

/** Where a bar lies, and to what scale. */
export interface BarPlace {
  readonly top: number;
  readonly height: number;
  /** The amount that fills the room, and how wide that is. */
  readonly total: number;
  readonly room: number;
}

/** The narrowest piece that can still be told from the next. */
const narrowest = 5;

/** A bar from the left edge, or the pieces that it is cut into: all of one size, since only their average is known. */
export function pieces(mark: Mark, place: BarPlace, cuts = 1): Markup[] {
  const { key, value = 0, promised, more } = mark;
  const { top, height, total, room } = place;
  const count = (room * (value / total)) / cuts < narrowest ? 1 : cuts;
  const rows = Array.from({ length: count }, (_, index) => ({
    key,
    x1: (value * index) / count,
    x2: (value * (index + 1)) / count,
  }));
  const outlined = promised && count > 1;
  const inset = promised && !outlined ? outlineInset : 0;
  const drawn = drawPlot({
    width: room,
    height: top + height,
    x: { type: 'linear', domain: [0, total], range: [0, room], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.rect(rows, {
        x1: 'x1',
        x2: 'x2',
        y1: top,
        y2: top + height,
        inset,
        insetRight: count > 1 && !outlined ? 2 : inset,
        ...keyed(rows, count > 1 ? 'shape piece' : 'shape'),
      }),
    ],
  });
  const shapes = drawn.rows.get(key) ?? [];
  const end = { x: (room * value) / total, y: top, width: hatchWidth, height };
  const whole = boxShape(mark, { x: 0, y: top, width: end.x, height });
  const cut = outlined ? [...shapes.map(outline), whole] : shapes;
  return [...cut, ...(more ? [hatch(end)] : [])];
}

/** Outlines that share their borders, so that no line is drawn twice: only the first has a left side. One in dashes is about all of them. */
function outline({ attributes }: Markup, index: number): Markup {
  const at = (name: string) => Number(lookUp(attributes, name));
  const left = at('x') + (index === 0 ? outlineInset : -outlineInset);
  const right = at('x') + at('width') - outlineInset;
  const top = at('y') + outlineInset;
  const bottom = at('y') + at('height') - outlineInset;
  const d = `M${left},${top}H${right}V${bottom}H${left}${index === 0 ? 'Z' : ''}`;
  return element('path', { class: `${String(attributes.class)} thin`, d });
}
