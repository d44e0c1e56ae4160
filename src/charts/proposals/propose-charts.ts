import type { Dataset } from '../../model/dataset.ts';
import { sameKind } from '../../model/units/unit.ts';
import { lookUp } from '../../schema/look-up.ts';
import type { ProposalReason } from '../../words/contract/proposals.ts';
import { mostColours } from '../rows/crossing.ts';
import { type DataShape, type Figures, type Labels, shapeOf } from './data-shape.ts';

/** A chart that suits a dataset: its type and channels as its file has them, and why. */
export interface Proposal {
  readonly type: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly reason: ProposalReason;
}

/** How many columns stand side by side before a line says it better. */
const fewMoments = 12;

/** From so many rows on a cloud of dots shows whether two measures go together. */
const enoughDots = 10;

/** So many bars can still be read one by one. */
const mostBars = 40;

/** From so many names on a grid reads better than groups of bars. */
const manyNames = 6;

/**
 * The charts that suit a dataset, the best first; a table is always the last. Rows that are totals of the others are
 * left out by `where`. Lengths are proposed only for figures that begin at zero by nature; the check has the last word.
 */
export function proposeCharts(dataset: Dataset, counters: readonly string[]): Proposal[] {
  const shape = shapeOf(dataset, counters);
  const found = [...ofFigures(shape), ...ofMixed(shape), ...ofWords(shape), table(dataset)];
  const where = Object.fromEntries(
    [...shape.totals].map(([field, values]) => [field, leftOut(values)]),
  );
  const hasTotals = shape.totals.size > 0;
  const seen = new Set<string>();
  return found
    .filter(({ type }) => !seen.has(type) && seen.add(type))
    .map((each) => (hasTotals ? { ...each, options: { where, ...each.options } } : each));
}

function leftOut(values: readonly string[]): unknown {
  const conditions = values.map((value) => `!= ${value}`);
  return conditions.length === 1 ? conditions[0] : conditions;
}

function ofFigures(shape: DataShape): Proposal[] {
  const { figures, times, names, rows } = shape;
  const [first] = figures;
  if (!first) return [];
  if (rows.length === 1)
    return [{ type: 'number', options: oneNumber(shape, first), reason: 'one-figure' }];
  const [time] = times;
  const [name, group] = names;
  if (time && names.length === 0) return overTime(time, alike(figures), first);
  if (time && name && names.length === 1) return seriesOverTime(time, name, first, shape);
  if (!time && name && !group) return byName(name, figures, shape);
  if (!time && name && group) return byTwoNames(name, group, first);
  return [];
}

/** The figures that share a scale with the first. */
function alike(figures: readonly Figures[]): readonly Figures[] {
  const [first] = figures;
  return figures.filter(({ unit }) => first && sameKind(first.unit, unit)).slice(0, mostColours);
}

const nameOf = ({ field }: Labels | Figures) => field.name;

/** One field, or several as series with the colours that tell them apart. */
function several(channel: 'x' | 'y', fields: readonly Figures[]): Record<string, unknown> {
  const [only, ...others] = fields;
  return others.length === 0
    ? { [channel]: only && nameOf(only) }
    : { [channel]: fields.map(nameOf), color: 'series' };
}

function oneNumber({ names, times }: DataShape, figures: Figures): Record<string, unknown> {
  const [label] = [...names, ...times];
  return { x: nameOf(figures), ...(label && { y: nameOf(label) }) };
}

function overTime(time: Labels, figures: readonly Figures[], first: Figures): Proposal[] {
  const x = nameOf(time);
  const count = time.values.length;
  const line: Proposal = {
    type: 'line',
    options: { x, ...several('y', figures) },
    reason: figures.length > 1 ? 'series-over-time' : 'many-moments',
  };
  const column: Proposal = {
    type: 'column',
    options: { x, y: nameOf(first) },
    reason: 'few-moments',
  };
  if (figures.length > 1) return count === 2 ? [column, line] : [line];
  const isShort = count <= fewMoments && first.isAddable;
  return isShort ? [column, line] : count > 2 ? [line, column] : [column];
}

function seriesOverTime(
  time: Labels,
  name: Labels,
  figures: Figures,
  { rows }: DataShape,
): Proposal[] {
  const [x, y, color] = [nameOf(time), nameOf(figures), nameOf(name)];
  const moments = time.values.length;
  const series = name.values.length;
  const isFull = rows.length === moments * series;
  const slope: Proposal = { type: 'slope', options: { x, y, color }, reason: 'two-moments' };
  const line: Proposal = { type: 'line', options: { x, y, color }, reason: 'series-over-time' };
  const panels: Proposal = { type: 'line', options: { x, y, facet: color }, reason: 'many-series' };
  const stacked: Proposal = {
    type: 'stacked',
    options: { x, y, color },
    reason: 'parts-over-time',
  };
  const area: Proposal = { type: 'area', options: { x, y, color }, reason: 'parts-over-time' };
  const grid: Proposal = { type: 'heatmap', options: { x, y: color, color: y }, reason: 'grid' };
  if (series > mostColours) return [grid, panels];
  const parts = figures.isAddable && isFull ? (moments <= fewMoments ? [stacked] : [area]) : [];
  return moments === 2 ? [slope, ...parts, grid] : [line, ...parts, grid];
}

function byName(name: Labels, figures: readonly Figures[], shape: DataShape): Proposal[] {
  const y = nameOf(name);
  const [first, second] = figures;
  if (!first) return [];
  const x = nameOf(first);
  const same = alike(figures);
  const bar: Proposal = {
    type: 'bar',
    options: { x, y, sort: `-${x}` },
    reason: 'names',
  };
  const most: Proposal = { ...bar, options: { x, y, top: 20 }, reason: 'many-names' };
  const scatter: Proposal[] =
    second && !sameKind(first.unit, second.unit) && shape.rows.length >= enoughDots
      ? [{ type: 'scatter', options: { x, y: nameOf(second), label: y }, reason: 'two-measures' }]
      : [];
  const bars = shape.rows.length > mostBars ? most : bar;
  if (same.length >= 2 && areWholes(same, shape))
    return [
      {
        type: 'stacked',
        options: { ...several('x', same), y, percent: true },
        reason: 'parts-of-whole',
      },
      bars,
    ];
  const [one, two] = same;
  if (one && two && same.length === 2 && figures.length === 2)
    return [
      { type: 'range', options: { x1: nameOf(one), x2: nameOf(two), y }, reason: 'two-values' },
      bars,
    ];
  const groups: Proposal[] =
    same.length > 2 && name.values.length <= manyNames
      ? [{ type: 'grouped', options: { ...several('x', same), y }, reason: 'several-values' }]
      : [];
  return [...scatter, ...groups, bars];
}

/** Whether the figures of each row make up 100 %, but for rounding. */
function areWholes(figures: readonly Figures[], { rows }: DataShape): boolean {
  if (figures.some(({ field }) => field.unit !== 'percent')) return false;
  return rows.every((row) => {
    const parts = figures.map(({ field }) => Number(lookUp(row.values, field.name) ?? 0));
    return Math.abs(parts.reduce((sum, part) => sum + part, 0) - 100) <= figures.length / 2;
  });
}

function byTwoNames(name: Labels, group: Labels, figures: Figures): Proposal[] {
  const [many, few] = name.values.length >= group.values.length ? [name, group] : [group, name];
  const [x, y, color] = [nameOf(figures), nameOf(many), nameOf(few)];
  const grid: Proposal = { type: 'heatmap', options: { x: color, y, color: x }, reason: 'grid' };
  const grouped: Proposal = { type: 'grouped', options: { x, y, color }, reason: 'groups' };
  const stacked: Proposal = { type: 'stacked', options: { x, y, color }, reason: 'parts-of-whole' };
  if (few.values.length > mostColours) return [grid];
  const parts = figures.isAddable ? [stacked] : [];
  return many.values.length > manyNames * 2 ? [grid, ...parts, grouped] : [grouped, ...parts, grid];
}

/** Figures of several kinds: each as a number of its own, and bars of those that share a scale. */
function ofMixed({ figures, mixed, names, times }: DataShape): Proposal[] {
  const [label] = [...names, ...times];
  if (figures.length > 0 || !mixed || !label) return [];
  const [x, y] = [mixed.field.name, nameOf(label)];
  const numbers: Proposal = { type: 'number', options: { x, y }, reason: 'unlike' };
  const bar: Proposal = {
    type: 'bar',
    options: { rows: mixed.keys, x, y, sort: `-${x}` },
    reason: 'names',
  };
  return mixed.keys.length > 1 ? [numbers, bar] : [numbers];
}

/** Data of words: what happened when, or one text after another. */
function ofWords({ times, words, names, figures, mixed }: DataShape): Proposal[] {
  if (figures.length > 0 || mixed) return [];
  const [time] = times;
  const text = words[0]?.name ?? (names[0] && nameOf(names[0]));
  if (time && text)
    return [{ type: 'timeline', options: { x: nameOf(time), y: text }, reason: 'events' }];
  return text ? [{ type: 'list', options: { y: text }, reason: 'texts' }] : [];
}

function table({ primaryKey }: Dataset): Proposal {
  const [y] = primaryKey;
  return { type: 'table', options: y === undefined ? {} : { y }, reason: 'look-up' };
}
