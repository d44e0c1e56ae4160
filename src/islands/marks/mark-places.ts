import { largest, smallest } from '../../model/units/extremes.ts';
import { type Spot, spotAfter, wayOf } from './arrow-target.ts';
import { ringFocus } from './focus-ring.ts';
import { finder } from './mark-finder.ts';
import type { MarkedDrawing, MarkPositions } from './marks.ts';
import type { Bounds } from './place-readout.ts';

/** How far beside a mark a pointer still finds it, in pixels: half of what a finger needs. */
const reach = 24;

/** Half the side of a place where nothing is drawn, as a share of the drawing's width. */
const small = 0.008;

/**
 * The places of the marks of a drawing; a ring shows where the focus is. They are measured when that is first asked
 * for, in shares of the drawing's width, so that it holds while the page scrolls and the drawing grows.  * @param
 * seriesOf What a mark's series is called; the same for all where there are none.
 */
export function markPlaces(
  drawing: MarkedDrawing,
  seriesOf: (mark: SVGGElement) => string,
  leaving: AbortSignal,
): MarkPositions {
  const { svg, marks } = drawing;
  const groups = marks.map(({ group }) => group);
  const panels = [...new Set(groups.map(panelOf))];
  let measured:
    | {
        readonly boxes: readonly Bounds[];
        readonly find: ReturnType<typeof finder>;
        readonly after: MarkPositions['after'];
      }
    | undefined;
  const frame = () => svg.getBoundingClientRect();
  const measure = () => {
    const { left, top, width } = frame();
    const boxes = groups.map((group) => boxOf(group, left, top, width));
    const series = groups.map(seriesOf);
    const panel = groups.map((group) => panels.indexOf(panelOf(group)));
    const spots = (list: readonly (Bounds | undefined)[]) =>
      list.flatMap((box, index): Spot[] => {
        if (!box) return [];
        const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
        const own = { panel: panel[index] ?? 0, series: series[index] ?? '' };
        return [{ x: x * width, y: y * width, ...own }];
      });
    const run = wayOf(spots(boxes));
    const way = run === 'plane' && svg.querySelector('.mark > .point') ? 'cloud' : run;
    const isKin = (one: number, other: number) =>
      way !== 'plane' &&
      way !== 'cloud' &&
      series[one] === series[other] &&
      panel[one] === panel[other];
    const drawn = [...boxes.keys()].filter((index) => boxes[index]);
    const whole = boxes.map(
      (box, index) =>
        box ??
        inLine(
          boxes,
          index,
          drawn.filter((other) => isKin(index, other)),
        ),
    );
    const all = spots(whole);
    return {
      boxes: whole,
      find: finder(whole.map((box, index) => ({ ...box, panel: panel[index] ?? 0 }))),
      after: (key: string, mark: SVGGElement) => {
        const next = spotAfter(key, groups.indexOf(mark), all, way);
        return next === undefined ? undefined : groups[next];
      },
    };
  };
  const known = () => {
    measured ??= measure();
    return measured;
  };
  const places: MarkPositions = {
    after: (key, mark) => known().after(key, mark),
    at: (x, y) => {
      const { left, top, width } = frame();
      const place = { x: (x - left) / width, y: (y - top) / width };
      return groups[known().find(place, reach / width) ?? -1];
    },
    boxOf: (mark) => {
      const { left, top, width } = frame();
      const box = known().boxes[groups.indexOf(mark)];
      const at = (start: number, share = 0) => start + share * width;
      return {
        left: at(left, box?.left),
        right: at(left, box?.right),
        top: at(top, box?.top),
        bottom: at(top, box?.bottom),
      };
    },
  };
  ringFocus(drawing, places, leaving);
  return places;
}

function panelOf(group: Element): Element | null {
  return group.closest('.rows');
}

/** The box of what shows the value, or stands in its place; nothing where a mark draws nothing. */
function boxOf(group: Element, x: number, y: number, width: number): Bounds | undefined {
  const shapes = [...group.querySelectorAll('.shape, .tint, .gone, .spot, .goal, .hatch')];
  const rects = (shapes.length > 0 ? shapes : [group]).map((each) => each.getBoundingClientRect());
  const [left, top] = [smallest(rects.map((r) => r.left)), smallest(rects.map((r) => r.top))];
  const right = largest(rects.map((rect) => rect.right));
  const bottom = largest(rects.map((rect) => rect.bottom));
  if (right === left && bottom === top) return undefined;
  const share = (value: number, start: number) => (value - start) / width;
  return {
    left: share(left, x),
    right: share(right, x),
    top: share(top, y),
    bottom: share(bottom, y),
  };
}

/** A mark without a shape is looked for in line with its neighbours in the series, else at the drawing's foot. */
function inLine(
  boxes: readonly (Bounds | undefined)[],
  index: number,
  kin: readonly number[],
): Bounds {
  const away = (other: number) => Math.abs(other - index);
  const [first, second] = [...kin].sort((a, b) => away(a) - away(b));
  const [one, other] = [boxes[first ?? -1], boxes[second ?? -1]];
  const middle = (box: Bounds) => (box.left + box.right) / 2;
  const step =
    one && other && first !== undefined && second !== undefined
      ? (middle(other) - middle(one)) / (second - first)
      : 0;
  const foot = largest(
    boxes.map((box) => box?.bottom ?? 0),
    0,
  );
  const x = one && first !== undefined ? middle(one) + step * (index - first) : small;
  const y = one?.bottom ?? foot;
  return { left: x - small, right: x + small, top: y - small, bottom: y + small };
}
