import { scaleLinear } from 'd3';
import { z } from 'zod';
import { unitText } from '../axes/unit-line.ts';
import { domainFromZero, scaleEnds } from '../axes/value-axis.ts';
import { fitsWithin, layOutRows } from '../bars/category-rows.ts';
import {
  endOf,
  missesWhole,
  nothingOf,
  partHatch,
  partsOf,
  reachOf,
  type StackDirection,
  type StackPart,
  sumOf,
  wholeHatch,
} from '../bars/stack-parts.ts';
import { amountsAndShares, layOutShares, shareAxis } from '../bars/stack-shares.ts';
import { colourItems, drawUpright, plotHeight } from '../bars/upright-bars.ts';
import { checkCrossing, checkZero } from '../check/crossing.ts';
import { checkParts } from '../check/parts.ts';
import type { About } from '../contract/about.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import { fewMoments, oneOrSeries, suitsParts } from '../contract/data-shape.ts';
import { colorOptions, defineChart, scaleOptions, sortOption } from '../contract/define-chart.ts';
import type { Picture } from '../contract/drawing.ts';
import { ruleEnds } from '../frame/annotations.ts';
import { statesOf } from '../frame/key.ts';
import { legendFor } from '../frame/legend.ts';
import { unsaid } from '../frame/missing-note.ts';
import { drawSheet } from '../frame/panels.ts';
import { type Crossing, fieldNamed, mostColours, type Panel } from '../rows/crossing.ts';
import type { Mark } from '../rows/marks.ts';
import { orient } from '../rows/orient.ts';
import { crossedEitherWay, readEitherWay } from '../rows/read-channels.ts';
import { harvestByFarm } from '../samples/harvest.ts';
import { pieceShape } from '../shapes/box-shape.ts';
import { hatchWidth, type Rectangle } from '../shapes/hatch.ts';
import { colourOf, everyMark, seriesMark } from '../shapes/series-mark.ts';
import { linesWidth, text, textHeight, textStyles } from '../text/label.ts';
import { element, type Markup } from '../text/markup.ts';
import { wrap } from '../text/wrap.ts';
import { describeCrossing } from '../words/describe-crossing.ts';

const options = z.object({
  x: z.string().optional(),
  y: z.string().optional(),
  ...colorOptions,
  percent: z.boolean().optional(),
  whole: z.number().positive().optional(),
  sort: sortOption,
  ...scaleOptions,
});

type Options = z.infer<typeof options>;

const about: About = {
  shows: 'parts',
  samples: [
    {
      data: [harvestByFarm],
      chart: `title:
  zh-CN: 李子多半出在磨坊果园
  en: Most plums come from the mill
subtitle:
  zh-CN: 示例数据：各果园的产量，吨
  en: "Sample data: fruit picked on each farm, tonnes"
type: stacked
data: harvest-by-farm
x: harvest
y: farm
color: fruit
`,
    },
    {
      data: [harvestByFarm],
      chart: `title:
  zh-CN: 山上果园多半是苹果
  en: On the hill, most of the fruit is apples
subtitle:
  zh-CN: 示例数据：各果园产量的构成
  en: "Sample data: shares of each farm’s harvest"
type: stacked
data: harvest-by-farm
rows: ["apples,hill", "pears,hill", "plums,hill", "apples,brook", "pears,brook", "plums,brook"]
x: farm
y: harvest
color: fruit
percent: true
`,
    },
  ],
};

/** Bars made up of parts, a colour for each: amounts that add up, or shares of a whole. */
export const stacked = defineChart(options, {
  about,
  colours: 'series',
  channels: {
    x: { holds: 'any', required: false },
    y: { holds: 'any', required: false },
    color: { holds: 'any', required: true },
    series: { holds: 'any', required: false },
  },
  check: (written, context) => {
    const crossed = crossedEitherWay(written, context);
    const channel = orient(written, context.dataset).lying ? 'x' : 'y';
    checkCrossing(channel, crossed, context);
    checkZero('stacked', written, context);
    const diverging = !written.percent && written.whole === undefined;
    checkParts(channel, crossed, { ...written, diverging }, context);
  },
  most: 450,
  sounds: true,
  suits: ({ layout }) => {
    if (layout.kind === 'names' && layout.areWholes) {
      const series = oneOrSeries('x', layout.alike, mostColours);
      const options = { ...series, y: layout.name.field.name, percent: true };
      return { rank: 0, options, reason: 'parts-of-whole' };
    }
    if (layout.kind === 'series' && layout.time.values.length <= fewMoments)
      return suitsParts(layout, mostColours);
    if (layout.kind !== 'groups') return undefined;
    const { many, few, first } = layout;
    if (!first.isAddable || few.values.length > mostColours) return undefined;
    const options = { x: first.field.name, y: many.field.name, color: few.field.name };
    return { rank: 1, options, reason: 'parts-of-whole' };
  },
  read: (written, context) => ({
    crossing: readEitherWay(written, context),
    lying: orient(written, context.dataset).lying,
    share: written.percent ?? false,
    whole: written.whole ?? percentWhole(written, context),
  }),
  draw: ({ crossing, lying, ...whole }, context) => {
    const at = (width: number) =>
      (lying ? undefined : drawStanding(crossing, context, width, whole)) ??
      drawLying(crossing, context, width, whole);
    return { kind: 'svg', scale: 'length', at };
  },
  describe: ({ crossing }, context) => describeCrossing(crossing, context),
  texts: ({ crossing, share }, context) => (share ? amountsAndShares(crossing, context) : {}),
});

/** What the parts of each bar make up: whether they are drawn as shares of it, and how much it is. */
interface Whole {
  readonly share: boolean;
  /** In the field's unit. */
  readonly whole: number | undefined;
}

/** Parts that are percent already are shares of 100. */
function percentWhole(written: Options, context: DrawContext): number | undefined {
  const { value } = crossedEitherWay(written, context);
  const isPercent = fieldNamed(context, value).unit?.name === 'percent';
  return written.percent && isPercent ? 100 : undefined;
}

/** That parts are rounded. */
function roundedTold(isRounded: boolean, { words }: DrawContext, width: number): string[] {
  return isRounded ? wrap(words.charts.rounded, width, textStyles.axis) : [];
}

function drawStanding(
  crossing: Crossing,
  context: DrawContext,
  width: number,
  { share, whole }: Whole,
): Picture | undefined {
  const panel = crossing.panels[0] as Panel;
  const bars = crossing.categories.map((_, index) => partsOf(panel, index, share));
  const rules = ruleEnds(context, crossing.marks.unit.factor, crossing.categories);
  const step = width / bars.length;
  const shares = share ? layOutShares(bars, step, plotHeight(width), context) : undefined;
  const thick = shares ? Math.min(64, step - shares.room - 12) : undefined;
  // Bars give way to the left where their shares need more than their half of the band.
  const aside = shares && thick ? Math.max(0, shares.room + 6 - (step - thick) / 2) : 0;
  return drawUpright({
    crossing,
    context,
    width,
    domain: share ? [0, 100] : domainFromZero([...bars.flatMap(reachOf), ...rules], 4),
    axis: shares ? 'none' : share ? shareAxis(context) : undefined,
    beyond: !share,
    told: roundedTold(
      shares?.rounded || bars.some((parts) => missesWhole(parts, whole, context)),
      context,
      width,
    ),
    least: crossing.ordered ? 4 : 24,
    anchor: () => (mark, _, x, index) => {
      const part = bars[index]?.find((each) => each.mark.key === mark.key);
      return { x: x - aside, value: part?.to ?? 0 };
    },
    draw: (_, plane, places) => {
      const wide = thick ?? Math.min(64, places.step * 0.76);
      return bars.flatMap((parts, index) => {
        const x = (places.positions[index] ?? 0) - aside - wide / 2;
        const at = (from: number, to: number) => {
          const y = Math.min(plane.y(from), plane.y(to));
          return { x, y, width: wide, height: Math.abs(plane.y(from) - plane.y(to)) };
        };
        const middle = { x: x + wide / 2, y: plane.y(0) - textHeight(1, 'value') - 2 };
        const nothing = share ? nothingOf(parts) : undefined;
        return [
          ...(nothing ? [text([nothing], 'value', { ...middle, 'text-anchor': 'middle' })] : []),
          ...parts.map((part) =>
            drawPart(part, at(part.from, part.to), part.to < 0 ? 'down' : 'up', crossing, share),
          ),
          ...(share ? [] : wholeHatch(parts, at(0, endOf(parts)), 'up')),
          ...(shares?.draw(index, x + wide, plane.top) ?? []),
        ];
      });
    },
  });
}

function drawPart(
  part: StackPart,
  box: Rectangle,
  way: StackDirection,
  crossing: Crossing,
  share: boolean,
  texts: readonly Markup[] = [],
): Markup {
  const { mark, series } = part;
  const shapes =
    mark.value === undefined ? [] : [pieceShape(mark, box), ...partHatch(part, box, way, share)];
  return seriesMark(mark, colourOf(series, crossing), [...shapes, ...texts]);
}

const thick = 22;

/** Lying bars, each part with its value under it where that fits; the sum stands over the bar's end. */
function drawLying(
  crossing: Crossing,
  context: DrawContext,
  width: number,
  { share, whole: claimed }: Whole,
): Picture {
  const panel = crossing.panels[0] as Panel;
  const bars = crossing.categories.map((_, index) => partsOf(panel, index, share));
  const marks = everyMark(crossing);
  const stub = !share && marks.some(({ more }) => more) ? hatchWidth : 0;
  const scale = scaleLinear(
    share
      ? [0, 100]
      : domainFromZero([...bars.flatMap(reachOf), ...scaleEnds(context, crossing.marks)]),
    [0, width - stub],
  );
  const line = textHeight(1, 'axis');
  const { rows, height } = layOutRows(crossing, panel, width, () => thick + 2 + line);
  const unwritten: Mark[] = [];
  const parts = rows.flatMap(({ top, texts }, index) => {
    const pieces = bars[index] ?? [];
    const at = (from: number, to: number) => {
      const x = Math.min(scale(from), scale(to));
      return { x, y: top, width: Math.abs(scale(to) - scale(from)), height: thick };
    };
    const drawn = pieces.map((part) => {
      const { mark } = part;
      const box = at(part.from, part.to);
      const middle = { x: box.x + box.width / 2, y: top + thick + 2, 'text-anchor': 'middle' };
      const fits = mark.value !== undefined && fitsWithin(mark.short, box.width - 4);
      if (!fits) unwritten.push(mark);
      const value = fits ? [text([mark.short], 'axis', middle)] : [];
      return drawPart(part, box, part.to < 0 ? 'left' : 'right', crossing, share, value);
    });
    const x = scale(0);
    const zero = element('line', { class: 'zero', x1: x, x2: x, y1: top - 2, y2: top + thick + 2 });
    const whole = share ? [] : wholeHatch(pieces, at(0, endOf(pieces)), 'right');
    const sum = share ? nothingOf(pieces) : sumOf(pieces, crossing, context, claimed);
    const label = crossing.categories[index]?.label ?? '';
    const lines = x > 0 ? [zero] : [];
    return [...texts, ...drawn, ...lines, ...whole, ...sumText(sum, label, top, width)];
  });
  const { unitName } = crossing.marks;
  const unit = unitName === '' || unitName === '%' ? undefined : unitText(unitName, context);
  const legend = legendFor(colourItems(crossing), width, unit);
  const pieces = [{ height, parts }];
  const states = statesOf(marks);
  const isRounded = bars.some((each) => missesWhole(each, claimed, context));
  const told = [...roundedTold(isRounded, context, width), ...unsaid(unwritten, context, width)];
  return drawSheet({ width, legend, pieces, columns: 1, states, unsaid: told }, context);
}

/** The sum stands at the bar's end, where its name leaves room. */
function sumText(sum: string | undefined, label: string, top: number, width: number): Markup[] {
  if (!sum || linesWidth([label], 'label') + 24 + linesWidth([sum], 'value') > width) return [];
  const y = top - textHeight(1, 'value') - 3;
  return [text([sum], 'value', { x: width, y, 'text-anchor': 'end' })];
}
