import { scaleSqrt } from 'd3';
import { z } from 'zod';
import { largest } from '../../model/units/extremes.ts';
import { sameKind } from '../../model/units/unit.ts';
import { lookUp } from '../../schema/look-up.ts';
import { textFor } from '../../schema/text.ts';
import { checkLog, logDomain, type ScaleKind, scaleKinds, scaleOf } from '../axes/log-scale.ts';
import { axisAlong, domainOfPoints, type ValueAxis, valueAxis } from '../axes/value-axis.ts';
import { checkColours } from '../check/crossing.ts';
import { checkOneUnit } from '../check/marks.ts';
import type { About } from '../contract/about.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import { colorOptions, defineChart } from '../contract/define-chart.ts';
import type { Picture } from '../contract/drawing.ts';
import { layOutLanes } from '../frame/annotation-lanes.ts';
import { statesOf } from '../frame/key.ts';
import { type LegendItem, legendFor } from '../frame/legend.ts';
import { unsaid } from '../frame/missing-note.ts';
import { drawSheet } from '../frame/panels.ts';
import { line, upright } from '../frame/plane.ts';
import { nameDots } from '../points/dot-names.ts';
import { type ColouredDot, drawDot, gatherDots, mostGathered } from '../points/gather-dots.ts';
import { colourAt, distinct, fieldNamed, keyOf, nameOf } from '../rows/crossing.ts';
import { type Mark, type Marks, readMarks, valuesOf } from '../rows/marks.ts';
import { valleyFarms } from '../samples/valley.ts';
import { seriesMark } from '../shapes/series-mark.ts';
import { text, textHeight, textStyles } from '../text/label.ts';
import { element } from '../text/markup.ts';
import { wrap } from '../text/wrap.ts';

const options = z.object({
  x: z.string(),
  y: z.string(),
  ...colorOptions,
  scale: z
    .union([
      z.enum(scaleKinds),
      z.strictObject({ x: z.enum(scaleKinds).optional(), y: z.enum(scaleKinds).optional() }),
    ])
    .optional(),
  r: z.string().optional(),
  label: z.string().optional(),
});
type Options = z.infer<typeof options>;

const about: About = {
  shows: 'relations',
  samples: [
    {
      data: [valleyFarms],
      chart: `title:
  zh-CN: 地一样多，南坡收得更多
  en: On as much land, the south slope yields more
subtitle:
  zh-CN: 示例数据：果园的面积与产量，点的大小为人手
  en: "Sample data: land and harvest of farms; the size of a dot is people"
type: scatter
data: valley-farms
x: land
y: harvest
color: side
r: people
highlight: [maple]
annotations:
  - at: maple
    text: { zh-CN: 树还小, en: Its trees are young }
`,
    },
  ],
};

/** From so many dots on a cloud shows whether two measures go together. */
const enoughDots = 10;

/** Dots by two figures: whether one goes with the other. Those that are highlighted are named. */
export const scatter = defineChart(options, {
  about,
  colours: 'either',
  channels: {
    x: { holds: 'number', required: true },
    y: { holds: 'number', required: true },
    color: { holds: 'any', required: false },
    series: { holds: 'any', required: false },
    r: { holds: 'number', required: false },
    label: { holds: 'any', required: false },
  },
  check: (written, context) => {
    checkOneUnit('x', written.x, context);
    checkOneUnit('y', written.y, context);
    if (written.r) checkOneUnit('r', written.r, context);
    const kinds = kindsOf(written);
    checkLog('scale', kinds.x, written.x, context);
    checkLog('scale', kinds.y, written.y, context);
    checkColours(written.color ?? written.series, context);
  },
  suits: ({ rows, layout }) => {
    if (layout.kind !== 'names' || rows.length < enoughDots) return undefined;
    const [x, y] = layout.figures;
    if (!x || !y || sameKind(x.unit, y.unit)) return undefined;
    const options = { x: x.field.name, y: y.field.name, label: layout.name.field.name };
    return { rank: 0, options, reason: 'two-measures' };
  },
  read,
  draw: (dots, context) => ({
    kind: 'svg',
    scale: 'position',
    at: (width) => drawDots(dots, context, width),
  }),
  describe: describeDots,
});

type Kinds = Readonly<Record<'x' | 'y', ScaleKind>>;

function kindsOf({ scale = 'linear' }: Options): Kinds {
  if (typeof scale === 'string') return { x: scale, y: scale };
  return { x: scale.x ?? 'linear', y: scale.y ?? 'linear' };
}

interface Dots {
  readonly known: readonly ColouredDot[];
  /** The rows of which one of the two figures is missing. */
  readonly missing: readonly Mark[];
  readonly marks: { readonly x: Marks; readonly y: Marks };
  readonly colours: readonly LegendItem[];
  readonly titles: { readonly x: string; readonly y: string };
  readonly kinds: Kinds;
}

function read(written: Options, context: DrawContext): Dots {
  const color = written.color ?? written.series;
  const [xs, ys] = [written.x, written.y].map((field) => readMarks(context, field, written.label));
  if (!xs || !ys) throw new Error('The chart was not checked.');
  const sizes = written.r ? valuesOf(readMarks(context, written.r).list) : [];
  const area = scaleSqrt([0, largest(sizes, 0)], [0, 18]);
  const radii = written.r ? readMarks(context, written.r).list : [];
  const ids = color ? distinct(xs.list, color) : [];
  const colourOf = ({ row }: Mark) =>
    color ? colourAt(context, ids, keyOf(lookUp(row.values, color))) : '';
  const known = xs.list.flatMap((mark, index): ColouredDot[] => {
    const [x, y] = [mark.value, ys.list[index]?.value];
    if (x === undefined || y === undefined) return [];
    const r = written.r
      ? Math.max(2, area(radii[index]?.value ?? 0))
      : xs.list.length > 150
        ? 3
        : 5;
    return [{ mark, x, y, r, colour: colourOf(mark) }];
  });
  const drawn = new Set(known.map(({ mark }) => mark.key));
  const title = (field: string) => textFor(fieldNamed(context, field).title, context.language);
  return {
    known: written.r ? known.sort((a, b) => b.r - a.r) : known,
    missing: xs.list.filter(({ key }) => !drawn.has(key)),
    marks: { x: xs, y: ys },
    colours: ids.map((id) => ({
      label: nameOf(context, color, id),
      colour: colourAt(context, ids, id),
      series: id,
    })),
    titles: { x: title(written.x), y: title(written.y) },
    kinds: kindsOf(written),
  };
}

/** Beyond so many dots neighbours are gathered: nobody can tell them apart, and no page can carry them. */
const mostDots = 800;

function drawDots(dots: Dots, context: DrawContext, width: number): Picture {
  const { known, marks, titles, kinds } = dots;
  const plot = Math.round(Math.min(420, Math.max(240, width * 0.62)));
  const [xDomain, yDomain] = (['x', 'y'] as const).map((axis) => {
    const values = known.map((dot) => dot[axis]);
    return kinds[axis] === 'log' ? logDomain(values) : domainOfPoints(values, 5);
  });
  const xAxis = axisAlong(xDomain ?? [0, 1], marks.x, context, {
    width,
    most: width < 420 ? 3 : 6,
    kind: kinds.x,
  });
  const yAxis = valueAxis(yDomain ?? [0, 1], marks.y, context, 5, kinds.y);
  const edge =
    largest(
      known.map(({ r }) => r),
      6,
    ) + 2;
  const last = xAxis.width / 2;
  const left = yAxis.width + 8;
  const along = [left + edge, width - Math.max(edge, last)] as const;
  const xScale = scaleOf(kinds.x, xDomain ?? [0, 1], along);
  const yScale = scaleOf(kinds.y, yDomain ?? [0, 1], [plot - edge, edge]);
  const placed = known.map((dot) => ({ ...dot, x: xScale(dot.x), y: yScale(dot.y) }));
  const named = nameDots(placed, left, width, plot, context.words.colon);
  const lanes = layOutLanes(named.above, width);
  const title = axisTitle(titles.y, yAxis, '↑', context, width);
  const head = textHeight(title.length, 'axis') + 8;
  const top = head + lanes.height;
  const tickHeight = textHeight(1, 'axis');
  const foot = axisTitle(titles.x, xAxis, '→', context, width);
  const behind = [
    ...yAxis.ticks.map(({ value }) => line('grid', left, width, yScale(value))),
    ...xAxis.ticks.map(({ value }) => upright(xScale(value), plot)),
  ];
  const labels = [
    ...yAxis.ticks.map(({ value, label }) =>
      text([label], 'axis', {
        x: left - 8,
        y: yScale(value) - tickHeight / 2,
        'text-anchor': 'end',
      }),
    ),
    ...xAxis.ticks.map(({ value, label }) =>
      text([label], 'axis', { x: xScale(value), y: plot + 6, 'text-anchor': 'middle' }),
    ),
    text(foot, 'axis', { x: width, y: plot + 6 + tickHeight + 2, 'text-anchor': 'end' }),
  ];
  const many = known.length > mostDots;
  const shapes = many ? gatherDots(placed) : placed.map(drawDot);
  const absent = dots.missing.map((mark) => seriesMark(mark, '', []));
  const inside = [...behind, ...shapes, ...named.beside, ...labels, ...absent];
  const parts = [
    text(title, 'axis', { x: 0, y: 0 }),
    ...lanes.draw(top),
    element('g', { transform: `translate(0,${top})` }, inside),
  ];
  const height = top + plot + 8 + tickHeight + textHeight(foot.length, 'axis');
  const legend = legendFor(many ? [] : dots.colours, width);
  const note = many ? context.words.charts.gathered(mostGathered(placed)) : undefined;
  const drawn = known.map(({ mark }) => mark);
  const gone = dots.missing.map((mark) => ({ ...mark, value: undefined, quantity: undefined }));
  const sheet = {
    width,
    legend,
    pieces: [{ height, parts }],
    columns: 1,
    states: statesOf(many ? drawn.filter(({ highlighted }) => highlighted) : drawn),
    note,
    unsaid: unsaid([...drawn, ...gone], context, width),
  };
  return drawSheet(sheet, context);
}

function axisTitle(
  title: string,
  { measure, kind }: ValueAxis,
  arrow: string,
  { words }: DrawContext,
  width: number,
): string[] {
  const name =
    measure && measure !== title.toLowerCase() ? `${title}${words.listSeparator}${measure}` : title;
  const factors =
    kind === 'log' ? `${words.charts.describe.factSeparator}${words.charts.logarithmic}` : '';
  return wrap(`${name}${factors} ${arrow}`, width, textStyles.axis);
}

/** What is highlighted, with both figures; the rest is in the table. */
function describeDots(
  { known, missing, marks, titles }: Dots,
  { typeName, words }: DrawContext,
): string {
  const { describe } = words.charts;
  const few = known.length <= 12 ? known : known.filter(({ mark }) => mark.highlighted);
  const other = new Map(marks.y.list.map((mark) => [mark.key, mark.text]));
  const told = few.slice(0, 12).map(({ mark }) => {
    const items = [
      describe.item(titles.x, mark.text),
      describe.item(titles.y, other.get(mark.key) ?? ''),
    ];
    return describe.group(mark.label, items.join(words.listSeparator));
  });
  const intro = describe.intro(typeName, known.length).trimEnd();
  const gone = missing.slice(0, 12).map(({ label }) => label);
  return [
    intro,
    ...told,
    gone.length > 0 ? describe.missing(gone.join(words.listSeparator)) : '',
  ].join('');
}
