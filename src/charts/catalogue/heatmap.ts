import { z } from 'zod';
import { largest } from '../../model/units/extremes.ts';
import { type CategoryAxis, thinnedNames, wholeNames } from '../axes/category-axis.ts';
import { checkPlaces } from '../check/crossing.ts';
import { checkOneUnit } from '../check/marks.ts';
import type { About } from '../contract/about.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import { fewMoments } from '../contract/data-shape.ts';
import { defineChart, sortOption } from '../contract/define-chart.ts';
import type { Picture } from '../contract/drawing.ts';
import {
  type Classes,
  checkClasses,
  classOptions,
  stepItems,
  stepsOf,
} from '../frame/colour-steps.ts';
import { statesOf } from '../frame/key.ts';
import { legendFor } from '../frame/legend.ts';
import { unsaidOfKnown } from '../frame/missing-note.ts';
import { drawSheet } from '../frame/panels.ts';
import { bandPlaces } from '../frame/plane.ts';
import { type Category, type Crossing, mostColours, readCrossing } from '../rows/crossing.ts';
import { labelFieldOf, type Mark } from '../rows/marks.ts';
import { classSamples } from '../samples/classes.ts';
import { harvestByFarm } from '../samples/harvest.ts';
import { marketSales } from '../samples/markets.ts';
import { hatch } from '../shapes/hatch.ts';
import { everyMark, seriesMark } from '../shapes/series-mark.ts';
import { linesWidth, text, textHeight, textStyles } from '../text/label.ts';
import { element, type Markup } from '../text/markup.ts';
import { wrap } from '../text/wrap.ts';
import { describeCrossing } from '../words/describe-crossing.ts';

const options = z.object({
  x: z.string().optional(),
  y: z.string(),
  color: z.string(),
  sort: sortOption,
  ...classOptions,
});
type Options = z.infer<typeof options>;

const about: About = {
  shows: 'relations',
  samples: [
    {
      data: [harvestByFarm],
      chart: `title:
  zh-CN: 每个果园都有拿手的水果
  en: Each farm has a fruit that it does best
subtitle:
  zh-CN: 示例数据：各果园的产量，吨
  en: "Sample data: fruit picked on each farm, tonnes"
type: heatmap
data: harvest-by-farm
x: farm
y: fruit
color: harvest
`,
    },
    {
      data: [marketSales],
      chart: `title:
  zh-CN: 全年最忙的几个月
  en: The busiest months of the year
subtitle:
  zh-CN: 示例数据：镇上和车站市场的水果销量，吨
  en: "Sample data: fruit sold in the markets, tonnes"
type: heatmap
data: market-sales
x: month
y: market
color: sales
`,
    },
    ...classSamples,
  ],
};

/** Cells of two categories, darker for more, in five steps; each says its value where that fits. */
export const heatmap = defineChart(options, {
  about,
  channels: {
    x: { holds: 'any', required: false },
    y: { holds: 'any', required: true },
    color: { holds: 'number', required: true },
  },
  check: (written, context) => {
    checkOneUnit('color', written.color, context);
    checkClasses(written, written.color, context);
    const category = labelFieldOf(context.dataset, written.x)?.name ?? '';
    checkPlaces({ category, value: written.color, color: written.y }, context);
  },
  most: 1500,
  suits: ({ layout }) => {
    if (layout.kind === 'series') {
      const { time, name, first } = layout;
      const options = { x: time.field.name, y: name.field.name, color: first.field.name };
      return { rank: name.values.length > mostColours ? 0 : 2, options, reason: 'grid' };
    }
    if (layout.kind !== 'groups') return undefined;
    const { many, few, first } = layout;
    const options = { x: few.field.name, y: many.field.name, color: first.field.name };
    const isLarge = few.values.length > mostColours || many.values.length > fewMoments;
    return { rank: isLarge ? 0 : 2, options, reason: 'grid' };
  },
  read: (written, context) => ({
    across: crossed(written, context, false),
    turned: crossed(written, context, true),
    classes: written,
  }),
  draw: (cells, context) => ({
    kind: 'svg',
    scale: 'position',
    at: (width) => drawCells(layOut(cells, width), cells.classes, context, width),
  }),
  describe: ({ across }, context) => describeCrossing(across, context),
});

/** The cells as they are written, and with rows and columns changed about. */
interface Cells {
  readonly classes: Classes;
  readonly across: Crossing;
  readonly turned: Crossing;
}

/** Columns are categories and rows are series; turned, the other way round. */
function crossed({ x, y, color }: Options, context: DrawContext, turned: boolean): Crossing {
  const column = labelFieldOf(context.dataset, x)?.name ?? '';
  const [category, row] = turned ? [y, column] : [column, y];
  return readCrossing(context, { category, value: color, color: row });
}

/** Where cells stand in a width, and what rows and columns are called. */
interface Layout {
  readonly crossing: Crossing;
  readonly rows: readonly (readonly string[])[];
  readonly left: number;
  readonly positions: readonly number[];
  readonly step: number;
  readonly names: CategoryAxis;
  /** Whether columns have numbers for names, which are listed below. */
  readonly numbered: boolean;
}

/** As written, else turned, else with numbers where no names fit. */
function layOut({ across, turned }: Cells, width: number): Layout {
  return layOutNamed(across, width) ?? layOutNamed(turned, width) ?? layOutNumbered(across, width);
}

function layOutNamed(crossing: Crossing, width: number): Layout | undefined {
  const { categories, ordered } = crossing;
  const bands = bandsOf(crossing, categories, width);
  const { positions, step } = bands;
  const names =
    wholeNames(categories, positions, step, width) ??
    (ordered ? thinnedNames(categories, positions, width) : undefined);
  return names && { ...bands, names, numbered: false };
}

function layOutNumbered(crossing: Crossing, width: number): Layout {
  const numbers = crossing.categories.map((each, index): Category => {
    return { ...each, near: String(index + 1), far: undefined };
  });
  const bands = bandsOf(crossing, numbers, width);
  const { positions, step } = bands;
  const names =
    wholeNames(numbers, positions, step, width) ?? thinnedNames(numbers, positions, width);
  return { ...bands, names, numbered: true };
}

function bandsOf(crossing: Crossing, categories: readonly Category[], width: number) {
  const series = crossing.panels[0]?.series ?? [];
  const rows = series.map(({ label }) => wrap(label, width * 0.34, textStyles.axis));
  const left = linesWidth(rows.flat(), 'axis') + 8;
  const { positions, step } = bandPlaces(categories, [left, width]);
  return { crossing, rows, left, positions, step };
}

function drawCells(
  { crossing, rows, left, positions, step, names, numbered }: Layout,
  classes: Classes,
  context: DrawContext,
  width: number,
): Picture {
  const series = crossing.panels[0]?.series ?? [];
  const steps = stepsOf(everyMark(crossing), crossing.marks, context, classes);
  const marks = everyMark(crossing);
  const written = linesWidth(marks.map(inCell), 'axis') <= step - 6;
  const high = largest(
    rows.map(({ length }) => textHeight(length, 'axis') + 6),
    written ? 32 : Math.max(22, Math.min(34, step)),
  );
  const head = names.height + 6;
  const cells = series.flatMap(({ marks: some }, row) => {
    const y = head + row * high;
    const label = rows[row] ?? [];
    const top = y + (high - textHeight(label.length, 'axis')) / 2;
    return [
      text(label, 'axis', { x: left - 8, y: top, 'text-anchor': 'end' }),
      ...some.flatMap((mark, index) => {
        if (!mark) return [];
        const box = { x: (positions[index] ?? 0) - step / 2, y, width: step - 1, height: high - 1 };
        const colour = mark.value === undefined ? '' : steps.classOf(mark.value);
        return [seriesMark(mark, colour, cellOf(mark, box, written))];
      }),
    ];
  });
  const bottom = head + series.length * high;
  const list = numbered ? numbersOf(crossing.categories, width) : [];
  const noted = marks.flatMap((mark) =>
    mark.annotations.flatMap((words) =>
      wrap(`${mark.label}${context.words.colon}${words}`, width, textStyles.annotation),
    ),
  );
  const listed = list.length && textHeight(list.length, 'axis') + 10;
  const notes =
    noted.length > 0 ? [text(noted, 'annotation', { x: 0, y: bottom + listed + 8 })] : [];
  const listedNames = list.length > 0 ? [text(list, 'axis', { x: 0, y: bottom + 10 })] : [];
  const pieces = [
    {
      height: bottom + listed + (noted.length && textHeight(noted.length, 'annotation') + 8),
      parts: [
        ...names.drawOver(0),
        element('g', { class: written ? 'pale' : 'deep' }, cells),
        ...listedNames,
        ...notes,
      ],
    },
  ];
  const legend = legendFor(stepItems(steps, written ? 'pale' : 'deep'), width, steps.unit);
  const states = statesOf(marks);
  // Cells that are empty say so themselves.
  const told = written ? [] : unsaidOfKnown(marks, context, width);
  return drawSheet({ width, legend, pieces, columns: 1, states, unsaid: told }, context);
}

function numbersOf(categories: readonly Category[], width: number): string[] {
  const list = categories.map(({ label }, index) => `${index + 1}\u00A0${label}`).join('　');
  return wrap(list, width, textStyles.axis);
}

interface Tile {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The hatched edge of a cell whose value is “more than”: over its tint, as over a column. */
const edge = 5;

/** The number alone where hatching says “more than”. */
function inCell({ short, more, figure }: Mark): string {
  return more && figure ? figure.number : short;
}

/** A tint, and on it what it says; a missing value is an empty cell with a dash. */
function cellOf(mark: Mark, box: Tile, written: boolean): Markup[] {
  const isMissing = mark.value === undefined;
  const words = isMissing ? '–' : inCell(mark);
  const middle = {
    x: box.x + box.width / 2,
    y: box.y + (box.height - textHeight(1, 'axis')) / 2,
    'text-anchor': 'middle',
  };
  const tint = mark.more ? { ...box, y: box.y + edge, height: box.height - edge } : box;
  return [
    element('rect', { class: isMissing ? 'gone' : 'tint', ...tint }),
    ...(mark.more ? [hatch({ ...box, height: edge })] : []),
    ...(written || (isMissing && box.width > 14) ? [text([words], 'cell', middle)] : []),
  ];
}
