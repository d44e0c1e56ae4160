import { Decimal } from 'decimal.js';
import type { Unit } from '../../model/units/unit.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import type { NumberPattern } from '../contract/island-data.ts';
import type { Crossing, Series } from '../rows/crossing.ts';
import type { Mark } from '../rows/marks.ts';
import { distancePattern } from './bar.ts';
import { markName } from './mark-name.ts';

/** What happened to one thing, moment by moment; every list has one entry for each moment. */
export interface CourseSeries {
  readonly label: string;
  /** The class of its colour in the drawing. */
  readonly colour: string;
  /** In the unit that all share; `null` where there is none. */
  readonly values: readonly (number | null)[];
  /** How high each stands, from 0 to 1, where equal distances are not equal amounts. */
  readonly at?: readonly number[] | undefined;
  /** The values as readers see them. */
  readonly texts: readonly string[];
  /** The moments whose figure is a bound or an estimate: its distance to others is not known. */
  readonly bounds: readonly number[];
  /** The moments whose figure is “more than”, and those of what is only promised. */
  readonly more: readonly number[];
  readonly promised: readonly number[];
}

export interface CoursePanel {
  readonly label: string;
  readonly series: readonly CourseSeries[];
}

/** Words, and sentences whose names in braces the island fills in. */
export interface CourseWords {
  readonly compareWith: string;
  readonly compareNone: string;
  /** A moment, set against another: `{a} against {b}`. */
  readonly against: string;
  readonly unchanged: string;
  readonly unknown: string;
  /** A change, and its share of what was there: `{change} ({share})`. */
  readonly withShare: string;
  /** What a moment is called: `{label}: {value}, {n} of {count}`. */
  readonly name: string;
  readonly colon: string;
  readonly separator: string;
  /** How to use the chart by keyboard. */
  readonly keys: string;
}

/**
 * What a chart of values over time hands to its island.
 *
 * The drawing: each small chart is a group `.rows[data-plane]`, which holds six numbers: where the first and
 * the last moment stand, from the left; the top and the bottom of the plot; and the values there, in the base unit.
 */
export interface CourseIslandData {
  /** How many controls there are: none where there are too few moments to choose from. */
  readonly controls?: number | undefined;
  readonly choices?: number | undefined;
  /** The moments as the dataset names them, and as readers do. */
  readonly moments: readonly string[];
  readonly labels: readonly string[];
  /** Where each stands between the first and the last, from 0 to 1; absent where the steps are even. */
  readonly at?: readonly number[] | undefined;
  readonly panels: readonly CoursePanel[];
  /** How many base units one of the values is. */
  readonly factor: number;
  /** Whether series lie on each other, and not each on zero. */
  readonly stacked: boolean;
  /** Whether moments are bands side by side, each with a column, and not places on a line. */
  readonly columns?: boolean | undefined;
  /** Changes: percentage points where the values are percent, else the values' unit. */
  readonly distance: NumberPattern;
  /** Changes as a share of what was there; absent where that would say nothing. */
  readonly share?: NumberPattern | undefined;
  readonly words: CourseWords;
}

/** How the values are drawn. */
export interface CourseLook extends Pick<CourseIslandData, 'columns'> {
  readonly colour: (series: Series) => string;
  readonly stacked?: boolean;
  /** How high a value stands, from 0 to 1, where equal distances are not equal amounts. */
  readonly placed?: ((value: number) => number) | undefined;
}

/** Of fewer moments each can be told from the drawing: none is looked for in a list. */
export const enoughMoments = 8;

/** With more values than these, the page would carry them twice for little. */
const most = 2000;

/** What the island of values over time knows; nothing where they have no order, or no two to compare. */
export function courseIslandData(
  { categories, ordered, panels, marks }: Crossing,
  context: DrawContext,
  { colour, stacked = false, columns, placed }: CourseLook,
): CourseIslandData | undefined {
  const count = categories.length;
  const cells = count * panels.reduce((sum, { series }) => sum + series.length, 0);
  if (!ordered || count < 2 || cells > most) return undefined;
  return {
    choices: count,
    moments: categories.map(({ value }) => value),
    labels: categories.map(({ label }) => label),
    at: columns ? undefined : unevenSteps(categories.map(({ at }, index) => at ?? index)),
    panels: panels.map(({ label = '', series }) => ({
      label,
      series: series.map((each) => ({
        ...courseSeries(each, colour(each), marks.factor, context),
        at: placed && each.marks.map((mark) => roundShare(placed(mark?.value ?? 0))),
      })),
    })),
    factor: marks.factor,
    stacked: stacked && (panels[0]?.series.length ?? 0) > 1,
    columns,
    distance: distancePattern(marks, context),
    share: sharePattern(marks.unit, context),
    words: courseWords(context),
  };
}

function roundShare(share: number): number {
  return Math.round(share * 1e4) / 1e4;
}

function courseSeries(
  { label, marks }: Series,
  colour: string,
  factor: number,
  { words }: DrawContext,
): CourseSeries {
  const where = (holds: (mark: Mark) => boolean) =>
    marks.flatMap((mark, index) => (mark && holds(mark) ? [index] : []));
  return {
    label,
    colour,
    values: marks.map((mark) =>
      mark?.value === undefined ? null : new Decimal(mark.value).div(factor).toNumber(),
    ),
    texts: marks.map((mark) => {
      const text = mark?.text ?? words.interface.missing;
      return mark?.promised ? words.interface.columnIn(text, words.charts.promised) : text;
    }),
    bounds: where(({ row }) => row.qualifier !== 'exact'),
    more: where(({ more }) => more),
    promised: where(({ promised }) => promised),
  };
}

/** Shares of the way from the first to the last; nothing where the steps are even. */
function unevenSteps(ats: readonly number[]): number[] | undefined {
  const [first = 0, last = 0] = [ats[0], ats.at(-1)];
  if (first === last) return undefined;
  const shares = ats.map((at) => Math.round(((at - first) / (last - first)) * 1e4) / 1e4);
  const isEven = shares.every(
    (share, index) => Math.abs(share - index / (shares.length - 1)) < 2e-4,
  );
  return isEven ? undefined : shares;
}

/** Units whose zero is a mark on a scale, or that are shares themselves: a share of them says nothing. */
const sharesOfNothing = ['percent', 'permille', 'percentage-points', 'degC'];

function sharePattern(
  { bases }: Unit,
  { language, style }: DrawContext,
): NumberPattern | undefined {
  const names = Object.keys(bases);
  if (names.length === 0 || names.some((name) => sharesOfNothing.includes(name))) return undefined;
  return { language, decimals: 1, unit: { other: `{}${style.words.signs.percent ?? '%'}` } };
}

function courseWords({ words }: DrawContext): CourseWords {
  const { charts, colon, listSeparator } = words;
  return {
    compareWith: charts.compareWith,
    compareNone: charts.compareNone,
    against: charts.against('{a}', '{b}'),
    unchanged: charts.unchanged,
    unknown: charts.changeUnknown,
    withShare: words.interface.columnIn('{change}', '{share}'),
    name: markName(words),
    colon,
    separator: listSeparator,
    keys: charts.momentKeys,
  };
}
