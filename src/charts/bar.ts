import { z } from 'zod';
import { drawBars } from './bar-draw.ts';
import { barIslandData } from './bar-island.ts';
import { checkOneUnit } from './check-marks.ts';
import { defineChart, explain, sortOption } from './define.ts';
import { describeMarks } from './describe.ts';
import { readMarks } from './marks.ts';

const options = z.object({
  x: explain(z.string(), 'The field that gives the bars their length.', '决定条长的字段。'),
  y: explain(
    z.string().optional(),
    "The field that names the bars; the dataset's key where absent.",
    '给各条命名的字段；不写时用数据集的主键。',
  ),
  sort: sortOption,
});

/**
 * Horizontal bars, for comparing amounts of one unit. Every bar begins at zero and carries its value, so
 * that there is no axis to read; what is only promised is dashed, and “more than” has a hatched end.
 */
export const bar = defineChart(options, {
  channels: { x: { holds: 'number', required: true }, y: { holds: 'any', required: false } },
  check: ({ x }, context) => checkOneUnit('x', x, context),
  draw: ({ x, y }, context) => {
    const marks = readMarks(context, x, y);
    return { kind: 'svg', at: (width) => drawBars(marks, context, width) };
  },
  describe: ({ x, y }, context) => describeMarks(readMarks(context, x, y).list, context),
  island: 'bar',
  islandData: ({ x, y }, context) => barIslandData(readMarks(context, x, y), context),
});
