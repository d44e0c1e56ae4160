import { z } from 'zod';
import type { BarLayout, BarRow } from '../bars/bar-layout.ts';
import { isLined, layOutBars, zeroPiece } from '../bars/bar-layout.ts';
import { type BarStyle, drawBarPanels, drawBars } from '../bars/bar-rows.ts';
import { checkPlaces, checkZero } from '../check/crossing.ts';
import { checkOneUnit } from '../check/marks.ts';
import type { About } from '../contract/about.ts';
import { defineChart, facetOption, scaleOptions, sortOption } from '../contract/define-chart.ts';
import { barIslandData, enoughRows } from '../islands/bar.ts';
import type { Mark } from '../rows/marks.ts';
import { readMarks } from '../rows/marks.ts';
import { orient } from '../rows/orient.ts';
import { fruitHarvest, harvestByFarm } from '../samples/harvest.ts';
import { element, type Markup } from '../text/markup.ts';
import { describeMarks } from '../words/describe.ts';

const options = z.object({
  x: z.string(),
  y: z.string().optional(),
  sort: sortOption,
  ...facetOption,
  ...scaleOptions,
});

const about: About = {
  shows: 'amounts',
  samples: [
    {
      data: [fruitHarvest],
      chart: `title:
  zh-CN: 樱桃受了冻，只收了[95吨](fact:fruit-harvest/cherries/harvest)
  en: Cherries caught the frost and brought [95 t](fact:fruit-harvest/cherries/harvest)
subtitle:
  zh-CN: 示例数据：山谷的水果产量，吨
  en: "Sample data: fruit picked in a valley, tonnes"
type: dot
data: fruit-harvest
x: harvest
y: fruit
sort: -harvest
highlight: [cherries]
annotations:
  - at: cherries
    text: { zh-CN: 开花时遇上霜冻, en: Frost at blossom time }
`,
    },
    {
      data: [harvestByFarm],
      chart: `title:
  zh-CN: 各个果园各有所长
  en: Each farm has a fruit of its own
subtitle:
  zh-CN: 示例数据：各果园的产量，吨
  en: "Sample data: fruit picked on each farm, tonnes"
type: dot
data: harvest-by-farm
x: harvest
y: fruit
facet: farm
`,
    },
  ],
};

/** Dots on stems from zero: as bars, lighter where they are many and of much the same length. */
export const dot = defineChart(options, {
  about,
  colours: 'rows',
  channels: {
    x: { holds: 'any', required: true },
    y: { holds: 'any', required: false },
    facet: { holds: 'any', required: false },
  },
  check: (written, context) => {
    const { category, value, lying } = orient(written, context.dataset);
    checkOneUnit(lying ? 'x' : 'y', value, context);
    checkZero('dot', written, context);
    checkPlaces({ category, value, facet: written.facet }, context);
  },
  most: 200,
  sounds: true,
  read: (written, context) => {
    const { category, value } = orient(written, context.dataset);
    return { marks: readMarks(context, value, category), facet: written.facet };
  },
  draw: ({ marks, facet }, context) => {
    const at = (width: number) =>
      facet
        ? drawBarPanels(marks, facet, context, width, style)
        : drawBars(marks, context, width, style);
    return { kind: 'svg', scale: 'length', at };
  },
  describe: ({ marks }, context) => describeMarks(marks.list, context),
  island: 'bar',
  enough: enoughRows,
  islandData: ({ marks, facet }, context) => (facet ? undefined : barIslandData(marks, context)),
});

const radius = 6;

/** As bars, with room for a dot beyond each end of the scale, and rows no higher than a dot. */
const style: BarStyle = {
  layOut: (marks, values, width): BarLayout => {
    const layout = layOutBars(marks, values, width - radius);
    const [left, right] = layout.range;
    return {
      ...layout,
      range: [left + radius, right],
      reach: radius,
      rows: layout.rows.map((row) => ({
        ...row,
        barTop: row.barTop + row.barHeight / 2 - radius,
        barHeight: 2 * radius,
      })),
    };
  },
  shapes: (marks, layout, scale) =>
    new Map(
      marks.map((mark, index) => {
        const row = layout.rows[index] as BarRow;
        const zero = isLined(layout, marks) ? zeroPiece(layout, index) : undefined;
        return [mark.key, shapesOf(mark, row, scale, zero)] as const;
      }),
    ),
};

function shapesOf(
  mark: Mark,
  { barTop }: BarRow,
  scale: (value: number) => number,
  piece: ReturnType<typeof zeroPiece> | undefined,
): Markup[] {
  const y = barTop + radius;
  const { zero1: y1, zero2: y2 } = piece ?? {};
  const zero = piece && element('line', { class: 'zero', x1: scale(0), x2: scale(0), y1, y2 });
  const lines = zero ? [zero] : [];
  if (mark.value === undefined) return lines;
  const [from, to] = [scale(0), scale(mark.value)];
  const side = to < from ? -1 : 1;
  const stem = element('line', {
    class: mark.promised ? 'stem to-come' : 'stem',
    x1: from,
    x2: to - side * (mark.promised ? radius : 0),
    y1: y,
    y2: y,
  });
  const r = mark.promised ? radius - 0.75 : radius;
  return [
    ...(Math.abs(to - from) > radius ? [stem] : []),
    ...lines,
    element('circle', { class: 'shape point', cx: to, cy: y, r }),
  ];
}
