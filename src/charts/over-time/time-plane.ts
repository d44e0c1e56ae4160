import { type CategoryAxis, thinnedNames } from '../axes/category-axis.ts';
import type { ScaleKind } from '../axes/log-scale.ts';
import { scaleText, type ValueAxis, valueAxis } from '../axes/value-axis.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import type { Picture } from '../contract/drawing.ts';
import { type Annotations, readAnnotations, ruleItems } from '../frame/annotations.ts';
import { type EndLabels, endLabels } from '../frame/end-labels.ts';
import { statesOf } from '../frame/key.ts';
import { type Legend, legendFor } from '../frame/legend.ts';
import { unsaidOfKnown, unsaidOfUndrawn } from '../frame/missing-note.ts';
import { columnsFor, drawSheet, panelWidth } from '../frame/panels.ts';
import {
  type CategoryPositions,
  layOutPlane,
  type Piece,
  type Plane,
  pointPlaces,
  tickRoom,
} from '../frame/plane.ts';
import type { Crossing, Panel, Series } from '../rows/crossing.ts';
import { besideAxis, type Mark } from '../rows/marks.ts';
import { longGap, timeGaps } from '../rows/time-gaps.ts';
import { hatchWidth } from '../shapes/hatch.ts';
import { colourOf, everyMark } from '../shapes/series-mark.ts';
import type { Markup } from '../text/markup.ts';

/** How values over time stand in a width: the same in all small charts. */
export interface Course {
  /** The width of one small chart, and how many stand side by side. */
  readonly width: number;
  readonly columns: number;
  readonly plot: number;
  readonly places: CategoryPositions;
  readonly names: CategoryAxis;
  readonly range: readonly [number, number];
  readonly domain: readonly [number, number];
  readonly axis: ValueAxis;
  readonly annotations: Annotations;
  /** Names and last values at the lines' ends; a legend where they do not fit. */
  readonly ends: EndLabels | undefined;
  readonly legend: Legend;
  readonly above: number;
  /** The moments before which nothing is known for long. */
  readonly gaps: ReadonlySet<number>;
}

/** The least distance from moment to moment, in CSS pixels, at which a point for each is more than a thicker line. */
const leastStep = 8;

/** Whether moments stand so close that only what is to be told of has a point. */
export function isDense({ places }: Course): boolean {
  return places.step < leastStep;
}

/** How many lines the axis of values has, about. */
export const tickCount = 4;

export interface CourseOptions {
  readonly crossing: Crossing;
  readonly context: DrawContext;
  readonly width: number;
  readonly domain: readonly [number, number];
  readonly colour: (series: Series, direct: boolean) => string;
  readonly shape?: 'line' | undefined;
  readonly kind?: ScaleKind | undefined;
}

export function layOutCourse(options: CourseOptions): Course {
  const { crossing, context, domain, colour, shape, kind } = options;
  const { categories, panels, marks } = crossing;
  const small = panels.length > 1 || panels[0]?.label !== undefined;
  const columns = columnsFor(panels.length, options.width, 200);
  const width = panelWidth(options.width, columns);
  const plot = small ? 130 : width < 420 ? 190 : 250;
  const axis = valueAxis(domain, marks, context, tickCount, kind);
  const annotations = readAnnotations(context, marks.unit.factor, categories);
  const series = panels[0]?.series ?? [];
  const lasts = series.map((each) => lastKnown(each.marks));
  const values = besideAxis(lasts, axis.factor, marks.factor, context);
  const ends = small
    ? undefined
    : endLabels(
        series.map((each, index) => ({
          label: series.length > 1 ? each.label : comingName(each.marks, categories),
          value: values[index] ?? '',
          colour: colour(each, true),
          series: series.length > 1 ? each.id : undefined,
        })),
        width,
        plot,
      );
  const named = series.length > 1 && !ends;
  const items = named
    ? series.map((each) => ({
        label: each.label,
        colour: colour(each, false),
        series: each.id,
        shape,
      }))
    : [];
  const range = [tickRoom(axis), width - (ends?.width ?? 0) - 4] as const;
  const places = pointPlaces(categories, [range[0] + 4, range[1] - 4]);
  const more = everyMark(crossing).some((mark) => mark.more);
  return {
    width,
    columns,
    plot,
    places,
    names: thinnedNames(categories, places.positions, width),
    range,
    domain,
    axis,
    annotations,
    ends,
    legend: legendFor(
      [...items, ...ruleItems(annotations.rules)],
      options.width,
      scaleText(axis, context),
    ),
    above: 8 + (more ? hatchWidth : 0),
    gaps: new Set(timeGaps(categories, longGap).map(({ index }) => index)),
  };
}

/** The moment of a last value that is only promised: the axis may have no room for its name. */
function comingName(marks: Series['marks'], categories: Crossing['categories']): string {
  const last = marks.findLastIndex((mark) => mark?.value !== undefined);
  return marks[last]?.promised ? (categories[last]?.label ?? '') : '';
}

/** One of the small charts: its axes, and its marks as `draw` makes them. */
export function coursePiece(
  course: Course,
  panel: Panel,
  first: boolean,
  draw: (plane: Plane) => readonly Markup[],
) {
  const plane = layOutPlane({ ...course, panel, first });
  return {
    height: plane.height,
    parts: [...plane.behind, ...draw(plane), ...plane.front],
    plane: planeWords(course.places, plane, course.domain),
  };
}

/** All small charts under the legend. */
export function drawCourse(
  { legend, columns }: Course,
  pieces: readonly Piece[],
  { crossing, context, width }: Pick<CourseOptions, 'crossing' | 'context' | 'width'>,
  undrawn: readonly Mark[] = [],
): Picture {
  const marks = everyMark(crossing);
  const states = statesOf(marks);
  const told = [
    ...unsaidOfUndrawn(undrawn, context, width),
    ...unsaidOfKnown(marks, context, width),
  ];
  return drawSheet({ width, legend, pieces, columns, states, foot: true, unsaid: told }, context);
}

/** The colour of a line or an area, which the only one has as well. */
export function courseColour(crossing: Crossing): (series: Series) => string {
  return (series) => colourOf(series, crossing) || 's1';
}

/** The colour of a row's point: where there is one series, no legend names it, and what is highlighted wears the accent. */
export function pointColour(colour: string, series: readonly Series[]): string {
  return series.length === 1 && colour === 's1' ? '' : colour;
}

/** A plane as its island reads it: first and last moment, top and bottom, the values there. */
export function planeWords(
  { positions }: CategoryPositions,
  { top, bottom }: Plane,
  [low, high]: readonly [number, number],
): string {
  const places = [positions[0] ?? 0, positions.at(-1) ?? 0, top, bottom];
  return [...places.map((place) => Math.round(place * 10) / 10), low, high].join(' ');
}

export function lastKnown(marks: readonly (Mark | undefined)[]): Mark | undefined {
  return marks.findLast((mark) => mark?.value !== undefined);
}

/** The segments of neighbours that have values, by index: what is missing is a gap. */
export function runsOf(marks: readonly (Mark | undefined)[]): number[][] {
  const runs: number[][] = [];
  for (const [index, mark] of marks.entries()) {
    if (mark?.value === undefined) continue;
    const last = runs.at(-1);
    if (last?.at(-1) === index - 1) last.push(index);
    else runs.push([index]);
  }
  return runs;
}

/** Neighbours of which all are done, or all but the first are only promised; or the two ends of a gap. */
export interface LineSegment {
  readonly indices: readonly number[];
  readonly toCome: boolean;
  /** Whether nothing is known of the time between its two values. */
  readonly isBridge: boolean;
}

/**
 * Cuts a run where what is promised begins or ends, and at its gaps; the way to a promised value belongs to the
 * promise.
 */
export function stretchesOf(
  run: readonly number[],
  isPromised: (index: number) => boolean,
  gaps: ReadonlySet<number> = new Set(),
): LineSegment[] {
  const [first] = run;
  if (first === undefined) return [];
  if (run.length === 1) return [{ indices: run, toCome: isPromised(first), isBridge: false }];
  const segments: { indices: number[]; toCome: boolean; isBridge: boolean }[] = [];
  for (const [at, index] of run.entries()) {
    const before = run[at - 1];
    if (before === undefined) continue;
    const toCome = isPromised(index);
    const isBridge = gaps.has(index);
    const last = segments.at(-1);
    if (last?.toCome === toCome && !last.isBridge && !isBridge) last.indices.push(index);
    else segments.push({ indices: [before, index], toCome, isBridge });
  }
  return segments;
}

/**
 * Of a run with far more values than pixels, those that shape the line: in each pixel the first, the last,
 * the highest and the lowest (M4, Jugel et al., VLDB 2014). What is drawn looks the same.
 */
export function shapingOf(
  run: readonly number[],
  x: (index: number) => number,
  y: (index: number) => number,
): readonly number[] {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || run.length < 3 * (x(last) - x(first)))
    return run;
  const pixels = Map.groupBy(run, (index) => Math.round(x(index)));
  return [...pixels.values()].flatMap((within) => {
    const byHeight = [...within].sort((a, b) => y(a) - y(b));
    const kept = [within[0], within.at(-1), byHeight[0], byHeight.at(-1)];
    return [...new Set(kept.filter((index) => index !== undefined))].sort((a, b) => a - b);
  });
}
