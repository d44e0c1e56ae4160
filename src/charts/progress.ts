import { z } from 'zod';
import type { DrawContext } from './chart-type.ts';
import { checkGoals } from './check-goals.ts';
import { defineChart, explain, sortOption } from './define.ts';
import { describeMarks } from './describe.ts';
import { type Goals, readGoals } from './goals.ts';
import { drawProgress } from './progress-draw.ts';

const options = z.object({
  x: explain(
    z.string(),
    'The field of what is done; without “target”, promised rows are targets themselves.',
    '已完成数所在的字段；没有写“target”时，状态为 promised 的行本身就是目标。',
  ),
  y: explain(
    z.string().optional(),
    "The field that names the rows; the dataset's key where absent.",
    '给各行命名的字段；不写时用数据集的主键。',
  ),
  target: explain(
    z.union([z.string(), z.record(z.string(), z.string())]).optional(),
    'Where the targets stand: a field, one cell (dataset/key/field), or a cell for each row’s key.',
    '目标在哪里：一个字段，一个单元格（数据集/键/字段），或按各行的键分别写单元格。',
  ),
  sort: sortOption,
});
type Options = z.infer<typeof options>;

/**
 * What is done against what is to be done: a solid bar within a dashed one. Rows of one unit share a
 * scale; where units differ, each bar is a share of its own target.
 */
export const progress = defineChart(options, {
  channels: { x: { holds: 'number', required: true }, y: { holds: 'any', required: false } },
  check: ({ x, target }, context) => checkGoals(x, target, context),
  draw: (written, context) => {
    const goals = read(written, context);
    return { kind: 'svg', at: (width) => drawProgress(goals, context, width) };
  },
  describe: (written, context) => {
    const goals = read(written, context).list;
    const told = goals.map(({ mark, text, done, target }) => ({
      ...mark,
      text,
      value: done ?? target,
      promised: target !== undefined && done === undefined,
    }));
    return describeMarks(told, context, false);
  },
});

function read({ x, y, target }: Options, context: DrawContext): Goals {
  return readGoals(context, x, y, target);
}
