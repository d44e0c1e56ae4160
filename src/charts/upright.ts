import { type Annotations, readAnnotations, ruleItems } from './annotations.ts';
import { thinnedNames, wholeNames } from './category-axis.ts';
import type { DrawContext } from './chart-type.ts';
import { hatchWidth } from './hatch.ts';
import { statesOf } from './key.ts';
import { legendFor } from './legend.ts';
import type { Mark } from './marks.ts';
import type { Markup } from './markup.ts';
import { drawSheet } from './panels.ts';
import { bandPlaces, layOutPlane, line, type Places, type Plane, tickRoom } from './plane.ts';
import type { Crossing, Panel } from './series.ts';
import { colourOf, everyMark } from './series-mark.ts';
import { type ValueAxis, valueAxis } from './value-axis.ts';

/** What differs between drawings of several colours over categories. */
export interface UprightOptions {
  readonly crossing: Crossing;
  readonly context: DrawContext;
  readonly width: number;
  readonly domain: readonly [number, number];
  /** The axis of values, where it is not that of the marks: shares of 100 %. */
  readonly axis?: ValueAxis | undefined;
  /** Whether “more than” is hatched; in a stack there is no room for it. */
  readonly hatched: boolean;
  /** The least width of a band. */
  readonly least: number;
  readonly anchor: (
    step: number,
  ) => (mark: Mark, series: number, x: number, index: number) => { x: number; value: number };
  readonly draw: (panel: Panel, plane: Plane, places: Places) => readonly Markup[];
}

/** Several colours over categories, upright; `undefined` where names or columns do not fit. */
export function drawUpright(options: UprightOptions): string | undefined {
  const { crossing, context, width, domain, hatched, least } = options;
  const { categories, ordered, marks, panels } = crossing;
  const [panel] = panels;
  const axis = options.axis ?? valueAxis(domain, marks, context, 4);
  const range = [tickRoom(axis), width] as const;
  const places = bandPlaces(categories, range);
  const names =
    wholeNames(categories, places.positions, places.step, width) ??
    (ordered ? thinnedNames(categories, places.positions, width) : undefined);
  if (!panel || !names || places.step < least) return undefined;
  const annotations: Annotations = readAnnotations(context, marks.unit.factor, categories);
  const all = everyMark(crossing);
  const stub = (below: boolean) =>
    hatched && all.some(({ more, value = 0 }) => more && value < 0 === below) ? hatchWidth : 0;
  const plane = layOutPlane({
    panel,
    width,
    plot: width < 420 ? 190 : 240,
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
  const parts = [...plane.behind, ...drawn, zero, ...plane.front];
  const legend = legendFor(
    [...colourItems(crossing), ...ruleItems(annotations.rules)],
    width,
    axis.unit,
  );
  const states = statesHatched(all, hatched);
  const pieces = [{ height: plane.height, parts }];
  return drawSheet({ width, legend, pieces, columns: 1, states }, context);
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

export function statesHatched(marks: readonly Mark[], hatched: boolean) {
  const states = statesOf(marks);
  return hatched ? states : { ...states, more: false };
}
