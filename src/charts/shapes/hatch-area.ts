import { largest, smallest } from '../../model/units/extremes.ts';
import { element, type Markup } from '../text/markup.ts';
import type { Point } from './polyline.ts';

/** Wider than in bars, so that the depth of the colour between the lines can be seen. */
const step = 12;

/**
 * An area filled with slanting lines: “more than this”. The lines are cut to its outline, a path of straight
 * lines, and lie on paper, so that they are seen on pale and on deep colours.
 */
export function hatchArea(outline: string): Markup[] {
  const d = slantsWithin(outline);
  return [element('path', { class: 'casing', d }), element('path', { class: 'hatch', d })];
}

function slantsWithin(outline: string): string {
  const rings = ringsOf(outline);
  const sums = rings.flat().map(([x, y]) => x + y);
  const [from, to] = [smallest(sums), largest(sums)];
  const lines: string[] = [];
  for (let sum = Math.ceil(from / step) * step; sum < to; sum += step) {
    const crossings = rings.flatMap((ring) => crossingsOf(ring, sum)).sort((a, b) => a - b);
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const [left = 0, right = 0] = [crossings[index], crossings[index + 1]];
      lines.push(`M${left.toFixed(1)},${(sum - left).toFixed(1)}`);
      lines.push(`L${right.toFixed(1)},${(sum - right).toFixed(1)}`);
    }
  }
  return lines.join('');
}

/** The rings of an outline as points. */
export function ringsOf(outline: string): Point[][] {
  return outline
    .split('M')
    .slice(1)
    .map((ring) =>
      [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]): Point => [Number(x), Number(y)]),
    );
}

/** Where the line of points with this sum crosses a ring, from the left. */
function crossingsOf(ring: readonly Point[], sum: number): number[] {
  return ring.flatMap(([x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
    const [one, other] = [x1 + y1 - sum, x2 + y2 - sum];
    return one < 0 === other < 0 ? [] : [x1 + ((x2 - x1) * one) / (one - other)];
  });
}

/** The same lines for an area of which nothing is known: thin, and of no colour that stands for a value. */
export function blankArea(outline: string): Markup {
  return element('path', { class: 'blank', d: slantsWithin(outline) });
}
