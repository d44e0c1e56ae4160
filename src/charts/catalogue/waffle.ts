import { Decimal } from 'decimal.js';
import { z } from 'zod';
import { formatFigure } from '../../model/units/figure.ts';
import { unitless } from '../../model/units/unit.ts';
import {
  edgeHeight,
  type Grid,
  layOutWaffle,
  sideOf,
  underBase,
  type WaffleGroup,
  type WaffleLayout,
} from '../bars/waffle-layout.ts';
import { checkCounts } from '../check/counts.ts';
import type { About } from '../contract/about.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import { defineChart, sortOption } from '../contract/define-chart.ts';
import type { Picture } from '../contract/drawing.ts';
import { keyFor, statesOf } from '../frame/key.ts';
import { frame } from '../frame/svg-root.ts';
import { type Mark, readMarks } from '../rows/marks.ts';
import { newOrchards } from '../samples/valley.ts';
import { outlineInset, squareDashes } from '../shapes/dash.ts';
import { hatch } from '../shapes/hatch.ts';
import { markGroup } from '../shapes/mark-group.ts';
import { text, textHeight } from '../text/label.ts';
import { element, type Markup } from '../text/markup.ts';
import { describeMarks } from '../words/describe.ts';

const options = z.object({
  x: z.string(),
  y: z.string().optional(),
  cell: z.number().positive().optional(),
  sort: sortOption,
});
type Options = z.infer<typeof options>;

const about: About = {
  shows: 'goals',
  samples: [
    {
      data: [newOrchards],
      chart: `title:
  zh-CN: 建成[32个](fact:new-orchards/2022/orchards)，还要建[40个以上](fact:new-orchards/2023/orchards)
  en: "[Thirty-two](fact:new-orchards/2022/orchards) planted, [at least forty](fact:new-orchards/2023/orchards) to come"
subtitle:
  zh-CN: 示例数据：新建果园，一格是一个。实心已建成，虚线待建
  en: "Sample data: new orchards, a cell for each. Solid, planted; dashed, to come"
type: waffle
data: new-orchards
x: orchards
y: year
highlight: ["2022"]
`,
    },
  ],
};

/** Cells to count: one for each thing, solid where it is done, dashed where it is promised. */
export const waffle = defineChart(options, {
  about,
  colours: 'rows',
  channels: { x: { holds: 'number', required: true }, y: { holds: 'any', required: false } },
  check: ({ x, cell }, context) => checkCounts(x, cell ?? 1, context),
  read,
  draw: ({ marks, step }, context) => ({
    kind: 'svg',
    scale: 'length',
    at: (width) => drawWaffle(marks, step, context, width),
  }),
  describe: ({ marks }, context) => describeMarks(marks, context),
  texts: ({ marks }) => Object.fromEntries(marks.map(({ key, text }) => [key, text])),
});

function read({ x, y, cell }: Options, context: DrawContext) {
  const marks = readMarks(context, x, y, 'each').list;
  return { marks, step: cell ?? stepFor(marks) };
}

/** 1, 2, 5, 10, 20 … so that the cells can still be seen one by one. */
function stepFor(marks: readonly Mark[]): number {
  const total = marks.reduce((sum, { value = 0 }) => sum + Math.max(0, value), 0);
  let step = 1;
  for (let place = 0; total / step > 400; place += 1) step *= [2, 2.5, 2][place % 3] ?? 2;
  return step;
}

/** Draws groups of cells at a width; `step` is what a cell stands for. */
function drawWaffle(
  marks: readonly Mark[],
  step: number,
  context: DrawContext,
  width: number,
): Picture {
  const counts = marks.map(({ value = 0 }) => new Decimal(Math.max(0, value)).div(step).toNumber());
  const layout = layOutWaffle(marks, counts.map(Math.ceil), width);
  const note = step === 1 ? undefined : cellNote(marks, step, context);
  const key = keyFor(statesOf(marks), context.words.charts, width, note);
  const groups = marks.map((mark, index) => {
    const place = layout.groups[index] as WaffleGroup;
    return markGroup(mark, place, [
      ...cellsOf(mark, counts[index] ?? 0, place, layout),
      ...groupTexts(mark, place),
    ]);
  });
  return frame(context, { width, height: layout.height + key.height }, [
    element('g', { class: 'rows' }, groups),
    key.draw(layout.height),
  ]);
}

/** “One cell: 10 cases”. */
function cellNote(marks: readonly Mark[], step: number, { style, words }: DrawContext): string {
  const quantity = marks.find((mark) => mark.quantity)?.quantity;
  const unit = quantity?.unit ?? unitless;
  const value = new Decimal(step).div(unit.factor).toNumber();
  const decimals = quantity?.decimals;
  const figure = formatFigure({ value, unit, decimals, qualifier: 'exact' }, style);
  return words.charts.oneCell(figure.text);
}

/** Cells from the base upwards; a part of one is drawn as a part, and “more than” as an open edge along the top. */
function cellsOf(mark: Mark, count: number, group: WaffleGroup, layout: WaffleLayout): Markup[] {
  const { pitch, columns } = layout;
  const side = sideOf(layout);
  const inset = mark.promised ? outlineInset : 0;
  const at = (index: number) => ({
    x: group.x + (index % columns) * pitch,
    y: group.base - (Math.floor(index / columns) + 1) * pitch + (pitch - side),
  });
  const high = side - 2 * inset;
  const cells = Array.from({ length: Math.ceil(count) }, (_, index) => {
    const { x, y } = at(index);
    return element('rect', {
      class: 'shape cell',
      x: x + inset,
      y: y + inset,
      width: Math.max(0, side * Math.min(1, count - index) - 2 * inset),
      height: high,
    });
  });
  const dashes = mark.promised ? squareDashes(side) : {};
  return [
    ...(cells.length > 0 ? [element('g', { class: 'cells', ...dashes }, cells)] : []),
    ...(mark.more ? openEdge(Math.ceil(count), group, layout) : []),
  ];
}

/** Hatching over the highest cell of each column: over the last row, and over the one below where that goes on. */
function openEdge(count: number, { x, base }: WaffleGroup, { pitch, columns }: Grid): Markup[] {
  const rows = Math.max(1, Math.ceil(count / columns));
  const last = count - (rows - 1) * columns;
  const over = (from: number, to: number, row: number) =>
    to > from && row > 0
      ? [
          hatch({
            x: x + from * pitch,
            y: base - row * pitch - edgeHeight + 2,
            width: (to - from) * pitch - 2,
            height: edgeHeight - 2,
          }),
        ]
      : [];
  return [...over(0, last, rows), ...over(last, columns, rows - 1)];
}

function groupTexts(mark: Mark, group: WaffleGroup): Markup[] {
  const { x, width, base, value, label, annotation } = group;
  const valueTop = base + underBase;
  const labelTop = valueTop + textHeight(value.length, 'value');
  const noteTop = labelTop + textHeight(label.length, 'label') + 4;
  const labelRole = mark.highlighted ? 'strong' : 'label';
  return [
    element('line', { class: 'zero', x1: x, x2: x + width, y1: base + 1.5, y2: base + 1.5 }),
    text(value, mark.value === undefined ? 'missing' : 'value', { x, y: valueTop }),
    ...(label.length > 0 ? [text(label, labelRole, { x, y: labelTop })] : []),
    ...(annotation.length > 0 ? [text(annotation, 'annotation', { x, y: noteTop })] : []),
  ];
}
