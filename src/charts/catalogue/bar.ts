import { z } from 'zod';
import { barIslandData } from '../bar-island.ts';
import { drawBarPanels, drawBars } from '../bar-rows.ts';
import { checkPlaces, checkZero } from '../check-crossing.ts';
import { checkOneUnit } from '../check-marks.ts';
import { defineChart, explain, facetOption, scaleOptions, sortOption } from '../define.ts';
import { describeMarks } from '../describe.ts';
import { labelFieldOf, readMarks } from '../marks.ts';

const options = z.object({
  x: explain(z.string(), 'The field that gives the bars their length.', '决定条长的字段。'),
  y: explain(
    z.string().optional(),
    "The field that names the bars; the dataset's key where absent.",
    '给各条命名的字段；不写时用数据集的主键。',
  ),
  sort: sortOption,
  ...facetOption,
  ...scaleOptions,
});

/**
 * Horizontal bars, for comparing amounts of one unit. Every bar begins at zero and carries its value, so
 * that there is no axis to read; what is only promised is dashed, and “more than” has a hatched end.
 */
export const bar = defineChart(options, {
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
  draw: ({ x, y, facet }, context) => {
    const marks = readMarks(context, x, y);
    const at = (width: number) =>
      facet ? drawBarPanels(marks, facet, context, width) : drawBars(marks, context, width);
    return { kind: 'svg', at };
  },
  describe: ({ x, y }, context) => describeMarks(readMarks(context, x, y).list, context),
  island: 'bar',
  islandData: ({ x, y, facet }, context) =>
    facet ? undefined : barIslandData(readMarks(context, x, y), context),
});
