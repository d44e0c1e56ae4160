import { scaleLinear } from 'd3';
import { z } from 'zod';
import { largest, smallest } from '../../model/units/extremes.ts';
import { lookUp } from '../../schema/look-up.ts';
import { axisAlong, domainOfPoints } from '../axes/value-axis.ts';
import { checkColours } from '../check/crossing.ts';
import { checkOneUnit } from '../check/marks.ts';
import type { About } from '../contract/about.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import { colorOptions, defineChart } from '../contract/define-chart.ts';
import type { Picture } from '../contract/drawing.ts';
import { layOutLanes } from '../frame/annotation-lanes.ts';
import { statesOf } from '../frame/key.ts';
import { legendFor } from '../frame/legend.ts';
import { unsaid } from '../frame/missing-note.ts';
import { drawSheet } from '../frame/panels.ts';
import { upright } from '../frame/plane.ts';
import { nameDots } from '../points/dot-names.ts';
import { dotShapes } from '../points/dot-shapes.ts';
import { colourAt, distinct, keyOf, nameOf } from '../rows/crossing.ts';
import { type Mark, type Marks, readMarks } from '../rows/marks.ts';
import { both, figures, madeUp, names } from '../samples/made-up.ts';
import { seriesMark } from '../shapes/series-mark.ts';
import { linesWidth, text, textHeight } from '../text/label.ts';
import { element } from '../text/markup.ts';
import { describeMarks } from '../words/describe.ts';

const options = z.object({
  x: z.string(),
  y: z.string().optional(),
  ...colorOptions,
});

const households = Array.from({ length: 44 }, (_, index) => String(index + 1));

/** How far forty-four households walk to the market; one did not say. */
const walks = madeUp(
  'walks',
  both('各户走到市场的时间', 'The walk to the market'),
  'household',
  [
    names(
      'household',
      both('户', 'Household'),
      Object.fromEntries(households.map((each) => [each, both(`${each}号`, `No. ${each}`)])),
    ),
    names('side', both('方位', 'Side'), {
      north: both('北坡', 'North slope'),
      south: both('南坡', 'South slope'),
    }),
    figures('walk', both('步行时间', 'Walk'), 'min'),
  ],
  households.map((household, index) => ({
    household,
    side: index % 3 === 0 ? 'south' : 'north',
    walk: index === 20 ? null : 6 + ((index * 17) % 23) + ((index * 29) % 19) + (index % 3) * 6,
  })),
);

const about: About = {
  shows: 'amounts',
  samples: [
    {
      data: [walks],
      chart: `title:
  zh-CN: 南坡离市场近得多
  en: The south slope lies nearer to the market
subtitle:
  zh-CN: 示例数据：各户走到市场的时间，分钟
  en: "Sample data: walk of each household to the market, minutes"
type: beeswarm
data: walks
x: walk
color: side
highlight: ["43"]
annotations:
  - at: "43"
    text: { zh-CN: 住在桥头, en: Lives by the bridge }
`,
    },
  ],
};

/** Dots along one scale, moved aside where they would lie on each other. Those that are highlighted are named. */
export const beeswarm = defineChart(options, {
  about,
  colours: 'either',
  channels: {
    x: { holds: 'number', required: true },
    y: { holds: 'any', required: false },
    color: { holds: 'any', required: false },
    series: { holds: 'any', required: false },
  },
  check: (written, context) => {
    checkOneUnit('x', written.x, context);
    checkColours(written.color ?? written.series, context);
  },
  most: 600,
  read: ({ x, y, color, series }, context) => ({
    marks: readMarks(context, x, y),
    field: color ?? series,
  }),
  draw: (dots, context) => ({
    kind: 'svg',
    scale: 'position',
    at: (width) => drawSwarm(dots, context, width),
  }),
  describe: ({ marks }, context) => describeMarks(marks.list, context),
});

interface Dots {
  readonly marks: Marks;
  /** The field that gives colours. */
  readonly field: string | undefined;
}

interface Dot {
  readonly mark: Mark;
  readonly x: number;
  /** From the middle of the swarm. */
  readonly y: number;
  readonly r: number;
}

/** Above this height dots become smaller. */
const highest = 360;

function drawSwarm({ marks, field }: Dots, context: DrawContext, width: number): Picture {
  const ids = field ? distinct(marks.list, field) : [];
  const colourOf = ({ row }: Mark) =>
    field ? colourAt(context, ids, keyOf(lookUp(row.values, field))) : '';
  const known = marks.list.filter(({ value }) => value !== undefined);
  const missing = marks.list.filter(({ value }) => value === undefined);
  const domain = domainOfPoints(
    known.map(({ value = 0 }) => value),
    6,
  );
  const axis = axisAlong(domain, marks, context, { width, most: width < 420 ? 3 : 6 });
  const [first = 0, last = 0] = [axis.ticks.at(0), axis.ticks.at(-1)].map((tick) =>
    tick ? linesWidth([tick.label], 'axis') / 2 : 0,
  );
  const scale = scaleLinear(domain, [Math.max(8, first), width - Math.max(8, last)]);
  const swarm = swarmOf(known, scale);
  const reach = largest(
    swarm.map(({ y, r }) => Math.abs(y) + r),
    0,
  );
  const beside = known.some(({ highlighted }) => highlighted) ? textHeight(1, 'strong') + 4 : 4;
  const plot = Math.max(48, 2 * (reach + beside));
  const dots = swarm.map((dot) => ({ ...dot, y: plot / 2 + dot.y }));
  const told = nameDots(dots, 0, width, plot, context.words.colon);
  const lanes = layOutLanes(told.above, width);
  const inside = [
    ...axis.ticks.map(({ value }) => upright(scale(value), plot)),
    ...dots.map((dot) => seriesMark(dot.mark, colourOf(dot.mark), dotShapes(dot))),
    ...told.beside,
    ...axis.ticks.map(({ value, label }) =>
      text([label], 'axis', { x: scale(value), y: plot + 6, 'text-anchor': 'middle' }),
    ),
    ...missing.map((mark) => seriesMark(mark, '', [])),
  ];
  const foot = lanes.height + plot + 6 + textHeight(1, 'axis');
  const parts = [
    ...lanes.draw(lanes.height),
    element('g', { transform: `translate(0,${lanes.height})` }, inside),
  ];
  const items = ids.map((id) => ({
    label: nameOf(context, field, id),
    colour: colourAt(context, ids, id),
  }));
  const sheet = {
    width,
    legend: legendFor(items, width, axis.unit),
    pieces: [{ height: foot, parts }],
    columns: 1,
    states: statesOf(known),
    unsaid: unsaid(marks.list, context, width),
  };
  return drawSheet(sheet, context);
}

/** The dots in their places, smaller where the swarm would rise too high. */
function swarmOf(marks: readonly Mark[], scale: (value: number) => number): Dot[] {
  for (let r = 7; ; r *= 0.8) {
    const dots = settle(marks, scale, r);
    const reach = largest(
      dots.map(({ y }) => Math.abs(y) + r),
      0,
    );
    if (r < 2.5 || 2 * reach <= highest) return dots;
  }
}

/**
 * Puts each dot as near to the middle as those before it allow, from left to right. Those that are named come
 * last and go on top, where the lines from their names reach them.
 */
function settle(marks: readonly Mark[], scale: (value: number) => number, r: number): Dot[] {
  const settled: Dot[] = [];
  const isNamed = ({ highlighted, annotations }: Mark) => highlighted || annotations.length > 0;
  const sorted = [...marks].sort(
    (a, b) => Number(isNamed(a)) - Number(isNamed(b)) || (a.value ?? 0) - (b.value ?? 0),
  );
  const apart = 2 * r + 1;
  for (const mark of sorted) {
    const x = scale(mark.value ?? 0);
    const near = settled.filter((dot) => Math.abs(x - dot.x) < apart);
    const touching = near.flatMap((dot) => {
      const away = Math.sqrt(apart ** 2 - (x - dot.x) ** 2);
      return [dot.y - away, dot.y + away];
    });
    const isFree = (y: number) =>
      near.every((dot) => (x - dot.x) ** 2 + (y - dot.y) ** 2 > apart ** 2 - 1e-6);
    const free = [0, ...touching].filter(isFree);
    const nearest = free.sort((a, b) => Math.abs(a) - Math.abs(b))[0] ?? 0;
    settled.push({ mark, x, y: isNamed(mark) ? smallest(free) : nearest, r });
  }
  return settled;
}
