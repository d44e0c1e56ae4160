import { z } from 'zod';
import { domainFromZero, scaleEnds } from '../axes/value-axis.ts';
import { checkCrossing, checkOrder, checkZero } from '../check/crossing.ts';
import { checkParts } from '../check/parts.ts';
import type { About } from '../contract/about.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import { fewMoments, suitsParts } from '../contract/data-shape.ts';
import {
  colorOptions,
  defineChart,
  facetOption,
  orderedOption,
  scaleOptions,
} from '../contract/define-chart.ts';
import type { Picture } from '../contract/drawing.ts';
import { ruleEnds } from '../frame/annotations.ts';
import { line, type Plane } from '../frame/plane.ts';
import { courseIslandData, enoughMoments } from '../islands/over-time.ts';
import { type Layer, layerHatch, layerShapes, layersOf } from '../over-time/layers.ts';
import {
  type Course,
  courseColour,
  coursePiece,
  drawCourse,
  isDense,
  layOutCourse,
  pointColour,
  tickCount,
} from '../over-time/time-plane.ts';
import type { Crossing, Panel, Series } from '../rows/crossing.ts';
import { mostColours } from '../rows/crossing.ts';
import { labelFieldOf, type Mark, valuesOf } from '../rows/marks.ts';
import { crossedAlongX, readAlongX } from '../rows/read-channels.ts';
import { harvestByYear } from '../samples/harvest.ts';
import { marketSales } from '../samples/markets.ts';
import { everyMark, seriesMark } from '../shapes/series-mark.ts';
import { element, type Markup } from '../text/markup.ts';
import { describeCrossing } from '../words/describe-crossing.ts';

const options = z.object({
  x: z.string().optional(),
  y: z.string(),
  ...colorOptions,
  ...facetOption,
  ...orderedOption,
  ...scaleOptions,
});

const about: About = {
  shows: 'time',
  samples: [
    {
      data: [harvestByYear],
      chart: `title:
  zh-CN: 霜冻过后，收成好过从前
  en: After the frost, harvests larger than before
subtitle:
  zh-CN: 示例数据：山谷历年水果产量，吨
  en: "Sample data: fruit picked in a valley each year, tonnes"
type: area
data: harvest-by-year
x: year
y: harvest
annotations:
  - date: "2020"
    text: { zh-CN: 霜冻, en: Frost }
`,
    },
    {
      data: [marketSales],
      chart: `title:
  zh-CN: 车站市场的淡季短得多
  en: The station market has a shorter slack season
subtitle:
  zh-CN: 示例数据：镇上和车站市场的水果销量，吨
  en: "Sample data: fruit sold in the markets, tonnes"
type: area
data: market-sales
x: month
y: sales
facet: market
`,
    },
  ],
};

/** Areas from zero over time: how much there was, and with colours, of what it was made up. */
export const area = defineChart(options, {
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
    checkZero('area', written, context);
    if (crossed.color) checkParts('y', crossed, {}, context);
  },
  annotated: ({ x }, { dataset }) => labelFieldOf(dataset, x)?.name,
  sounds: true,
  suits: ({ layout }) =>
    layout.kind === 'series' && layout.time.values.length > fewMoments
      ? suitsParts(layout, mostColours)
      : undefined,
  read: readAlongX,
  draw: (crossing, context) => ({
    kind: 'svg',
    scale: 'length',
    at: (width) => drawAreas(crossing, context, width),
  }),
  describe: describeCrossing,
  island: 'course',
  controls: 1,
  enough: enoughMoments,
  islandData: (crossing, context) =>
    courseIslandData(crossing, context, { colour: courseColour(crossing), stacked: true }),
});

function drawAreas(crossing: Crossing, context: DrawContext, width: number): Picture {
  const { panels, categories } = crossing;
  const layers = panels.map((panel) => layersOf(panel, categories.length));
  const tops = layers.flat(2).flatMap((layer) => (layer ? [layer.to] : []));
  const isStack = (panels[0]?.series.length ?? 1) > 1;
  const values = [
    ...(isStack ? tops : valuesOf(everyMark(crossing))),
    ...ruleEnds(context, crossing.marks.unit.factor, categories),
  ];
  const domain = domainFromZero([...values, ...scaleEnds(context, crossing.marks)], tickCount);
  const colour = courseColour(crossing);
  const course = layOutCourse({ crossing, context, width, domain, colour });
  const pieces = panels.map((panel, index) =>
    coursePiece(course, panel, index === 0, (plane) =>
      drawLayers(panel, layers[index] ?? [], course, plane, colour),
    ),
  );
  const shown = new Set(layers.flat(2).map((layer) => layer?.mark));
  const undrawn = everyMark(crossing).filter(
    (mark) => mark.value !== undefined && !shown.has(mark),
  );
  return drawCourse(course, pieces, { crossing, context, width }, undrawn);
}

function drawLayers(
  panel: Panel,
  layers: readonly (readonly (Layer | undefined)[])[],
  course: Course,
  plane: Plane,
  colour: (series: Series) => string,
): Markup[] {
  const dense = isDense(course);
  const ends = layers.map((each) => {
    const last = each.findLastIndex((layer) => layer !== undefined);
    const layer = each[last];
    const x = course.places.positions[last] ?? 0;
    if (!layer) return undefined;
    return { x, y: plane.y(layers.length > 1 ? (layer.from + layer.to) / 2 : layer.to) };
  });
  return [
    ...panel.series.flatMap((series, index) =>
      layerShapes(layers[index] ?? [], course, plane, colour(series), series.id || panel.id),
    ),
    ...panel.series.flatMap((series, index) =>
      series.marks.flatMap((mark, at) =>
        mark && (!dense || isTold(mark) || mark.more)
          ? [
              pointOf(
                mark,
                layers[index]?.[at],
                at,
                course,
                plane,
                pointColour(colour(series), panel.series),
              ),
            ]
          : [],
      ),
    ),
    line('zero', course.range[0], course.range[1], plane.y(0)),
    ...(course.ends?.draw(ends, course.range[1], plane.top - course.above) ?? []),
  ];
}

function isTold(mark: Mark): boolean {
  return mark.highlighted || mark.annotations.length > 0 || mark.promised;
}

/** A row's place on its area's edge: seen where it is told of, else only there to be found. */
function pointOf(
  mark: Mark,
  layer: Layer | undefined,
  index: number,
  { places }: Course,
  plane: Plane,
  colour: string,
): Markup {
  if (!layer) return seriesMark(mark, colour, []);
  const [cx, cy] = [places.positions[index] ?? 0, plane.y(layer.to)];
  const isSeen = isTold(mark);
  const point = element('circle', { class: isSeen ? 'shape point' : 'spot', cx, cy, r: 4 });
  const more = layerHatch(layer, { x: cx, r: isSeen ? 4 : 0 }, plane);
  return seriesMark(mark, colour, [point, ...more]);
}
