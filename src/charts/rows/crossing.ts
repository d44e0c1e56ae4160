import { type Field, findField, isNumeric, type Value } from '../../model/dataset.ts';
import { isTimeType } from '../../schema/dataset.ts';
import { lookUp } from '../../schema/look-up.ts';
import type { MomentKind, TimeReading } from '../../schema/moments.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import { ownClass } from '../contract/own-colours.ts';
import {
  type AxisName,
  axisName,
  fullName,
  isMoment,
  momentOf,
  timeOf,
} from '../text/time-label.ts';
import { type Mark, type Marks, readMarks } from './marks.ts';

/** A place along the axis. */
export interface Category {
  readonly value: string;
  /** In running text. */
  readonly label: string;
  /** Under the axis: the name, and the year that neighbours share. */
  readonly near: string;
  readonly far?: string | undefined;
  /** The month that it is or that begins with it, by which names can be thinned. */
  readonly month?: BegunMonth | undefined;
  /** Where it stands among the others, where that is more than an order: time, or a number. */
  readonly at?: number | undefined;
  /** What kind of time it is, where it is one. */
  readonly kind?: MomentKind | undefined;
  /** How its field’s values are times. */
  readonly times?: TimeReading | undefined;
}

/** A month, counted from the year 0, and what it is called under the axis. */
export interface BegunMonth extends AxisName {
  readonly number: number;
}

/** What wears one colour. */
export interface Series {
  readonly id: string;
  readonly label: string;
  /** The class of its colour: `s1` … `s7`, or one of the chart's own: `o1` … */
  readonly colour: string;
  readonly highlighted: boolean;
  /** Whether the chart's file gives its colour. */
  readonly isOwn?: boolean | undefined;
  /** One for each category; `undefined` where the dataset has no row. */
  readonly marks: readonly (Mark | undefined)[];
}

/** One of several small drawings, or the only one. */
export interface Panel {
  /** The value of the field that makes several; none where there is one. */
  readonly id?: string | undefined;
  readonly label: string | undefined;
  readonly series: readonly Series[];
}

/** Rows in long form, crossed: categories along the axis, a series for each colour, a panel for each facet. */
export interface Crossing {
  readonly categories: readonly Category[];
  /** Whether the categories have an order of their own: time, or numbers. */
  readonly ordered: boolean;
  readonly panels: readonly Panel[];
  readonly marks: Marks;
}

/** The fields by which rows are crossed. */
export interface Crossed {
  readonly category: string;
  readonly value: string;
  readonly color?: string | undefined;
  readonly facet?: string | undefined;
}

/** More colours than these cannot be told apart. */
export const mostColours = 7;

export function readCrossing(context: DrawContext, crossed: Crossed): Crossing {
  const { category, value, color, facet } = crossed;
  const marks = readMarks(context, value, category);
  const field = fieldNamed(context, category);
  const all = categoriesOf(marks.list, field, context);
  const ids = color ? distinct(marks.list, color) : [''];
  const series = (list: readonly Mark[]) =>
    ids.map((id, index): Series => {
      const own = color ? list.filter(({ row }) => keyOf(lookUp(row.values, color)) === id) : list;
      const label = nameOf(context, color, id);
      const byCategory = new Map(
        own.map((mark) => [keyOf(lookUp(mark.row.values, category)), mark]),
      );
      const { specification } = context.chart;
      const highlighted = specification.highlight?.includes(id) ?? false;
      const worn = color === undefined ? undefined : ownClass(specification, id);
      return {
        id,
        label,
        colour: worn ?? `s${(index % mostColours) + 1}`,
        isOwn: worn !== undefined,
        highlighted: color !== undefined && highlighted,
        marks: all.map((each) => named(byCategory.get(each.value), label, each)),
      };
    });
  const panels = panelsOf(marks.list, context, facet).map(({ id, label, list }) => ({
    id,
    label,
    series: series(list),
  }));
  return { categories: all, ordered: isOrdered(all, field), panels, marks };
}

/** The class of a value's colour where dots wear it: the chart's own, else by its place among all. */
export function colourAt(
  { chart }: Pick<DrawContext, 'chart'>,
  ids: readonly string[],
  id: string,
): string {
  return ownClass(chart.specification, id) ?? `s${ids.indexOf(id) + 1}`;
}

function named(mark: Mark | undefined, series: string, { label }: Category): Mark | undefined {
  return mark && { ...mark, label: series ? `${series} ${label}` : label };
}

/** Splits marks by a field, in the order in which its values appear; all together without one. */
export function panelsOf(
  list: readonly Mark[],
  context: DrawContext,
  facet: string | undefined,
): {
  readonly id: string | undefined;
  readonly label: string | undefined;
  readonly list: readonly Mark[];
}[] {
  if (!facet) return [{ id: undefined, label: undefined, list }];
  return distinct(list, facet).map((id) => ({
    id,
    label: nameOf(context, facet, id),
    list: list.filter(({ row }) => keyOf(lookUp(row.values, facet)) === id),
  }));
}

/** The values of a field in the order in which they appear. */
export function distinct(list: readonly Pick<Mark, 'row'>[], field: string): string[] {
  return [...new Set(list.map(({ row }) => keyOf(lookUp(row.values, field))))];
}

export function keyOf(value: Value | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

/** What a value of a field is called. */
export function nameOf(context: DrawContext, name: string | undefined, value: string): string {
  const field = name === undefined ? undefined : fieldNamed(context, name);
  if (!field) return '';
  return fullName(value, field, context.language, context.words) || context.words.interface.missing;
}

export function fieldNamed({ dataset }: Pick<DrawContext, 'dataset'>, name: string): Field {
  const field = findField(dataset, name);
  if (!field) throw new Error(`The field ${name} was not checked.`);
  return field;
}

function categoriesOf(list: readonly Mark[], field: Field, context: DrawContext): Category[] {
  const values = distinct(list, field.name);
  const timed = values.every((value) => isMoment(value, field));
  const counted = isNumeric(field) && !timed;
  const sorted = context.chart.specification.sort !== undefined && !timed && !counted;
  const found = values.map((value): Category => {
    const { near, far } = axisName(value, field, context.language, context.words);
    const label = fullName(value, field, context.language, context.words);
    const at = timed ? timeOf(value, field) : counted ? Number(value) : undefined;
    const kind = timed ? momentOf(value, field)?.kind : undefined;
    return { value, label, near, far, at, kind, times: field.times };
  });
  if (sorted || !(timed || counted)) return found;
  found.sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  return timed ? withMonths(found, field, context) : found;
}

/** The latest day on which what is counted by weeks is taken to begin a month. */
const lastBeginning = 7;

/** Moments of months and days, the first of each month with its name. */
function withMonths(
  moments: readonly Category[],
  field: Field,
  { language, words }: DrawContext,
): Category[] {
  return moments.map((moment, index) => {
    const [, month, year, of, day] = /^((\d{4})-(\d{2}))(?:-(\d{2}))?$/.exec(moment.value) ?? [];
    const begins = Number(day ?? 1) <= lastBeginning;
    if (!month || !begins || moments[index - 1]?.value.startsWith(month)) return moment;
    return {
      ...moment,
      month: {
        ...axisName(month, field, language, words),
        number: Number(year) * 12 + Number(of) - 1,
      },
    };
  });
}

function isOrdered(categories: readonly Category[], field: Field): boolean {
  return isTimeType(field.type) || categories.every(({ at }) => at !== undefined);
}
