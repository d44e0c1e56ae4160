import { z } from 'zod';
import { type CategoryAxis, thinnedNames, wholeNames } from '../axes/category-axis.ts';
import { unitLine } from '../axes/unit-line.ts';
import { domainFromZero, scaleEnds, type ValueAxis, valueAxis } from '../axes/value-axis.ts';
import { drawBarPanels, drawBars } from '../bars/bar-rows.ts';
import { columnText, columnTextBoxes } from '../bars/column-texts.ts';
import { checkCrossing, checkZero, hasOrder } from '../check/crossing.ts';
import type { About } from '../contract/about.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import { fewMoments } from '../contract/data-shape.ts';
import { defineChart, facetOption, scaleOptions, sortOption } from '../contract/define-chart.ts';
import type { Picture } from '../contract/drawing.ts';
import { type Annotations, readAnnotations, ruleItems } from '../frame/annotations.ts';
import { statesOf } from '../frame/key.ts';
import { legendFor } from '../frame/legend.ts';
import { unsaidOfGaps, unsaidOfKnown } from '../frame/missing-note.ts';
import { columnsFor, drawSheet, panelWidth } from '../frame/panels.ts';
import {
  bandPlaces,
  type CategoryPositions,
  layOutPlane,
  line,
  type Piece,
  type Plane,
  tickRoom,
} from '../frame/plane.ts';
import { timeBreaks } from '../frame/time-breaks.ts';
import { courseIslandData, enoughMoments } from '../islands/over-time.ts';
import { planeWords } from '../over-time/time-plane.ts';
import { type Category, type Crossing, type Panel, readCrossing } from '../rows/crossing.ts';
import { labelFieldOf, type Mark, valuesOf } from '../rows/marks.ts';
import { missingStep, timeGaps } from '../rows/time-gaps.ts';
import { harvestByYear } from '../samples/harvest.ts';
import { marketSales } from '../samples/markets.ts';
import { boxShape } from '../shapes/box-shape.ts';
import { hatchWidth } from '../shapes/hatch.ts';
import { everyMark, seriesMark, uprightHatch } from '../shapes/series-mark.ts';
import { linesWidth, textHeight } from '../text/label.ts';
import type { Markup } from '../text/markup.ts';
import { describeCrossing } from '../words/describe-crossing.ts';

const options = z.object({
  x: z.string().optional(),
  y: z.string(),
  sort: sortOption,
  ...facetOption,
  ...scaleOptions,
});
type Options = z.infer<typeof options>;

const about: About = {
  shows: 'time',
  samples: [
    {
      data: [harvestByYear],
      chart: `title:
  zh-CN: 霜冻那年收得[最少](claim:harvest-by-year/2020/harvest "is min")，次年就收了[995吨](fact:harvest-by-year/2021/harvest)
  en: The year of the frost brought [least](claim:harvest-by-year/2020/harvest "is min"); the next, [995 t](fact:harvest-by-year/2021/harvest)
subtitle:
  zh-CN: 示例数据：山谷历年水果产量，吨
  en: "Sample data: fruit picked in a valley each year, tonnes"
type: column
data: harvest-by-year
x: year
y: harvest
highlight: ["2020"]
annotations:
  - at: "2020"
    text: { zh-CN: 霜冻, en: Frost }
  - value: 900
    text: { zh-CN: 冷库装得下这么多, en: What the cold stores hold }
note:
  zh-CN: 虚线是计划，斜纹表示不止此数。
  en: Dashed is planned; hatching means more than this.
`,
    },
    {
      data: [marketSales],
      chart: `title:
  zh-CN: 夏末到秋天，市场最忙
  en: Markets are busiest from late summer on
subtitle:
  zh-CN: 示例数据：镇上和车站市场的水果销量，吨
  en: "Sample data: fruit sold in the markets, tonnes"
type: column
data: market-sales
x: month
y: sales
facet: market
`,
    },
  ],
};

/**
 * Upright columns from zero, for amounts over a few moments or ordered groups. Values stand on the columns
 * while they fit, else there is an axis; names that do not fit turn the columns into bars.
 */
export const column = defineChart(options, {
  about,
  colours: 'rows',
  channels: {
    x: { holds: 'any', required: false },
    y: { holds: 'number', required: true },
    facet: { holds: 'any', required: false },
  },
  check: (written, context) => {
    const category = labelFieldOf(context.dataset, written.x)?.name ?? '';
    checkCrossing('y', { category, value: written.y, facet: written.facet }, context);
    checkZero('column', written, context);
  },
  most: 450,
  // Names without order that do not fit turn columns into bars, which have no room for rules.
  annotated: ({ x }, { dataset, rows }) => {
    const field = labelFieldOf(dataset, x);
    return field && hasOrder(field, rows) ? field.name : undefined;
  },
  sounds: true,
  suits: ({ layout }) => {
    if (layout.kind !== 'time') return undefined;
    const { time, first, alike } = layout;
    const count = time.values.length;
    const isBest = alike.length > 1 ? count === 2 : count <= fewMoments && first.isAddable;
    if (alike.length > 1 && !isBest) return undefined;
    const options = { x: time.field.name, y: first.field.name };
    return { rank: isBest || count <= 2 ? 0 : 1, options, reason: 'few-moments' };
  },
  read,
  draw: ({ crossing, facet }, context) => {
    return {
      kind: 'svg',
      scale: 'length',
      at: (width) => {
        const drawn = drawColumns(crossing, context, width);
        if (drawn !== undefined) return drawn;
        return facet
          ? drawBarPanels(crossing.marks, facet, context, width)
          : drawBars(crossing.marks, context, width);
      },
    };
  },
  describe: ({ crossing }, context) => describeCrossing(crossing, context),
  island: 'course',
  controls: 1,
  enough: enoughMoments,
  // Columns over time can be set against each other; others answer as the marks of any drawing do.
  islandData: ({ crossing }, context) => {
    const isTime = crossing.categories.every(({ at }) => at !== undefined);
    const look = { colour: () => '', columns: true };
    return isTime ? courseIslandData(crossing, context, look) : undefined;
  },
});

function read({ x, y, facet }: Options, context: DrawContext) {
  const category = labelFieldOf(context.dataset, x)?.name ?? '';
  return { crossing: readCrossing(context, { category, value: y, facet }), facet };
}

/** How columns stand in a width: the same in all small charts. */
interface ColumnGeometry {
  readonly categories: readonly Category[];
  readonly width: number;
  readonly places: CategoryPositions;
  readonly names: CategoryAxis;
  readonly range: readonly [number, number];
  readonly domain: readonly [number, number];
  readonly axis: ValueAxis | undefined;
  /** The texts on the columns, by row; none where there is an axis. */
  readonly values: ReadonlyMap<string, string>;
  readonly unit: string | undefined;
  readonly annotations: Annotations;
}

/** Draws columns; `undefined` where their names do not fit. */
function drawColumns(crossing: Crossing, context: DrawContext, width: number): Picture | undefined {
  const columns = columnsFor(crossing.panels.length, width, 200);
  const setting = settingFor(crossing, context, panelWidth(width, columns));
  if (!setting) return undefined;
  const pieces = crossing.panels.map((panel, index) =>
    drawPanel(panel, setting, context, index === 0),
  );
  const legend = legendFor(ruleItems(setting.annotations.rules), width, setting.unit);
  const marks = everyMark(crossing);
  const states = statesOf(marks);
  const told = [
    ...unsaidOfGaps(timeGaps(crossing.categories, missingStep), context, width),
    ...(setting.values.size > 0 ? [] : unsaidOfKnown(marks, context, width)),
  ];
  return drawSheet({ width, legend, pieces, columns, states, foot: true, unsaid: told }, context);
}

function settingFor(
  { categories, ordered, marks }: Crossing,
  context: DrawContext,
  width: number,
): ColumnGeometry | undefined {
  const namesAt = (places: CategoryPositions) =>
    wholeNames(categories, places.positions, places.step, width) ??
    (ordered ? thinnedNames(categories, places.positions, width) : undefined);
  const annotations = readAnnotations(context, marks.unit.factor, categories);
  const known = [
    ...valuesOf(marks.list),
    ...scaleEnds(context, marks),
    ...annotations.rules.flatMap(({ from, to = from }) => [from, to]),
  ];
  const wide = bandPlaces(categories, [0, width]);
  const { values, unit } = unitLine(marks.list, marks.unitName, context, wide.step * 2.6);
  const onTop = linesWidth(values, 'value') <= wide.step - 4;
  const domain = domainFromZero(known, onTop ? undefined : 4);
  const axis = onTop ? undefined : valueAxis(domain, marks, context, 4);
  const range = [tickRoom(axis), width] as const;
  const places = bandPlaces(categories, range);
  const names = namesAt(places);
  if (!names) return undefined;
  const texts = marks.list.map(({ key }, index) => [key, values[index] ?? ''] as const);
  const shared = { categories, width, places, names, range, domain, axis, annotations };
  return { ...shared, values: new Map(onTop ? texts : []), unit: onTop ? unit : axis?.unit };
}

function drawPanel(
  panel: Panel,
  setting: ColumnGeometry,
  context: DrawContext,
  first: boolean,
): Piece {
  const marks = panel.series.flatMap((series) => series.marks.filter((mark) => mark !== undefined));
  const room = (sign: 1 | -1) => roomBeyond(marks, sign, setting.values.size > 0);
  const small = panel.label !== undefined;
  const plane = layOutPlane({
    ...setting,
    panel,
    plot: small ? 120 : setting.width < 420 ? 170 : 210,
    above: room(1) || 6,
    below: room(-1),
    texts: (y) => columnTextBoxes(panel, setting, context, y),
    first,
  });
  const shapes = panel.series.flatMap((series) =>
    series.marks.flatMap((mark, index) => {
      if (!mark) return [];
      return [seriesMark(mark, '', columnOf(mark, index, plane, setting, context))];
    }),
  );
  const zero = line('zero', setting.range[0], setting.range[1], plane.y(0));
  const breaks = timeBreaks(setting.categories, setting.places, plane);
  return {
    height: plane.height,
    parts: [...plane.behind, ...shapes, zero, ...breaks, ...plane.front],
    plane: planeWords(setting.places, plane, setting.domain),
  };
}

/** The room for values and hatching over, or under, the longest column. */
function roomBeyond(marks: readonly Mark[], sign: 1 | -1, withValues: boolean): number {
  const there = marks.filter(({ value = 0 }) => (sign < 0 ? value < 0 : value >= 0));
  if (there.length === 0) return 0;
  const hatched = there.some(({ more }) => more) ? hatchWidth : 0;
  return hatched + (withValues ? textHeight(1, 'value') + 4 : 0);
}

function columnOf(
  mark: Mark,
  index: number,
  plane: Plane,
  setting: ColumnGeometry,
  context: DrawContext,
): Markup[] {
  const middle = setting.places.positions[index] ?? 0;
  const width = Math.min(setting.places.step * 0.72, 72);
  const written = columnText(mark, middle, plane.y, setting, context);
  if (mark.value === undefined) return written;
  const [zero, end] = [plane.y(0), plane.y(mark.value)];
  const box = {
    x: middle - width / 2,
    y: Math.min(zero, end),
    width,
    height: Math.abs(end - zero),
  };
  return [boxShape(mark, box), ...uprightHatch(mark, middle - width / 2, width, end), ...written];
}
