import { thinnedNames, wholeNames } from '../axes/category-axis.ts';
import { type ValueAxis, valueAxis } from '../axes/value-axis.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import type { Picture } from '../contract/drawing.ts';
import { type Annotations, readAnnotations, ruleItems } from '../frame/annotations.ts';
import { statesOf } from '../frame/key.ts';
import { legendFor } from '../frame/legend.ts';
import { unsaid, unsaidOfGaps } from '../frame/missing-note.ts';
import { drawSheet } from '../frame/panels.ts';
import {
  bandPlaces,
  type CategoryPositions,
  layOutPlane,
  line,
  type Plane,
  tickRoom,
} from '../frame/plane.ts';
import { timeBreaks } from '../frame/time-breaks.ts';
import type { Crossing, Panel } from '../rows/crossing.ts';
import type { Mark } from '../rows/marks.ts';
import { missingStep, timeGaps } from '../rows/time-gaps.ts';
import { hatchWidth } from '../shapes/hatch.ts';
import { colourOf, everyMark } from '../shapes/series-mark.ts';
import type { Markup } from '../text/markup.ts';

/** What differs between drawings of several colours over categories. */
export interface UprightOptions {
  readonly crossing: Crossing;
  readonly context: DrawContext;
  readonly width: number;
  readonly domain: readonly [number, number];
  /** The axis of values, where it is not that of the marks: shares of 100 %; or none. */
  readonly axis?: ValueAxis | 'none' | undefined;
  /** Whether hatching stands beyond the ends of bars; in a whole of 100 % there is nothing beyond. */
  readonly beyond: boolean;
  /** The least width of a band. */
  readonly least: number;
  readonly anchor: (
    step: number,
  ) => (mark: Mark, series: number, x: number, index: number) => { x: number; value: number };
  readonly draw: (panel: Panel, plane: Plane, places: CategoryPositions) => readonly Markup[];
  /** What else there is to say at the foot. */
  readonly told?: readonly string[] | undefined;
}

/** Several colours over categories, upright; `undefined` where names or columns do not fit. */
export function drawUpright(options: UprightOptions): Picture | undefined {
  const { crossing, context, width, domain, beyond, least } = options;
  const { categories, ordered, marks, panels } = crossing;
  const [panel] = panels;
  const own = options.axis ?? valueAxis(domain, marks, context, 4);
  const axis = own === 'none' ? undefined : own;
  const range = [tickRoom(axis), width] as const;
  const places = bandPlaces(categories, range);
  const names =
    wholeNames(categories, places.positions, places.step, width) ??
    (ordered ? thinnedNames(categories, places.positions, width) : undefined);
  if (!panel || !names || places.step < least) return undefined;
  const annotations: Annotations = readAnnotations(context, marks.unit.factor, categories);
  const all = everyMark(crossing);
  const stub = (below: boolean) =>
    beyond && all.some(({ more, value = 0 }) => more && value < 0 === below) ? hatchWidth : 0;
  const plane = layOutPlane({
    panel,
    width,
    plot: plotHeight(width),
    domain,
    places,
    names,
    axis,
    annotations,
    range,
    above: 8 + stub(false),
    below: stub(true),
    anchor: options.anchor(places.step),
    first: true,
  });
  const zero = line('zero', range[0], range[1], plane.y(0));
  const drawn = options.draw(panel, plane, places);
  const breaks = timeBreaks(categories, places, plane);
  const parts = [...plane.behind, ...drawn, zero, ...breaks, ...plane.front];
  const legend = legendFor(
    [...colourItems(crossing), ...ruleItems(annotations.rules)],
    width,
    axis?.unit,
  );
  const states = statesOf(all);
  const pieces = [{ height: plane.height, parts }];
  const told = [
    ...unsaidOfGaps(timeGaps(categories, missingStep), context, width),
    ...(options.told ?? []),
    ...unsaid(all, context, width),
  ];
  return drawSheet({ width, legend, pieces, columns: 1, states, unsaid: told }, context);
}

/** The height of a plot of upright bars. */
export function plotHeight(width: number): number {
  return width < 420 ? 190 : 240;
}

/** The names of the colours; one colour needs none. */
export function colourItems(crossing: Crossing) {
  const series = crossing.panels[0]?.series ?? [];
  if (series.length < 2) return [];
  return series.map((each) => ({
    label: each.label,
    colour: colourOf(each, crossing),
    series: each.id,
  }));
}
