import * as Plot from '@observablehq/plot';
import { type ScaleLinear, scaleLinear } from 'd3';
import { z } from 'zod';
import { barIslandData } from '../bar-island.ts';
import { type BarLayout, type BarRow, layOutBars } from '../bar-layout.ts';
import { barTexts } from '../bar-texts.ts';
import type { DrawContext } from '../chart-type.ts';
import { checkOneUnit } from '../check-marks.ts';
import { outlineInset } from '../dash.ts';
import { defineChart, explain, sortOption } from '../define.ts';
import { describeMarks } from '../describe.ts';
import { frame } from '../frame.ts';
import { keyFor, statesOf } from '../key.ts';
import { text, textHeight } from '../label.ts';
import { markGroup } from '../mark-group.ts';
import { type Mark, type Marks, readMarks } from '../marks.ts';
import { element } from '../markup.ts';
import { drawPlot, keyed } from '../plot.ts';
import { unitLine } from '../unit-line.ts';

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

/** Draws bars at a width: the unit where values go without it, the rows, and the key. */
function drawBars(marks: Marks, context: DrawContext, width: number): string {
  const { values, unit } = unitLine(marks.list, marks.unitName, context, width);
  const head = unit ? textHeight(1, 'axis') + 8 : 0;
  const layout = layOutBars(marks.list, values, width);
  const key = keyFor(statesOf(marks.list), context.words.charts, width);
  const scale = scaleLinear(domain(marks.list), layout.range);
  const shapes = barShapes(marks.list, layout, scale, width);
  const rows = marks.list.map((mark, index) => {
    const row = layout.rows[index] as BarRow;
    const parts = [...(shapes.get(mark.key) ?? []), ...barTexts(mark, row, layout, scale, width)];
    return markGroup(mark, row, parts);
  });
  return frame(context, { width, height: head + layout.height + key.height }, [
    unit === undefined ? undefined : text([unit], 'axis', { x: 0, y: 0 }),
    element('g', { class: 'rows', transform: head ? `translate(0,${head})` : undefined }, rows),
    key.draw(head + layout.height),
  ]);
}

/** From the lowest to the highest value, zero always included. */
function domain(marks: readonly Mark[]): [number, number] {
  const values = marks.map(({ value = 0 }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return low === high ? [0, 1] : [low, high];
}

/** The bars and, for each, its piece of the zero line. Outlines lie inside, so that they end at the value. */
function barShapes(
  marks: readonly Mark[],
  layout: BarLayout,
  scale: ScaleLinear<number, number>,
  width: number,
) {
  const over = layout.mode === 'beside' ? 4 : 0;
  const bars = marks.map((mark, index) => {
    const { barTop: y1, barHeight } = layout.rows[index] as BarRow;
    return { ...mark, y1, y2: y1 + barHeight, zero1: y1 - over, zero2: y1 + barHeight + over };
  });
  const known = bars.filter(({ value }) => value !== undefined);
  const done = known.filter(({ promised }) => !promised);
  const promised = known.filter((mark) => mark.promised);
  const box = { x1: 0, x2: 'value', y1: 'y1', y2: 'y2' };
  return drawPlot({
    width,
    height: layout.height,
    x: { type: 'linear', domain: scale.domain(), range: scale.range(), axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.rect(done, { ...box, ...keyed(done, 'shape') }),
      Plot.rect(promised, { ...box, inset: outlineInset, ...keyed(promised, 'shape') }),
      Plot.ruleX(bars, { x: 0, y1: 'zero1', y2: 'zero2', ...keyed(bars, 'zero') }),
    ],
  }).rows;
}
