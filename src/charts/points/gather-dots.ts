import { largest } from '../../model/units/extremes.ts';
import { seriesMark } from '../shapes/series-mark.ts';
import { element, type Markup } from '../text/markup.ts';
import type { PlacedDot } from './dot-names.ts';
import { dotShapes } from './dot-shapes.ts';

/** A dot and the class of its colour. */
export interface ColouredDot extends PlacedDot {
  readonly colour: string;
}

export function drawDot(dot: ColouredDot): Markup {
  return seriesMark(dot.mark, dot.colour, dotShapes(dot));
}

/** The side of a neighbourhood. */
const side = 20;

/** Dots for neighbourhoods: each in the middle of its own, its area for how many rows it holds. */
export function gatherDots(dots: readonly ColouredDot[]): Markup[] {
  const all = neighbourhoods(dots);
  const most = largest(all.map(({ length }) => length));
  const mean = (list: readonly ColouredDot[], way: 'x' | 'y') =>
    list.reduce((sum, dot) => sum + dot[way], 0) / list.length;
  return [
    element(
      'g',
      { class: 's1' },
      all.map((list) =>
        element('circle', {
          class: 'shape piece',
          cx: mean(list, 'x'),
          cy: mean(list, 'y'),
          r: 1.5 + (side / 2 - 1.5) * Math.sqrt(list.length / most),
        }),
      ),
    ),
    ...dots.filter(({ mark }) => mark.highlighted).map(drawDot),
  ];
}

/** How many rows the fullest neighbourhood holds. */
export function mostGathered(dots: readonly ColouredDot[]): string {
  return String(largest(neighbourhoods(dots).map(({ length }) => length)));
}

function neighbourhoods(dots: readonly ColouredDot[]): ColouredDot[][] {
  const found = new Map<string, ColouredDot[]>();
  for (const dot of dots) {
    const id = `${Math.floor(dot.x / side)},${Math.floor(dot.y / side)}`;
    const list = found.get(id);
    if (list) list.push(dot);
    else found.set(id, [dot]);
  }
  return [...found.values()];
}
