import { scaleLinear } from 'd3';
import { z } from 'zod';
import { smallest } from '../../model/units/extremes.ts';
import { unitLine } from '../axes/unit-line.ts';
import { domainFromZero, scaleEnds } from '../axes/value-axis.ts';
import { layOutRows } from '../bars/category-rows.ts';
import { colourItems, drawUpright } from '../bars/upright-bars.ts';
import { checkCrossing, checkZero } from '../check/crossing.ts';
import type { About } from '../contract/about.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import { oneOrSeries } from '../contract/data-shape.ts';
import { colorOptions, defineChart, scaleOptions, sortOption } from '../contract/define-chart.ts';
import type { Picture } from '../contract/drawing.ts';
import { ruleEnds } from '../frame/annotations.ts';
import { statesOf } from '../frame/key.ts';
import { legendFor } from '../frame/legend.ts';
import { drawSheet } from '../frame/panels.ts';
import type { Crossing, Panel } from '../rows/crossing.ts';
import { mostColours } from '../rows/crossing.ts';
import type { Mark } from '../rows/marks.ts';
import { valuesOf } from '../rows/marks.ts';
import { orient } from '../rows/orient.ts';
import { crossedEitherWay, readEitherWay } from '../rows/read-channels.ts';
import { harvestByFarm } from '../samples/harvest.ts';
import { boxShape } from '../shapes/box-shape.ts';
import { hatch, hatchWidth } from '../shapes/hatch.ts';
import { colourOf, everyMark, seriesMark, uprightHatch } from '../shapes/series-mark.ts';
import { linesWidth, text, textHeight } from '../text/label.ts';
import { element, type Markup } from '../text/markup.ts';
import { describeCrossing } from '../words/describe-crossing.ts';

const options = z.object({
  x: z.string().optional(),
  y: z.string().optional(),
  ...colorOptions,
  sort: sortOption,
  ...scaleOptions,
});

const about: About = {
  shows: 'amounts',
  samples: [
    {
      data: [harvestByFarm],
      chart: `title:
  zh-CN: 溪边果园的梨收得多
  en: Most pears come from the brook
subtitle:
  zh-CN: 示例数据：各果园的产量，吨
  en: "Sample data: fruit picked on each farm, tonnes"
type: grouped
data: harvest-by-farm
x: harvest
y: fruit
color: farm
highlight: ["pears,brook"]
annotations:
  - at: plums,mill
    text: { zh-CN: 确数没有给出, en: No exact number is given }
`,
    },
  ],
};

/** So many names can have a group of bars each. */
const manyNames = 6;

/** Bars side by side in groups, a colour for each kind: to compare kinds within a group. */
export const grouped = defineChart(options, {
  about,
  colours: 'series',
  channels: {
    x: { holds: 'any', required: false },
    y: { holds: 'any', required: false },
    color: { holds: 'any', required: false },
    series: { holds: 'any', required: false },
  },
  check: (written, context) => {
    const { lying } = orient(written, context.dataset);
    checkCrossing(lying ? 'x' : 'y', crossedEitherWay(written, context), context);
    checkZero('grouped', written, context);
  },
  most: 450,
  sounds: true,
  suits: ({ layout }) => {
    if (layout.kind === 'names') {
      const { name, alike, areWholes } = layout;
      if (areWholes || alike.length < 3 || name.values.length > manyNames) return undefined;
      const options = { ...oneOrSeries('x', alike, mostColours), y: name.field.name };
      return { rank: 1, options, reason: 'several-values' };
    }
    if (layout.kind !== 'groups') return undefined;
    const { many, few, first } = layout;
    if (few.values.length > mostColours) return undefined;
    const options = { x: first.field.name, y: many.field.name, color: few.field.name };
    return { rank: many.values.length > 2 * manyNames ? 2 : 0, options, reason: 'groups' };
  },
  read: (written, context) => ({
    crossing: readEitherWay(written, context),
    lying: orient(written, context.dataset).lying,
  }),
  draw: ({ crossing, lying }, context) => {
    const at = (width: number) =>
      (lying ? undefined : drawStanding(crossing, context, width)) ??
      drawLying(crossing, context, width);
    return { kind: 'svg', scale: 'length', at };
  },
  describe: ({ crossing }, context) => describeCrossing(crossing, context),
});

function drawStanding(
  crossing: Crossing,
  context: DrawContext,
  width: number,
): Picture | undefined {
  const count = crossing.panels[0]?.series.length ?? 1;
  return drawUpright({
    crossing,
    context,
    width,
    domain: domainFromZero(
      [
        ...valuesOf(everyMark(crossing)),
        ...scaleEnds(context, crossing.marks),
        ...ruleEnds(context, crossing.marks.unit.factor, crossing.categories),
      ],
      4,
    ),
    beyond: true,
    least: crossing.ordered ? count * 3 : count * 10,
    anchor:
      (step) =>
      ({ value = 0 }, series, x) => ({
        x: x + (series + 0.5 - count / 2) * barWidth(step, count),
        value,
      }),
    draw: (panel, plane, places) => {
      const each = barWidth(places.step, count);
      return panel.series.flatMap((series, at) =>
        series.marks.flatMap((mark, index) => {
          if (!mark) return [];
          const middle = places.positions[index] ?? 0;
          const x = middle + (at - count / 2) * each;
          const [zero, end] = [plane.y(0), plane.y(mark.value ?? 0)];
          const box = { x, y: Math.min(zero, end), width: each - 1, height: Math.abs(end - zero) };
          return [
            seriesMark(mark, colourOf(series, crossing), [
              ...(mark.value === undefined ? [] : [boxShape(mark, box)]),
              ...uprightHatch(mark, x, each - 1, end),
            ]),
          ];
        }),
      );
    },
  });
}

function barWidth(step: number, count: number): number {
  return Math.min(36, (step * 0.8) / count);
}

const thick = 16;
const gap = 6;

/** Lying bars, a group under each name, each bar with its value. */
function drawLying(crossing: Crossing, context: DrawContext, width: number): Picture {
  const [panel] = crossing.panels;
  const marks = everyMark(crossing);
  const { values, unit } = unitLine(marks, crossing.marks.unitName, context, width);
  const written = new Map(marks.map(({ key }, index) => [key, values[index] ?? '']));
  const ends = roomAtEnds(marks, written);
  const over = width - ends.left - ends.right < width * 0.4;
  const line = textHeight(1, 'value');
  const each = thick + (over ? line : 2);
  const hatched = marks.some(({ more }) => more) ? hatchWidth : 0;
  const range = over
    ? ([smallest(valuesOf(marks), 0) < 0 ? hatched : 0, width - hatched] as const)
    : ([ends.left, width - ends.right] as const);
  const scale = scaleLinear(
    domainFromZero([...valuesOf(marks), ...scaleEnds(context, crossing.marks)]),
    range,
  );
  const count = (some: readonly unknown[]) => some.filter((mark) => mark !== undefined).length;
  const isTwoSided = smallest(valuesOf(marks), 0) < 0;
  const { rows, height } = layOutRows(
    crossing,
    panel as Panel,
    width,
    (some) => count(some) * each,
  );
  const parts = rows.flatMap(({ marks: some, top, texts }) => {
    let at = -1;
    const bars = some.map((mark, index) => {
      const series = panel?.series[index];
      if (!mark || !series) return undefined;
      at += 1;
      const y = top + at * each + (over ? line : 0);
      const value = written.get(mark.key) ?? '';
      return seriesMark(mark, colourOf(series, crossing), [
        ...barOf(mark, y, scale),
        valueText(mark, value, y, scale, over ? width : undefined),
      ]);
    });
    const foot = top + (at + 1) * each;
    const x = scale(0);
    const zero = element('line', { class: 'zero', x1: x, x2: x, y1: top, y2: foot });
    return [...texts, ...bars.filter((bar) => bar !== undefined), ...(isTwoSided ? [zero] : [])];
  });
  const legend = legendFor(colourItems(crossing), width, unit);
  const states = statesOf(marks);
  return drawSheet({ width, legend, pieces: [{ height, parts }], columns: 1, states }, context);
}

type Scale = (value: number) => number;

function barOf(mark: Mark, y: number, scale: Scale): Markup[] {
  if (mark.value === undefined) return [];
  const [zero, end] = [scale(0), scale(mark.value)];
  const x = mark.value < 0 ? end - hatchWidth : end;
  return [
    boxShape(mark, { x: Math.min(zero, end), y, width: Math.abs(end - zero), height: thick }),
    ...(mark.more ? [hatch({ x, y, width: hatchWidth, height: thick })] : []),
  ];
}

function valueText(mark: Mark, value: string, y: number, scale: Scale, width?: number): Markup {
  const line = textHeight(1, 'value');
  const role = mark.value === undefined ? 'missing' : 'value';
  if (width !== undefined)
    return text([value], role, { x: width, y: y - line, 'text-anchor': 'end' });
  const side = (mark.value ?? 0) < 0 ? -1 : 1;
  const x = scale(mark.value ?? 0) + side * (gap + (mark.more ? hatchWidth : 0));
  const anchor = side < 0 ? 'end' : undefined;
  return text([value], role, { x, y: y + (thick - line) / 2, 'text-anchor': anchor });
}

/** The room that values need beyond the bars. */
function roomAtEnds(marks: readonly Mark[], written: ReadonlyMap<string, string>) {
  let [left, right] = [0, 0];
  for (const { key, value = 0, more } of marks) {
    const room = linesWidth([written.get(key) ?? ''], 'value') + gap + (more ? hatchWidth : 0);
    if (value < 0) left = Math.max(left, room);
    else right = Math.max(right, room);
  }
  return { left, right };
}
