import { z } from 'zod';
import type { DrawContext } from './chart-type.ts';
import { checkCounts } from './check-counts.ts';
import { defineChart, explain, sortOption } from './define.ts';
import { describeMarks } from './describe.ts';
import { type Mark, readMarks } from './marks.ts';
import { drawWaffle } from './waffle-draw.ts';

const options = z.object({
  x: explain(
    z.string(),
    'The field of counts: one cell for each.',
    '数目所在的字段：一格代表一个。',
  ),
  y: explain(
    z.string().optional(),
    "The field that names the groups; the dataset's key where absent.",
    '给各组命名的字段；不写时用数据集的主键。',
  ),
  cell: explain(
    z.number().positive().optional(),
    'How many things one cell stands for: one, or as few as 400 cells allow where absent.',
    '一格代表多少；不写时为一，总数太大时取使总格数不超过400的整数。',
  ),
  sort: sortOption,
});
type Options = z.infer<typeof options>;

/** Cells to count: one for each thing, solid where it is done, dashed where it is promised. */
export const waffle = defineChart(options, {
  channels: { x: { holds: 'number', required: true }, y: { holds: 'any', required: false } },
  check: ({ x, cell }, context) => checkCounts(x, cell ?? 1, context),
  draw: (written, context) => {
    const marks = read(written, context);
    const step = written.cell ?? stepFor(marks);
    return { kind: 'svg', at: (width) => drawWaffle(marks, step, context, width) };
  },
  describe: (written, context) => describeMarks(read(written, context), context),
});

function read({ x, y }: Options, context: DrawContext): readonly Mark[] {
  return readMarks(context, x, y, 'each').list;
}

/** 1, 2, 5, 10, 20 … so that the cells can still be seen one by one. */
function stepFor(marks: readonly Mark[]): number {
  const total = marks.reduce((sum, { value = 0 }) => sum + Math.max(0, value), 0);
  let step = 1;
  for (let place = 0; total / step > 400; place += 1) step *= [2, 2.5, 2][place % 3] ?? 2;
  return step;
}
