import { scaleLinear } from 'd3';
import { z } from 'zod';
import { largest } from '../../model/units/extremes.ts';
import { lookUp } from '../../schema/look-up.ts';
import { unitText } from '../axes/unit-line.ts';
import { domainOfPoints } from '../axes/value-axis.ts';
import { checkOrder, checkPlaces } from '../check/crossing.ts';
import { checkOneUnit } from '../check/marks.ts';
import type { About } from '../contract/about.ts';
import type { CheckContext, DrawContext } from '../contract/chart-type.ts';
import { colorOptions, defineChart, orderedOption } from '../contract/define-chart.ts';
import type { Picture } from '../contract/drawing.ts';
import { endLabels } from '../frame/end-labels.ts';
import { statesOf } from '../frame/key.ts';
import { legendFor } from '../frame/legend.ts';
import { unsaid } from '../frame/missing-note.ts';
import { drawSheet } from '../frame/panels.ts';
import { type Crossing, keyOf, mostColours, type Series } from '../rows/crossing.ts';
import { valuesOf } from '../rows/marks.ts';
import { crossedAlongX, readAlongX } from '../rows/read-channels.ts';
import { harvestThenAndNow } from '../samples/harvest.ts';
import { everyMark, pointHatch, seriesMark } from '../shapes/series-mark.ts';
import { text, textHeight, textStyles } from '../text/label.ts';
import { element, type Markup } from '../text/markup.ts';
import { wrap } from '../text/wrap.ts';
import { describeCrossing } from '../words/describe-crossing.ts';

const options = z.object({
  x: z.string().optional(),
  y: z.string(),
  ...colorOptions,
  ...orderedOption,
});
type Options = z.infer<typeof options>;

const about: About = {
  shows: 'time',
  samples: [
    {
      data: [harvestThenAndNow],
      chart: `title:
  zh-CN: 苹果超过了梨
  en: Apples have overtaken pears
subtitle:
  zh-CN: 示例数据：山谷的水果产量，吨
  en: "Sample data: fruit picked in a valley, tonnes"
type: slope
data: harvest-then-and-now
x: year
y: harvest
color: fruit
highlight: [apples]
annotations:
  - at: apples,2022
    text: { zh-CN: 新果园开始挂果, en: The new orchards bear }
`,
    },
  ],
};

/** Each thing at two moments, joined by a line: who rose, who fell, and past whom. */
export const slope = defineChart(options, {
  about,
  colours: 'series',
  channels: {
    x: { holds: 'any', required: false },
    y: { holds: 'number', required: true },
    color: { holds: 'any', required: false },
    series: { holds: 'any', required: false },
  },
  check,
  most: 120,
  suits: ({ layout }) => {
    if (layout.kind !== 'series') return undefined;
    const { time, name, first } = layout;
    if (time.values.length !== 2 || name.values.length > mostColours) return undefined;
    const options = { x: time.field.name, y: first.field.name, color: name.field.name };
    return { rank: 0, options, reason: 'two-moments' };
  },
  read: readAlongX,
  draw: (crossing, context) => ({
    kind: 'svg',
    scale: 'position',
    at: (width) => drawSlopes(crossing, context, width),
  }),
  describe: describeCrossing,
  together: true,
});

function check(written: Options, context: CheckContext): void {
  const { rows, mistakes, at } = context;
  const crossed = crossedAlongX(written, context);
  const { category } = crossed;
  checkOneUnit('y', written.y, context);
  checkPlaces(crossed, context);
  checkOrder('x', category, written.ordered, context);
  const moments = new Set(rows.map((row) => keyOf(lookUp(row.values, category))));
  if (moments.size !== 2)
    mistakes.add('chart-value', at('x'), {
      fault: 'not-two-moments',
      of: String(moments.size),
    });
}

function drawSlopes(crossing: Crossing, context: DrawContext, width: number): Picture {
  const series = crossing.panels[0]?.series ?? [];
  const line = textHeight(1, 'value');
  const shown = series.map((each) => wrap(each.label, width * 0.3, textStyles.label));
  const plot = Math.max(
    220,
    shown.reduce((sum, { length }) => sum + length * line + line + 6, 0),
  );
  const highlit = series.some(isHighlit);
  const colour = (each: Series) => {
    if (highlit && !isHighlit(each)) return 'other';
    return each.isOwn ? each.colour : highlit ? 'highlight' : 's1';
  };
  const labels = (index: 0 | 1) =>
    series.map((each) => ({
      label: series.length > 1 ? each.label : '',
      value: each.marks[index]?.short ?? '',
      colour: colour(each),
      series: series.length > 1 ? each.id : undefined,
    }));
  // Names that fit nowhere beside the lines are wrapped into more room, at the cost of the slopes.
  const ends = endLabels(labels(1), width, plot) ?? endLabels(labels(1), width * 1.4, plot * 2);
  const starts =
    endLabels(labels(0), width, plot, 'left') ??
    endLabels(
      labels(0).map((each) => ({ ...each, label: '' })),
      width,
      plot,
      'left',
    );
  const names = crossing.categories.map(({ label }) => wrap(label, width / 2 - 8, textStyles.axis));
  const head = largest(names.map(({ length }) => textHeight(length, 'axis'))) + 14;
  const [from, to] = [starts?.width ?? 0, width - (ends?.width ?? 0)];
  const scale = scaleLinear(domainOfPoints(valuesOf(everyMark(crossing)), 5), [
    head + plot - 12,
    head + 12,
  ]);
  const place = (each: Series, index: 0 | 1) => {
    const value = each.marks[index]?.value;
    return value === undefined ? undefined : { x: index ? to - 6 : from + 6, y: scale(value) };
  };
  const order = [...series].sort((a, b) => Number(isHighlit(a)) - Number(isHighlit(b)));
  const parts = [
    text(names[0] ?? [], 'axis', { x: 0, y: 0 }),
    text(names[1] ?? [], 'axis', { x: width, y: 0, 'text-anchor': 'end' }),
    element(
      'g',
      {},
      order.flatMap((each) => slopeOf(each, colour(each), place)),
    ),
    ...(starts?.draw(
      series.map((each) => place(each, 0)),
      from + 4,
      head,
    ) ?? []),
    ...(ends?.draw(
      series.map((each) => place(each, 1)),
      to - 4,
      head,
    ) ?? []),
  ];
  const unit = crossing.marks.unitName;
  const legend = legendFor(
    [],
    width,
    unit === '' || unit === '%' ? undefined : unitText(unit, context),
  );
  const notes = series.flatMap(({ label, marks }) =>
    marks.flatMap((mark) =>
      (mark?.annotations ?? []).map((each) =>
        [label, each].filter(Boolean).join(context.words.colon),
      ),
    ),
  );
  const note = notes.flatMap((each) => wrap(each, width, textStyles.annotation));
  const height = head + plot;
  const told = note.length > 0 ? [text(note, 'annotation', { x: 0, y: height + 6 })] : [];
  const noted = note.length && textHeight(note.length, 'annotation') + 6;
  const pieces = [{ height: height + noted, parts: [...parts, ...told] }];
  const marks = everyMark(crossing);
  const states = statesOf(marks);
  const gone = unsaid(marks, context, width, true);
  return drawSheet({ width, legend, pieces, columns: 1, states, unsaid: gone }, context);
}

function isHighlit({ highlighted, marks }: Series): boolean {
  return highlighted || marks.some((mark) => mark?.highlighted);
}

type PointOf = (series: Series, index: 0 | 1) => { x: number; y: number } | undefined;

function slopeOf(series: Series, colour: string, place: PointOf): Markup[] {
  const [one, other] = [place(series, 0), place(series, 1)];
  const toCome = series.marks.some((mark) => mark?.promised) ? ' to-come' : '';
  const d = one && other ? `M${one.x},${one.y}L${other.x},${other.y}` : undefined;
  const points = series.marks.map((mark, index) => {
    const at = place(series, index ? 1 : 0);
    if (!mark) return undefined;
    if (!at) return seriesMark(mark, colour, []);
    const circle = element('circle', { class: 'shape point', cx: at.x, cy: at.y, r: 4 });
    return seriesMark(mark, colour, [circle, ...pointHatch(mark, { ...at, r: 4 })]);
  });
  return [
    ...(d
      ? [element('path', { class: `line ${colour}${toCome}`, d, 'data-series': series.id })]
      : []),
    ...points.filter((point) => point !== undefined),
  ];
}
