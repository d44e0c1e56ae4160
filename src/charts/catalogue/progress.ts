import * as Plot from '@observablehq/plot';
import { type ScaleLinear, scaleLinear } from 'd3';
import { z } from 'zod';
import { largest } from '../../model/units/extremes.ts';
import { unitLine } from '../axes/unit-line.ts';
import { type BarLayout, type BarRow, layOutBars } from '../bars/bar-layout.ts';
import { barTexts } from '../bars/bar-texts.ts';
import { checkGoals } from '../check/goals.ts';
import type { About } from '../contract/about.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import { defineChart, sortOption } from '../contract/define-chart.ts';
import type { Picture } from '../contract/drawing.ts';
import { keyFor } from '../frame/key.ts';
import { frame } from '../frame/svg-root.ts';
import { type Goal, type Goals, readGoals } from '../rows/goals.ts';
import { orchardGoals } from '../samples/valley.ts';
import { outlineInset } from '../shapes/dash.ts';
import { hatch, hatchWidth } from '../shapes/hatch.ts';
import { markGroup } from '../shapes/mark-group.ts';
import { drawPlot, keyed } from '../shapes/plot.ts';
import { text, textHeight } from '../text/label.ts';
import { element, type Markup } from '../text/markup.ts';
import { describeMarks } from '../words/describe.ts';

const options = z.object({
  x: z.string(),
  y: z.string().optional(),
  target: z.union([z.string(), z.record(z.string(), z.string())]).optional(),
  sort: sortOption,
});

const about: About = {
  shows: 'goals',
  samples: [
    {
      data: [orchardGoals],
      chart: `title:
  zh-CN: 栽种和培训走在前面，冷库还没动工
  en: Planting and training are under way, no cold store is begun
subtitle:
  zh-CN: 示例数据：果园更新的目标。实心已完成，虚线为目标
  en: "Sample data: goals of a renewal. Solid, done; dashed, the target"
type: progress
data: orchard-goals
x: done
y: goal
target: target
`,
    },
  ],
};

/**
 * What is done against what is to be done: a solid bar within a dashed one. Rows of one unit share a
 * scale; where units differ, each bar is a share of its own target.
 */
export const progress = defineChart(options, {
  about,
  colours: 'rows',
  channels: { x: { holds: 'number', required: true }, y: { holds: 'any', required: false } },
  check: ({ x, target }, context) => checkGoals(x, target, context),
  most: 100,
  read: ({ x, y, target }, context) => readGoals(context, x, y, target),
  draw: (goals, context) => ({
    kind: 'svg',
    scale: 'length',
    at: (width) => drawProgress(goals, context, width),
  }),
  describe: ({ list }, context) => {
    const told = list.map(({ mark, text, done, target }) => ({
      ...mark,
      text,
      value: done ?? target,
      promised: target !== undefined && done === undefined,
    }));
    return describeMarks(told, context, false);
  },
  texts: ({ list }) => Object.fromEntries(list.map(({ mark, text }) => [mark.key, text])),
});

/** Draws what is done within what is to be done. */
function drawProgress(goals: Goals, context: DrawContext, width: number): Picture {
  const { list } = goals;
  const { values, unit } = unitLine(list, goals.unitName, context, width);
  const head = unit ? textHeight(1, 'axis') + 8 : 0;
  const bars = list.map((goal) => ({ ...goal.mark, ...extent(goal) }));
  const layout = layOutBars(bars, values, width);
  const scale = scaleLinear(
    [
      0,
      largest(
        bars.map(({ value = 0 }) => value),
        0,
      ) || 1,
    ],
    layout.range,
  );
  const shapes = progressShapes(list, layout, scale, width);
  const rows = list.map(({ mark }, index) => {
    const row = layout.rows[index] as BarRow;
    const bar = bars[index] ?? mark;
    return markGroup(mark, row, [
      ...(shapes.get(mark.key) ?? []),
      ...hatchWithin(list[index] as Goal, row, scale),
      ...barTexts(bar, row, layout, scale, width),
    ]);
  });
  const states = {
    done: list.some(({ done }) => done !== undefined),
    promised: list.some(({ target }) => target !== undefined),
    more: bars.some(({ more }) => more) || list.some(isMoreWithin),
  };
  const key = keyFor(states, context.words.charts, width);
  return frame(context, { width, height: head + layout.height + key.height }, [
    unit === undefined ? undefined : text([unit], 'axis', { x: 0, y: 0 }),
    element('g', { class: 'rows', transform: head ? `translate(0,${head})` : undefined }, rows),
    key.draw(head + layout.height),
  ]);
}

/** Where a row ends: at its target, or beyond it where more is done. */
function extent({ done, target, doneMore, targetMore }: Goal) {
  if (done === undefined && target === undefined) return { value: undefined, more: false };
  const isDone = (done ?? 0) > (target ?? 0);
  return { value: isDone ? done : target, more: isDone ? doneMore : targetMore };
}

/** Whether “more than” is done, short of the target. */
function isMoreWithin({ done, doneMore, target }: Goal): boolean {
  return doneMore && done !== undefined && done < (target ?? 0);
}

/** The hatched end of what is done, within the outline of what is to be done. */
function hatchWithin(goal: Goal, { barTop, barHeight }: BarRow, scale: Scale): Markup[] {
  if (!isMoreWithin(goal)) return [];
  const [end, target] = [scale(goal.done ?? 0), scale(goal.target ?? 0)];
  const box = { x: end, y: barTop, width: Math.min(hatchWidth, target - end), height: barHeight };
  return [hatch(box)];
}

type Scale = ScaleLinear<number, number>;

function progressShapes(
  goals: readonly Goal[],
  { rows, range, height }: BarLayout,
  scale: ScaleLinear<number, number>,
  width: number,
) {
  const bars = goals.map(({ mark: { key }, done, target }, index) => {
    const { barTop: y1, barHeight } = rows[index] as BarRow;
    return { key, done, target, y1, y2: y1 + barHeight };
  });
  const done = bars.filter((bar) => bar.done !== undefined);
  const targets = bars.filter((bar) => bar.target !== undefined);
  const passed = targets.filter((bar) => (bar.done ?? 0) > (bar.target ?? 0));
  return drawPlot({
    width,
    height,
    x: { type: 'linear', domain: scale.domain(), range: [...range], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.rect(done, { x1: 0, x2: 'done', y1: 'y1', y2: 'y2', ...keyed(done, 'shape') }),
      Plot.rect(targets, {
        x1: 0,
        x2: 'target',
        y1: 'y1',
        y2: 'y2',
        inset: outlineInset,
        ...keyed(targets, 'goal'),
      }),
      Plot.ruleX(passed, { x: 'target', y1: 'y1', y2: 'y2', ...keyed(passed, 'passed') }),
      Plot.ruleX(bars, { x: 0, y1: 'y1', y2: 'y2', ...keyed(bars, 'zero') }),
    ],
  }).rows;
}
