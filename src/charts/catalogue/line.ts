import { z } from 'zod';
import {
  checkLog,
  logDomain,
  type ScaleKind,
  scaleKindOption,
  scaleOf,
} from '../axes/log-scale.ts';
import { domainFromZero, domainOfPoints } from '../axes/value-axis.ts';
import { checkCrossing, checkOrder } from '../check/crossing.ts';
import type { About } from '../contract/about.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import { fewMoments, oneOrSeries, type SeriesLayout, type Suit } from '../contract/data-shape.ts';
import { colorOptions, defineChart, facetOption, orderedOption } from '../contract/define-chart.ts';
import type { Picture } from '../contract/drawing.ts';
import { ruleEnds } from '../frame/annotations.ts';
import type { Plane } from '../frame/plane.ts';
import { courseIslandData, enoughMoments } from '../islands/over-time.ts';
import {
  type Course,
  courseColour,
  coursePiece,
  drawCourse,
  isDense,
  type LineSegment,
  layOutCourse,
  pointColour,
  runsOf,
  shapingOf,
  stretchesOf,
  tickCount,
} from '../over-time/time-plane.ts';
import type { Crossing, Panel, Series } from '../rows/crossing.ts';
import { mostColours } from '../rows/crossing.ts';
import { labelFieldOf, type Mark, valuesOf } from '../rows/marks.ts';
import { crossedAlongX, readAlongX } from '../rows/read-channels.ts';
import { marketSales } from '../samples/markets.ts';
import { polyline } from '../shapes/polyline.ts';
import { everyMark, pointHatch, seriesMark } from '../shapes/series-mark.ts';
import { element, type Markup } from '../text/markup.ts';
import { describeCrossing } from '../words/describe-crossing.ts';

const options = z.object({
  x: z.string().optional(),
  y: z.string(),
  ...colorOptions,
  ...facetOption,
  ...orderedOption,
  ...scaleKindOption,
  zero: z.boolean().optional(),
});

const about: About = {
  shows: 'time',
  samples: [
    {
      data: [marketSales],
      chart: `title:
  zh-CN: 到了冬天，车站市场卖得更多
  en: In winter the station market sells more
subtitle:
  zh-CN: 示例数据：镇上和车站市场的水果销量，吨
  en: "Sample data: fruit sold in the markets, tonnes"
type: line
data: market-sales
x: month
y: sales
color: market
highlight: [station]
annotations:
  - from: 2022-07
    to: 2022-10
    text: { zh-CN: 采摘季, en: The picking season }
  - date: 2022-11
    text: { zh-CN: 镇上市场修缮, en: The town market is repaired }
note:
  zh-CN: 镇上市场有一个月没有记账。
  en: For one month the town market kept no books.
`,
    },
    {
      data: [marketSales],
      chart: `title:
  zh-CN: 镇上随采摘季起落，车站来得晚些
  en: The town follows the picking, the station comes later
subtitle:
  zh-CN: 示例数据：镇上和车站市场的水果销量，吨
  en: "Sample data: fruit sold in the markets, tonnes"
type: line
data: market-sales
x: month
y: sales
facet: market
zero: true
`,
    },
  ],
};

/** Lines on one scale; a small chart for each, where there are more of them than colours. */
function suitsSeries({ time, name, first }: SeriesLayout): Suit | undefined {
  const options = { x: time.field.name, y: first.field.name };
  const series = name.field.name;
  if (name.values.length > mostColours)
    return { rank: 1, options: { ...options, facet: series }, reason: 'many-series' };
  return time.values.length === 2
    ? undefined
    : { rank: 0, options: { ...options, color: series }, reason: 'series-over-time' };
}

/**
 * Lines over time. Each is named at its end, with its last value; where the names do not fit, a legend
 * names them. What is missing is a gap, what is promised dashed.
 */
export const line = defineChart(options, {
  about,
  colours: 'series',
  channels: {
    x: { holds: 'any', required: false },
    y: { holds: 'number', required: true },
    color: { holds: 'any', required: false },
    series: { holds: 'any', required: false },
    facet: { holds: 'any', required: false },
  },
  check: (written, context) => {
    const crossed = crossedAlongX(written, context);
    checkCrossing('y', crossed, context);
    checkOrder('x', crossed.category, written.ordered, context);
    checkLog('scale', written.scale, written.y, context);
    if (written.scale === 'log' && written.zero)
      context.mistakes.add('log-and-zero', context.at('zero'), {});
  },
  annotated: ({ x }, { dataset }) => labelFieldOf(dataset, x)?.name,
  sounds: true,
  suits: ({ layout }) => {
    if (layout.kind === 'series') return suitsSeries(layout);
    if (layout.kind !== 'time') return undefined;
    const { time, first, alike } = layout;
    const count = time.values.length;
    const options = { x: time.field.name, ...oneOrSeries('y', alike, mostColours) };
    if (alike.length > 1) return { rank: count === 2 ? 1 : 0, options, reason: 'series-over-time' };
    const isShort = count <= fewMoments && first.isAddable;
    if (!isShort && count <= 2) return undefined;
    return { rank: isShort ? 1 : 0, options, reason: 'many-moments' };
  },
  read: (written, context) => ({
    crossing: readAlongX(written, context),
    zero: written.zero ?? false,
    kind: written.scale ?? 'linear',
  }),
  draw: ({ crossing, zero, kind }, context) => ({
    kind: 'svg',
    scale: zero ? 'length' : 'position',
    at: (width) => drawLines(crossing, context, width, { zero, kind }),
  }),
  describe: ({ crossing }, context) => describeCrossing(crossing, context),
  island: 'course',
  controls: 1,
  enough: enoughMoments,
  islandData: ({ crossing, kind }, context) => {
    const placed =
      kind === 'log' ? scaleOf(kind, domainOf(crossing, context, { kind }), [0, 1]) : undefined;
    return courseIslandData(crossing, context, { colour: courseColour(crossing), placed });
  },
});

interface LineScale {
  readonly kind: ScaleKind;
  readonly zero?: boolean | undefined;
}

function domainOf(
  crossing: Crossing,
  context: DrawContext,
  { zero, kind }: LineScale,
): [number, number] {
  const ruled = ruleEnds(context, crossing.marks.unit.factor, crossing.categories);
  const values = [...valuesOf(everyMark(crossing)), ...ruled];
  if (kind === 'log') return logDomain(values);
  return zero ? domainFromZero(values, tickCount) : domainOfPoints(values, tickCount);
}

function drawLines(
  crossing: Crossing,
  context: DrawContext,
  width: number,
  scale: LineScale,
): Picture {
  const domain = domainOf(crossing, context, scale);
  const highlit = crossing.panels[0]?.series.some(({ highlighted }) => highlighted) ?? false;
  const own = courseColour(crossing);
  // Beside a line that the title speaks of, others step back, where names tell them apart.
  const colour = (series: Series, direct: boolean) =>
    highlit && direct && !series.highlighted ? 'other' : own(series);
  const course = layOutCourse({
    crossing,
    context,
    width,
    domain,
    colour,
    shape: 'line',
    kind: scale.kind,
  });
  const direct = course.ends !== undefined;
  const pieces = crossing.panels.map((panel, index) =>
    coursePiece(course, panel, index === 0, (plane) =>
      drawSeries(panel, course, plane, (series) => colour(series, direct)),
    ),
  );
  return drawCourse(course, pieces, { crossing, context, width });
}

/** Lines first, so that no point is hidden; those that the title speaks of last. */
function drawSeries(
  panel: Panel,
  course: Course,
  plane: Plane,
  colour: (series: Series) => string,
): Markup[] {
  const order = [...panel.series].sort((a, b) => Number(a.highlighted) - Number(b.highlighted));
  const at = (mark: Mark, index: number) =>
    [course.places.positions[index] ?? 0, plane.y(mark.value ?? 0)] as const;
  const ends = panel.series.map(({ marks }) => {
    const last = marks.findLastIndex((mark) => mark?.value !== undefined);
    const mark = marks[last];
    if (!mark) return undefined;
    const [x, y] = at(mark, last);
    return { x, y };
  });
  const [low, high] = course.domain;
  return [
    ...(low <= 0 && high >= 0 ? [zeroLine(course, plane)] : []),
    ...order.flatMap((series) =>
      pathsOf(series, course.gaps, at).map((d) => path(d, colour(series), series.id || panel.id)),
    ),
    ...order.flatMap((series) => pointsOf(series, course, at, pointColour(colour(series), order))),
    ...(course.ends?.draw(ends, course.range[1], plane.top - course.above) ?? []),
  ];
}

function zeroLine({ range }: Course, plane: Plane): Markup {
  const y = plane.y(0);
  return element('line', { class: 'zero', x1: range[0], x2: range[1], y1: y, y2: y });
}

interface Drawn extends Pick<LineSegment, 'toCome' | 'isBridge'> {
  readonly d: string;
}

/** A path for each run of values; the way to what is only promised is a path of its own. */
function pathsOf(
  { marks }: Series,
  gaps: ReadonlySet<number>,
  at: (mark: Mark, index: number) => readonly [number, number],
): Drawn[] {
  const place = (index: number, side: 0 | 1) => {
    const mark = marks[index];
    return mark ? at(mark, index)[side] : 0;
  };
  return runsOf(marks).flatMap((run) => {
    const kept = shapingOf(
      run,
      (index) => place(index, 0),
      (index) => place(index, 1),
    );
    return stretchesOf(kept, (index) => marks[index]?.promised ?? false, gaps)
      .filter(({ indices }) => indices.length > 1)
      .map(({ indices, ...kind }) => ({
        d: polyline(indices.map((index) => [place(index, 0), place(index, 1)])),
        ...kind,
      }));
  });
}

function path({ d, toCome, isBridge }: Drawn, colour: string, series: string | undefined): Markup {
  const name = `line ${colour}${isBridge ? ' bridge' : toCome ? ' to-come' : ''}`;
  return element('path', { class: name, d, 'data-series': series });
}

/** A point for each row: small where they are many, to be seen where it stands alone. */
function pointsOf(
  { marks }: Series,
  course: Course,
  at: (mark: Mark, index: number) => readonly [number, number],
  colour: string,
): Markup[] {
  const dense = isDense(course);
  return marks.flatMap((mark, index) => {
    if (!mark) return [];
    if (mark.value === undefined) return [seriesMark(mark, colour, [])];
    const [x, y] = at(mark, index);
    const isAlone = !hasValue(marks[index - 1]) && !hasValue(marks[index + 1]);
    const told = isAlone || mark.highlighted || mark.annotations.length > 0;
    const atGap = course.gaps.has(index) || course.gaps.has(index + 1);
    if (dense && !told && !atGap && !mark.more) return [];
    const r = told ? 4 : course.places.step < 12 && !atGap ? 1.25 : 2.75;
    const point = element('circle', { class: 'shape point', cx: x, cy: y, r });
    return [seriesMark(mark, colour, [point, ...pointHatch(mark, { x, y, r })])];
  });
}

function hasValue(mark: Mark | undefined): boolean {
  return mark?.value !== undefined;
}
