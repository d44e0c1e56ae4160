import { z } from 'zod';
import { drawBarPanels, drawBars } from '../bars/bar-rows.ts';
import { checkPlaces, checkZero } from '../check/crossing.ts';
import { checkOneUnit } from '../check/marks.ts';
import type { About } from '../contract/about.ts';
import { defineChart, facetOption, scaleOptions, sortOption } from '../contract/define-chart.ts';
import { barIslandData, enoughRows } from '../islands/bar.ts';
import { labelFieldOf, readMarks } from '../rows/marks.ts';
import { fruitHarvest, harvestByFarm } from '../samples/harvest.ts';
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
  zh-CN: 苹果收了[420吨](fact:fruit-harvest/apples/harvest)，[多过梨](claim:fruit-harvest/apples/harvest "> fruit-harvest/pears/harvest")
  en: With [420 t](fact:fruit-harvest/apples/harvest), apples [are ahead of pears](claim:fruit-harvest/apples/harvest "> fruit-harvest/pears/harvest")
subtitle:
  zh-CN: 示例数据：山谷的水果产量，吨
  en: "Sample data: fruit picked in a valley, tonnes"
type: bar
data: fruit-harvest
x: harvest
y: fruit
sort: -harvest
highlight: [apples]
annotations:
  - at: cherries
    text: { zh-CN: 开花时遇上霜冻, en: Frost at blossom time }
note:
  zh-CN: 虚线是预计的产量，斜纹表示不止此数。
  en: Dashed is expected; hatching means more than this.
`,
    },
    {
      data: [harvestByFarm],
      chart: `title:
  zh-CN: 山上果园种苹果，磨坊果园种李子
  en: Apples grow on the hill, plums by the mill
subtitle:
  zh-CN: 示例数据：各果园的产量，吨
  en: "Sample data: fruit picked on each farm, tonnes"
type: bar
data: harvest-by-farm
x: harvest
y: fruit
facet: farm
`,
    },
  ],
};

/** So many bars can still be read one by one. */
const mostBars = 40;

/**
 * Horizontal bars, for comparing amounts of one unit. Every bar begins at zero and carries its value, so
 * that there is no axis to read; what is only promised is dashed, and “more than” has a hatched end.
 */
export const bar = defineChart(options, {
  about,
  colours: 'rows',
  channels: {
    x: { holds: 'number', required: true },
    y: { holds: 'any', required: false },
    facet: { holds: 'any', required: false },
  },
  check: ({ x, y, facet, ...scale }, context) => {
    checkOneUnit('x', x, context);
    checkZero('bar', scale, context);
    const category = labelFieldOf(context.dataset, y)?.name;
    if (facet && category) checkPlaces({ category, value: x, facet }, context);
  },
  most: 200,
  sounds: true,
  suits: ({ rows, layout }) => {
    if (layout.kind === 'mixed' && layout.keys.length > 1) {
      const [x, y] = [layout.field.name, layout.label.field.name];
      const options = { rows: layout.keys, x, y, sort: `-${x}` };
      return { rank: 1, options, reason: 'names' };
    }
    if (layout.kind !== 'names') return undefined;
    const [x, y] = [layout.first.field.name, layout.name.field.name];
    return rows.length > mostBars
      ? { rank: 2, options: { x, y, top: 20 }, reason: 'many-names' }
      : { rank: 2, options: { x, y, sort: `-${x}` }, reason: 'names' };
  },
  read: ({ x, y, facet }, context) => ({ marks: readMarks(context, x, y), facet }),
  draw: ({ marks, facet }, context) => {
    const at = (width: number) =>
      facet ? drawBarPanels(marks, facet, context, width) : drawBars(marks, context, width);
    return { kind: 'svg', scale: 'length', at };
  },
  describe: ({ marks }, context) => describeMarks(marks.list, context),
  island: 'bar',
  enough: enoughRows,
  islandData: ({ marks, facet }, context) => (facet ? undefined : barIslandData(marks, context)),
});
