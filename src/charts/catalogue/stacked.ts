import { scaleLinear } from 'd3';
import { Decimal } from 'decimal.js';
import { z } from 'zod';
import { formatFigure, formatNumber } from '../../model/figure.ts';
import type { About } from '../about.ts';
import { ruleEnds } from '../annotations.ts';
import type { DrawContext } from '../chart-type.ts';
import { checkCrossing, checkZero } from '../check-crossing.ts';
import { checkParts } from '../check-parts.ts';
import { outlineInset } from '../dash.ts';
import { colorOptions, defineChart, explain, scaleOptions, sortOption } from '../define.ts';
import { describeCrossing } from '../describe-crossing.ts';
import { linesWidth, text, textHeight } from '../label.ts';
import { legendFor } from '../legend.ts';
import { type Mark, shortText } from '../marks.ts';
import { element, type Markup } from '../markup.ts';
import { orient } from '../orient.ts';
import { drawSheet } from '../panels.ts';
import { fitsWithin, layOutRows } from '../rows.ts';
import { harvestByFarm } from '../samples/harvest.ts';
import { type Crossing, type Panel, readCrossing } from '../series.ts';
import { colourOf, everyMark, seriesMark } from '../series-mark.ts';
import { colourItems, drawUpright, statesHatched } from '../upright.ts';
import { domainFromZero, scaleEnds, unitText, type ValueAxis } from '../value-axis.ts';

const options = z.object({
  x: explain(
    z.string().optional(),
    'The field along the axis; with figures on it the bars lie, with figures on y they stand.',
    '横轴的字段；数值在 x 上则条形横放，在 y 上则竖放。',
  ),
  y: explain(
    z.string().optional(),
    'The field on the other axis: of amounts that add up, or of what they are about.',
    '另一轴的字段：可以相加的数量，或数量所属的项。',
  ),
  ...colorOptions,
  percent: explain(
    z.boolean().optional(),
    'Whether each bar is the whole, and its parts shares of 100 %.',
    '每条是否代表整体，各部分画成占 100% 的份额。',
  ),
  whole: explain(
    z.number().positive().optional(),
    "What the parts of each bar add up to, in the field's unit; the check adds them.",
    '每条各部分应当合计多少，用字段的单位；检查时会相加核对。',
  ),
  sort: sortOption,
  ...scaleOptions,
});
type Options = z.infer<typeof options>;

const about: About = {
  name: { en: 'Stacked bars', 'zh-CN': '堆叠图' },
  shows: 'parts',
  use: {
    en: 'For wholes and their parts, where the parts add up. Only the first part stands on zero: to compare the others, group them side by side.',
    'zh-CN':
      '看整体和组成它的各部分，各部分必须能相加。只有第一部分从零画起，要比较其余部分请用分组条形图。',
  },
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
  channels: {
    x: { holds: 'any', required: false },
    y: { holds: 'any', required: false },
    color: { holds: 'any', required: true },
    series: { holds: 'any', required: false },
  },
  check: (written, context) => {
    const { category, value, lying } = orient(written, context.dataset);
    const crossed = { category, value, color: written.color ?? written.series };
    const channel = lying ? 'x' : 'y';
    checkCrossing(channel, crossed, context);
    checkZero('stacked', written, context);
    checkParts(channel, crossed, written, context);
  },
  most: 450,
  sounds: true,
  draw: (written, context) => {
    const crossing = read(written, context);
    const { lying } = orient(written, context.dataset);
    const share = written.percent ?? false;
    const at = (width: number) =>
      (lying ? undefined : drawStanding(crossing, context, width, share)) ??
      drawLying(crossing, context, width, share);
    return { kind: 'svg', at };
  },
  describe: (written, context) => describeCrossing(read(written, context), context),
});

function read(written: Options, context: DrawContext): Crossing {
  const { category, value } = orient(written, context.dataset);
  return readCrossing(context, { category, value, color: written.color ?? written.series });
}

/** A part of a bar: from where to where on its scale. */
interface Part {
  readonly mark: Mark;
  readonly series: Panel['series'][number];
  readonly from: number;
  readonly to: number;
}

function partsOf(panel: Panel, index: number, share: boolean): Part[] {
  const known = panel.series.flatMap((series) => {
    const mark = series.marks[index];
    return mark ? [{ mark, series }] : [];
  });
  const total = known.reduce((sum, { mark }) => sum + (mark.value ?? 0), 0);
  const scale = share && total > 0 ? 100 / total : 1;
  let from = 0;
  return known.map(({ mark, series }) => {
    const part = { mark, series, from, to: from + (mark.value ?? 0) * scale };
    from = part.to;
    return part;
  });
}

function topOf({ categories, panels }: Crossing): number {
  const [panel] = panels;
  if (!panel) return 0;
  return Math.max(...categories.map((_, index) => partsOf(panel, index, false).at(-1)?.to ?? 0));
}

/** 0, 50 and 100 %. */
function shareAxis(context: DrawContext): ValueAxis {
  const ticks = [0, 25, 50, 75, 100].map((value) => ({
    value,
    label: `${formatNumber(new Decimal(value), 0, context.language)}%`,
  }));
  return { ticks, width: linesWidth(['100%'], 'axis'), unit: undefined };
}

function drawStanding(
  crossing: Crossing,
  context: DrawContext,
  width: number,
  share: boolean,
): string | undefined {
  return drawUpright({
    crossing,
    context,
    width,
    domain: share
      ? [0, 100]
      : domainFromZero(
          [topOf(crossing), ...ruleEnds(context, crossing.marks.unit.factor, crossing.categories)],
          4,
        ),
    axis: share ? shareAxis(context) : undefined,
    hatched: false,
    least: crossing.ordered ? 4 : 24,
    anchor: () => (mark, _, x, index) => {
      const parts = partsOf(crossing.panels[0] as Panel, index, share);
      return { x, value: parts.find((part) => part.mark.key === mark.key)?.to ?? 0 };
    },
    draw: (panel, plane, places) => {
      const each = Math.min(64, places.step * 0.76);
      return crossing.categories.flatMap((_, index) =>
        partsOf(panel, index, share).map(({ mark, series, from, to }) => {
          const x = (places.positions[index] ?? 0) - each / 2;
          const box = { x, y: plane.y(to), width: each, height: plane.y(from) - plane.y(to) };
          return seriesMark(mark, colourOf(series, crossing), pieceOf(mark, box));
        }),
      );
    },
  });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function pieceOf(mark: Mark, { x, y, width, height }: Box): Markup[] {
  if (mark.value === undefined) return [];
  const inset = mark.promised ? outlineInset + 0.5 : 0;
  return [
    element('rect', {
      class: 'shape piece',
      x: x + inset,
      y: y + inset,
      width: Math.max(0, width - 2 * inset),
      height: Math.max(0, height - 2 * inset),
    }),
  ];
}

const thick = 22;

/** Lying bars, each part with its value under it where that fits; the sum stands over the bar's end. */
function drawLying(
  crossing: Crossing,
  context: DrawContext,
  width: number,
  share: boolean,
): string {
  const panel = crossing.panels[0] as Panel;
  const line = textHeight(1, 'axis');
  const scale = scaleLinear(
    share ? [0, 100] : domainFromZero([topOf(crossing), ...scaleEnds(context, crossing.marks)]),
    [0, width],
  );
  const { rows, height } = layOutRows(crossing, panel, width, () => thick + 2 + line);
  const parts = rows.flatMap(({ top, texts }, index) => {
    const pieces = partsOf(panel, index, share);
    const drawn = pieces.map(({ mark, series, from, to }) => {
      const box = { x: scale(from), y: top, width: scale(to) - scale(from), height: thick };
      const middle = { x: box.x + box.width / 2, y: top + thick + 2, 'text-anchor': 'middle' };
      const fits = mark.value !== undefined && fitsWithin(mark.short, box.width - 4);
      return seriesMark(mark, colourOf(series, crossing), [
        ...pieceOf(mark, box),
        ...(fits ? [text([mark.short], 'axis', middle)] : []),
      ]);
    });
    const zero = element('line', { class: 'zero', x1: 0, x2: 0, y1: top - 2, y2: top + thick + 2 });
    const sum = share ? undefined : sumOf(pieces, crossing, context);
    const label = crossing.categories[index]?.label ?? '';
    const beside = linesWidth([label], 'label') + 24 + linesWidth([sum ?? ''], 'value') <= width;
    const total =
      sum && beside
        ? [
            text([sum], 'value', {
              x: width,
              y: top - textHeight(1, 'value') - 3,
              'text-anchor': 'end',
            }),
          ]
        : [];
    return [...texts, ...drawn, zero, ...total];
  });
  const { unitName } = crossing.marks;
  const unit = unitName === '' || unitName === '%' ? undefined : unitText(unitName, context);
  const legend = legendFor(colourItems(crossing), width, unit);
  const states = statesHatched(everyMark(crossing), false);
  return drawSheet({ width, legend, pieces: [{ height, parts }], columns: 1, states }, context);
}

/** The sum of a bar's parts; none where one is missing, or only estimated. */
function sumOf(
  pieces: readonly Part[],
  { marks }: Crossing,
  context: DrawContext,
): string | undefined {
  const quantities = pieces.map(({ mark }) => mark.quantity);
  const isBound = quantities.some(
    (each) => each?.qualifier === 'over' || each?.qualifier === 'at-least',
  );
  if (quantities.some((each) => !each || each.qualifier === 'about')) return undefined;
  const { unit } = marks;
  const sum = pieces.reduce((all, { mark }) => all.plus(mark.value ?? 0), new Decimal(0));
  const decimals = Math.max(
    0,
    ...quantities.map((each) => each?.decimals ?? new Decimal(each?.value ?? 0).decimalPlaces()),
  );
  const qualifier = isBound ? ('at-least' as const) : ('exact' as const);
  const value = sum.div(unit.factor).toNumber();
  return shortText(
    formatFigure({ value, unit, decimals, qualifier }, context.style, marks.factor),
    context,
  );
}
