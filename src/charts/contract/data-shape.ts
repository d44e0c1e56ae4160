import { isTotalName } from '../../languages/total-names.ts';
import { isAddable } from '../../model/addable.ts';
import {
  type Dataset,
  type Field,
  isNumeric,
  labelOf,
  type Row,
  unitOf,
} from '../../model/dataset.ts';
import { sameKind, type Unit, unitless } from '../../model/units/unit.ts';
import { isTimeType } from '../../schema/dataset.ts';
import { lookUp } from '../../schema/look-up.ts';
import { textsOf } from '../../schema/text.ts';
import type { ProposalReason } from '../../words/contract/proposals.ts';

/** A field of figures, all of one kind of unit. */
export interface Figures {
  readonly field: Field;
  readonly unit: Unit;
  readonly isAddable: boolean;
}

/** A field of names or times, with the different values of the rows that are drawn. */
export interface Labels {
  readonly field: Field;
  readonly values: readonly string[];
}

/** A row for each moment of each name; `isFull` where none is missing. */
export interface SeriesLayout {
  readonly kind: 'series';
  readonly time: Labels;
  readonly name: Labels;
  readonly first: Figures;
  readonly isFull: boolean;
}

/** How the rows of a dataset lie: what tells them apart, and the figures that they give. */
export type DataLayout =
  | { readonly kind: 'row'; readonly label: Labels | undefined; readonly first: Figures }
  /** A row for each moment; `alike` are the figures that share a scale with the first. */
  | {
      readonly kind: 'time';
      readonly time: Labels;
      readonly first: Figures;
      readonly alike: readonly Figures[];
    }
  | SeriesLayout
  /** A row for each name; `areWholes` where the figures of each make up 100 %. */
  | {
      readonly kind: 'names';
      readonly name: Labels;
      readonly figures: readonly Figures[];
      readonly first: Figures;
      readonly alike: readonly Figures[];
      readonly areWholes: boolean;
    }
  /** A row for each pair of two names, the one with more values first. */
  | {
      readonly kind: 'groups';
      readonly many: Labels;
      readonly few: Labels;
      readonly first: Figures;
    }
  /** A field whose figures are of several kinds, and the keys of the rows of the kind that most of them are of. */
  | {
      readonly kind: 'mixed';
      readonly label: Labels;
      readonly field: Field;
      readonly keys: readonly string[];
    }
  /** No figures at all. */
  | { readonly kind: 'words'; readonly time: Labels | undefined; readonly text: string }
  | { readonly kind: 'other' };

/** What a chart could be made of: the rows that are no totals, and how they lie. */
export interface DataShape {
  readonly dataset: Dataset;
  readonly rows: readonly Row[];
  readonly layout: DataLayout;
  /** The totals that are left out: by the field that names them, their values. */
  readonly totals: ReadonlyMap<string, readonly string[]>;
}

/** How well a type suits a dataset: 0 is best; with its channels as a chart’s file has them, and why. */
export interface Suit {
  readonly rank: number;
  readonly options: Readonly<Record<string, unknown>>;
  readonly reason: ProposalReason;
}

/** Looks at a dataset as a maker of charts does. */
export function shapeOf(dataset: Dataset): DataShape {
  const keys = dataset.fields.filter(({ name }) => dataset.primaryKey.includes(name));
  const totals = new Map(
    keys.flatMap((field) => {
      const named = [...new Set(dataset.rows.map((row) => textIn(row, field)))];
      const found = named.filter((value) => isTotal(field, value));
      return found.length > 0 && found.length < named.length ? [[field.name, found] as const] : [];
    }),
  );
  const rows = dataset.rows.filter((row) =>
    keys.every((field) => !totals.get(field.name)?.includes(textIn(row, field))),
  );
  const labels = keys
    .map((field) => ({ field, values: [...new Set(rows.map((row) => textIn(row, field)))] }))
    // A field with one value parts nothing.
    .filter(({ values }) => values.length > 1 || rows.length === 1);
  const isFigure = (field: Field) => isNumeric(field) && !keys.includes(field);
  const fields = {
    figures: dataset.fields.filter(isFigure).flatMap((field) => figuresOf(field, rows)),
    mixed: dataset.fields.filter(isFigure).flatMap((field) => mixedOf(field, rows))[0],
    words: dataset.fields.filter((field) => !isNumeric(field) && !keys.includes(field)),
  };
  const times = labels.filter(isTime);
  const names = labels.filter((each) => !isTime(each));
  return { dataset, rows, layout: layoutOf(rows, times, names, fields), totals };
}

interface Fields {
  readonly figures: readonly Figures[];
  readonly mixed: { readonly field: Field; readonly keys: readonly string[] } | undefined;
  readonly words: readonly Field[];
}

function layoutOf(
  rows: readonly Row[],
  [time]: readonly Labels[],
  [name, group, ...more]: readonly Labels[],
  { figures, mixed, words }: Fields,
): DataLayout {
  const label = name ?? time;
  const [first] = figures;
  if (!first) {
    const text = words[0] ?? name?.field;
    if (mixed && label) return { kind: 'mixed', label, ...mixed };
    return text ? { kind: 'words', time, text: text.name } : { kind: 'other' };
  }
  if (rows.length === 1) return { kind: 'row', label, first };
  const alike = figures.filter(({ unit }) => sameKind(first.unit, unit));
  if (time && !name) return { kind: 'time', time, first, alike };
  if (time && name && !group) {
    const isFull = rows.length === time.values.length * name.values.length;
    return { kind: 'series', time, name, first, isFull };
  }
  if (name && !time && !group)
    return { kind: 'names', name, figures, first, alike, areWholes: makeWholes(alike, rows) };
  if (!name || !group || time || more.length > 0) return { kind: 'other' };
  const [many, few] = name.values.length >= group.values.length ? [name, group] : [group, name];
  return { kind: 'groups', many, few, first };
}

/** Whether several figures of each row make up 100 %, but for rounding. */
function makeWholes(figures: readonly Figures[], rows: readonly Row[]): boolean {
  if (figures.length < 2 || figures.some(({ field }) => field.unit?.name !== 'percent'))
    return false;
  return rows.every((row) => {
    const parts = figures.map(({ field }) => Number(lookUp(row.values, field.name) ?? 0));
    return Math.abs(parts.reduce((sum, part) => sum + part, 0) - 100) <= figures.length / 2;
  });
}

/** So many moments can each stand for themselves; beyond, a course says it better. */
export const fewMoments = 12;

/** One field on a channel, or several as series with the colours that tell them apart, as many as there are. */
export function oneOrSeries(
  channel: 'x' | 'y',
  figures: readonly Figures[],
  most: number,
): Record<string, unknown> {
  const names = figures.slice(0, most).map(({ field }) => field.name);
  return names.length === 1 ? { [channel]: names[0] } : { [channel]: names, color: 'series' };
}

/** Parts on each other at each moment, where all are there, add up, and can be told apart by so many colours. */
export function suitsParts(layout: SeriesLayout, mostColours: number): Suit | undefined {
  const { time, name, first, isFull } = layout;
  if (!first.isAddable || !isFull || name.values.length > mostColours) return undefined;
  const options = { x: time.field.name, y: first.field.name, color: name.field.name };
  return { rank: 1, options, reason: 'parts-over-time' };
}

/** Times by their type, by how they are written, or years as plain whole numbers. */
function isTime({ field, values }: Labels): boolean {
  if (field.times !== undefined || isTimeType(field.type)) return true;
  return isNumeric(field) && values.every((value) => /^(?:1\d|20|21)\d\d$/.test(value));
}

function isTotal(field: Field, value: string): boolean {
  return [value, ...textsOf(labelOf(field, value))].some(isTotalName);
}

function textIn(row: Row, field: Field): string {
  const value = lookUp(row.values, field.name) ?? null;
  return value === null ? '' : String(value);
}

/** A field whose figures can stand on one scale; nothing where their units differ or none is there. */
function figuresOf(field: Field, rows: readonly Row[]): Figures[] {
  const filled = rows.filter((row) => typeof lookUp(row.values, field.name) === 'number');
  const [unit, ...others] = filled.map((row) => unitOf(row, field) ?? unitless);
  if (!unit || others.some((each) => !sameKind(unit, each))) return [];
  return [{ field, unit, isAddable: isAddable(field, filled, false) }];
}

function mixedOf(field: Field, rows: readonly Row[]): { field: Field; keys: readonly string[] }[] {
  const kinds = new Map<string, string[]>();
  for (const row of rows) {
    if (typeof lookUp(row.values, field.name) !== 'number') continue;
    const { bases } = unitOf(row, field) ?? unitless;
    const kind = JSON.stringify(Object.entries(bases).sort());
    kinds.set(kind, [...(kinds.get(kind) ?? []), row.key]);
  }
  if (kinds.size < 2) return [];
  const [keys = []] = [...kinds.values()].sort((a, b) => b.length - a.length);
  return [{ field, keys }];
}
