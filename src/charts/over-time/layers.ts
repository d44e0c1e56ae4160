import type { Plane } from '../frame/plane.ts';
import type { Panel } from '../rows/crossing.ts';
import type { Mark } from '../rows/marks.ts';
import { outlineInset } from '../shapes/dash.ts';
import { hatchCut, hatchWidth } from '../shapes/hatch.ts';
import { type Point, polyline } from '../shapes/polyline.ts';
import { pointHatch } from '../shapes/series-mark.ts';
import { element, type Markup } from '../text/markup.ts';
import { type Course, runsOf, shapingOf, stretchesOf } from './time-plane.ts';

/** Where a row's layer begins and ends, and whether another lies on it. */
export interface Layer {
  readonly mark: Mark;
  readonly from: number;
  readonly to: number;
  readonly isCovered: boolean;
}

/** The layers of a panel, by series and category; none where one of a category's parts is missing. */
export function layersOf({ series }: Panel, count: number): (Layer | undefined)[][] {
  const heights = new Array<number>(count).fill(0);
  const whole = Array.from({ length: count }, (_, index) =>
    series.every(({ marks }) => marks[index]?.value !== undefined),
  );
  return series.map(({ marks }, order) =>
    marks.map((mark, index) => {
      if (!whole[index] || mark?.value === undefined) return undefined;
      const from = heights[index] ?? 0;
      heights[index] = from + mark.value;
      return { mark, from, to: from + mark.value, isCovered: order < series.length - 1 };
    }),
  );
}

/** A layer over neighbours that all have values: solid, or in outline on its way to what is only promised. */
export function layerShapes(
  layers: readonly (Layer | undefined)[],
  course: Course,
  plane: Plane,
  colour: string,
  series: string | undefined,
): Markup[] {
  const { positions } = course.places;
  const x = (index: number) => positions[index] ?? 0;
  const y = (index: number) => layers[index]?.to ?? 0;
  return runsOf(layers.map((layer) => layer?.mark)).flatMap((run) => {
    const kept = shapingOf(run, x, y);
    return stretchesOf(kept, (index) => layers[index]?.mark.promised ?? false, course.gaps).map(
      ({ indices, toCome, isBridge }) => {
        const inset = toCome ? outlineInset + 0.5 : 0;
        const place: PointOf = (index, side, shift) => {
          const { from = 0, to = 0 } = layers[index] ?? {};
          const [foot, top] = [plane.y(from), plane.y(to)];
          const within = Math.min(inset, (foot - top) / 2);
          return [x(index) + shift, side === 'to' ? top + within : foot - within];
        };
        if (isBridge) {
          const d = polyline(indices.map((index) => [x(index), plane.y(y(index))]));
          return element('path', { class: `line bridge ${colour}`, d, 'data-series': series });
        }
        if (!toCome) {
          const d = outline(indices, place, inset);
          return element('path', { class: `shape piece ${colour}`, d, 'data-series': series });
        }
        const all = outline(indices, (index, side) => place(index, side, 0), 0);
        return element('g', { class: `promised ${colour}`, 'data-series': series }, [
          element('path', { class: 'coming', d: all }),
          element('path', { class: 'shape', d: openOutline(indices, place) }),
        ]);
      },
    );
  });
}

type PointOf = (index: number, side: 'from' | 'to', shift: number) => Point;

/** All around, so far within its ends; a value alone is a bar as thin as a line. */
function outline(indices: readonly number[], place: PointOf, inset: number): string {
  const [first = 0, last = first] = [indices[0], indices.at(-1)];
  const [left, right] = indices.length === 1 ? [-2, 2] : [inset, -inset];
  const inner = indices.slice(1, -1).map((index) => [index, 0] as const);
  const along = [[first, left] as const, ...inner, [last, right] as const];
  const there = along.map(([index, shift]) => place(index, 'to', shift));
  const back = along.toReversed().map(([index, shift]) => place(index, 'from', shift));
  return polyline([...there, ...back], true);
}

/** Along the top and down at the end: at its beginning stands what is done. */
function openOutline(indices: readonly number[], place: PointOf): string {
  const last = indices.at(-1) ?? 0;
  const along = indices.map((index) => place(index, 'to', index === last ? -0.75 : 0));
  return polyline([...along, place(last, 'from', -0.75)]);
}

/** “More than this”: over the edge of an area, or cut out of it where another lies on it. */
export function layerHatch(
  { mark, from, to, isCovered }: Layer,
  { x, r }: { readonly x: number; readonly r: number },
  { y }: Plane,
): Markup[] {
  if (!mark.more) return [];
  if (!isCovered) return pointHatch(mark, { x, y: y(to), r });
  const height = Math.min(hatchWidth, y(from) - y(to));
  const box = { x: x - 4, y: y(to), width: 8, height };
  return [hatchCut(box)];
}
