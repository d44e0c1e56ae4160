import { scaleLinear } from 'd3';
import { z } from 'zod';
import { findField } from '../../model/dataset.ts';
import { sameKind, unitless } from '../../model/units/unit.ts';
import { textFor } from '../../schema/text.ts';
import { unitText } from '../axes/unit-line.ts';
import { domainOfPoints } from '../axes/value-axis.ts';
import { checkOneUnit } from '../check/marks.ts';
import type { About } from '../contract/about.ts';
import type { CheckContext, DrawContext } from '../contract/chart-type.ts';
import { defineChart, sortOption } from '../contract/define-chart.ts';
import type { Picture } from '../contract/drawing.ts';
import { statesOf } from '../frame/key.ts';
import { legendFor } from '../frame/legend.ts';
import { drawSheet } from '../frame/panels.ts';
import { line as gridLine } from '../frame/plane.ts';
import { dotShapes } from '../points/dot-shapes.ts';
import { fieldNamed } from '../rows/crossing.ts';
import { type Mark, type Marks, readMarks, valuesOf } from '../rows/marks.ts';
import { fruitHarvest } from '../samples/harvest.ts';
import { hatch, hatchWidth } from '../shapes/hatch.ts';
import { markAttributes, markClass } from '../shapes/mark-group.ts';
import { linesWidth, text, textHeight, textStyles } from '../text/label.ts';
import { element, type Markup } from '../text/markup.ts';
import { wrap } from '../text/wrap.ts';

const options = z.object({
  y: z.string().optional(),
  x1: z.string().optional(),
  x2: z.string().optional(),
  start: z.string().optional(),
  end: z.string().optional(),
  sort: sortOption,
});
type Options = z.infer<typeof options>;

const about: About = {
  shows: 'amounts',
  samples: [
    {
      data: [fruitHarvest],
      chart: `title:
  zh-CN: 苹果和李子增产，梨和樱桃减产
  en: More apples and plums, fewer pears and cherries
subtitle:
  zh-CN: 示例数据：水果产量，与上年相比，吨
  en: "Sample data: fruit picked, and the year before, tonnes"
type: range
data: fruit-harvest
rows: [apples, pears, plums, cherries, figs]
x1: before
x2: harvest
y: fruit
highlight: [apples, plums]
`,
    },
  ],
};

/** Two values of each row on one scale, joined: before and after, least and most. */
export const range = defineChart(options, {
  about,
  channels: {
    y: { holds: 'any', required: false },
    x1: { holds: 'number', required: false },
    x2: { holds: 'number', required: false },
    start: { holds: 'number', required: false },
    end: { holds: 'number', required: false },
  },
  check,
  most: 120,
  suits: ({ layout }) => {
    if (layout.kind !== 'names' || layout.areWholes || layout.figures.length !== 2)
      return undefined;
    const [one, two] = layout.alike;
    if (!one || !two) return undefined;
    const options = { x1: one.field.name, x2: two.field.name, y: layout.name.field.name };
    return { rank: 0, options, reason: 'two-values' };
  },
  read,
  draw: (pairs, context) => ({
    kind: 'svg',
    scale: 'position',
    at: (width) => drawPairs(pairs, context, width),
  }),
  describe: describePairs,
});

function check(written: Options, context: CheckContext): void {
  const { dataset, mistakes, at } = context;
  const [one, other] = [written.x1 ?? written.start, written.x2 ?? written.end];
  if (!one) mistakes.add('missing-field', at(), { field: 'x1' });
  if (!other) mistakes.add('missing-field', at(), { field: 'x2' });
  if (!one || !other) return;
  checkOneUnit('x1', one, context);
  checkOneUnit('x2', other, context);
  const units = [one, other].map((name) => findField(dataset, name)?.unit);
  const [first = unitless, second = unitless] = units;
  if (!sameKind(first, second)) {
    const names = units.map((unit) => unit?.name ?? '1');
    mistakes.add('mixed-units', at('x2'), { channel: 'x2', units: names });
  }
}

interface Pairs {
  readonly marks: readonly [Marks, Marks];
  /** What the two values are. */
  readonly names: readonly [string, string];
}

function read(written: Options, context: DrawContext): Pairs {
  const fields = [written.x1 ?? written.start ?? '', written.x2 ?? written.end ?? ''] as const;
  const [one, other] = fields.map((field) => readMarks(context, field, written.y));
  const [first, second] = fields.map((field) =>
    textFor(fieldNamed(context, field).title, context.language),
  );
  if (!one || !other) throw new Error('The chart was not checked.');
  return { marks: [one, other], names: [first ?? '', second ?? ''] };
}

const radius = 6;
const gap = 5;

function drawPairs({ marks, names: told }: Pairs, context: DrawContext, width: number): Picture {
  const [one, other] = marks;
  const all = [...one.list, ...other.list];
  const domain = domainOfPoints(valuesOf(all), 5);
  const full =
    linesWidth(
      all.map((mark) => mark.text),
      'value',
    ) <=
    width * 0.2;
  const written = (mark: Mark) => (full ? mark.text : mark.short);
  const stub = all.some(({ more }) => more) ? hatchWidth : 0;
  const room = linesWidth(all.map(written), 'value') + radius + stub + gap;
  // Values that leave the dots too little room stand in a line of their own.
  const over = width - 2 * room < width * 0.34;
  const edge = over ? radius + stub : room;
  const names = linesWidth(
    one.list.map(({ label }) => label),
    'strong',
  );
  // Names stand beside their dots where they and the values leave these enough.
  const beside = !over && names + 2 * room <= width * 0.6;
  const scale = scaleLinear(domain, [edge + (beside ? names + 16 : 0), width - edge]);
  const line = textHeight(1, 'value');
  let y = 0;
  const parts = one.list.flatMap((first, index) => {
    const second = other.list[index] as Mark;
    const label = wrap(first.label, width, textStyles.strong);
    const labelled = textHeight(label.length, 'strong') + 2;
    const values = y + (beside ? 0 : labelled);
    const middle = values + (over ? line + 2 : 0) + Math.max(radius, over ? 0 : line / 2);
    const notes = first.annotations.flatMap((each) => wrap(each, width, textStyles.annotation));
    const foot = middle + Math.max(radius, line / 2) + 3;
    const pair: Pair = { first, second, middle, values, scale, over, width, written };
    const drawn = [
      text(label, first.highlighted ? 'strong' : 'label', { x: 0, y }),
      ...(over ? [gridLine('grid', 0, width, middle)] : []),
      ...drawPair(pair),
      ...(notes.length > 0 ? [text(notes, 'annotation', { x: 0, y: foot })] : []),
    ];
    y = foot + (notes.length && textHeight(notes.length, 'annotation')) + 10;
    return drawn;
  });
  const items = told.map((label, index) => ({
    label,
    colour: `s${index + 1}`,
    series: marks[index]?.list[0]?.field,
  }));
  const legend = legendFor(items, width, full ? undefined : unitFor(one, context));
  const states = statesOf(all);
  const pieces = [{ height: Math.max(0, y - 10), parts }];
  return drawSheet({ width, legend, pieces, columns: 1, states }, context);
}

function unitFor({ unitName }: Marks, context: DrawContext): string | undefined {
  return unitName === '' || unitName === '%' ? undefined : unitText(unitName, context);
}

interface Pair {
  readonly first: Mark;
  readonly second: Mark;
  readonly middle: number;
  /** The top of the line of values, where they have one. */
  readonly values: number;
  readonly scale: (value: number) => number;
  readonly over: boolean;
  readonly width: number;
  readonly written: (mark: Mark) => string;
}

function drawPair({ first, second, middle, values, scale, over, width, written }: Pair): Markup[] {
  const backwards = (first.value ?? second.value ?? 0) > (second.value ?? first.value ?? 0);
  const line = textHeight(1, 'value');
  const texts = over ? valuesOver({ first, second, scale, width, written }) : undefined;
  const ends = [first, second].map((mark, index) => {
    const isLeft = (index === 0) !== backwards;
    const x = mark.value === undefined ? undefined : scale(mark.value);
    const role = x === undefined ? 'missing' : 'value';
    const other = index === 0 ? second : first;
    // A missing value is told beside the other.
    const shown = x === undefined ? other : mark;
    const near = scale(shown.value ?? 0);
    const way = isLeft ? -1 : 1;
    const side = (shown.value ?? 0) < 0 ? -1 : 1;
    const free =
      other.value === undefined ? width : Math.abs(scale(other.value) - near) - 2 * radius;
    const isBetween = side !== way && other.value !== undefined;
    const beside = isBetween ? Math.min(hatchWidth, free - 2) : hatchWidth;
    const stub = shown.more && side === way ? hatchWidth : 0;
    const at = texts
      ? { x: texts[index] ?? 0, y: values }
      : { x: near + way * (radius + stub + gap), y: middle - line / 2 };
    const anchor = texts || !isLeft ? undefined : 'end';
    const point = x === undefined ? [] : dotOf(mark, { x, y: middle, side, room: beside });
    return element('g', { ...markAttributes(mark), class: `${plain(mark)} s${index + 1}` }, [
      ...point,
      text([written(mark)], role, { ...at, 'text-anchor': anchor }),
    ]);
  });
  if (first.value === undefined || second.value === undefined) return ends;
  const [from = 0, to = 0] = [scale(first.value), scale(second.value)].sort((a, b) => a - b);
  const joins = element('line', {
    class: `stem ${first.highlighted ? 'highlight' : 'other'}${first.promised ? ' to-come' : ''}`,
    x1: from,
    x2: to,
    y1: middle,
    y2: middle,
  });
  return [joins, ...ends];
}

/**
 * Where values begin that stand over their dots: each over its own as far as both have room, the left one to the left of
 * its dot, the right one to the right.
 */
function valuesOver({
  first,
  second,
  scale,
  width,
  written,
}: Pick<Pair, 'first' | 'second' | 'scale' | 'width' | 'written'>): [number, number] {
  const [one, other] = [first, second].map((mark) => {
    const at = mark.value ?? (mark === first ? second.value : first.value) ?? 0;
    return { x: scale(at), wide: linesWidth([written(mark)], 'value'), at };
  });
  if (!one || !other) return [0, 0];
  const backwards = one.at > other.at;
  const [low, high] = backwards ? [other, one] : [one, other];
  const middle = (low.x + high.x) / 2;
  const between = 5;
  const room = width - high.wide - 2 * between;
  const left = Math.max(0, Math.min(low.x + radius, middle - between, room) - low.wide);
  const right = Math.max(
    left + low.wide + 2 * between,
    Math.min(width - high.wide, Math.max(high.x - radius, middle + between)),
  );
  return backwards ? [right, left] : [left, right];
}

interface DotPlace {
  readonly x: number;
  readonly y: number;
  /** The side on which there is more. */
  readonly side: 1 | -1;
  /** The room there. */
  readonly room: number;
}

/** A dot, with hatching beside it where there is more, or hatched itself where the other stands in the way. */
function dotOf(mark: Mark, { x, y, side, room }: DotPlace): Markup[] {
  if (mark.more && room < radius) return dotShapes({ mark, x, y, r: radius });
  const r = mark.promised ? radius - 0.75 : radius;
  const left = side < 0 ? x - radius - room : x + radius;
  const box = { x: left, y: y - radius, width: room, height: 2 * radius };
  return [
    element('circle', { class: 'shape point', cx: x, cy: y, r }),
    ...(mark.more ? [hatch(box)] : []),
  ];
}

/** The two dots of a row keep their colours where it is highlighted: what joins them wears the accent. */
function plain(mark: Mark): string {
  return markClass({ ...mark, highlighted: false });
}

function describePairs({ marks, names }: Pairs, { typeName, words }: DrawContext): string {
  const { describe } = words.charts;
  const [one, other] = marks;
  const told = one.list.map((first, index) => {
    const second = other.list[index];
    const items = [
      describe.item(names[0], first.text),
      describe.item(names[1], second?.text ?? ''),
    ];
    return describe.group(first.label, items.join(words.listSeparator));
  });
  const intro = describe.intro(typeName, one.list.length).trimEnd();
  return [intro, ...told.slice(0, 12)].join('');
}
