import { Decimal } from 'decimal.js';
import { largest } from '../../model/units/extremes.ts';
import { decimalsAt, formatFigure, unitName } from '../../model/units/figure.ts';
import type { Unit } from '../../model/units/unit.ts';
import type { Words } from '../../words/contract/readers.ts';
import { unitChoices } from '../axes/unit-choices.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import type { BarIslandData, BarIslandWords, NumberPattern } from '../contract/island-data.ts';
import { type Mark, type Marks, quantityOf } from '../rows/marks.ts';
import { markName } from './mark-name.ts';

/** Fewer rows are compared at a glance. */
export const enoughRows = 7;

/**
 * What the island of a chart of bars knows: the rows as published, and how to say their distances;
 * nothing where there are no two values to compare.
 */
export function barIslandData(marks: Marks, context: DrawContext): BarIslandData | undefined {
  if (marks.list.filter(({ value }) => value !== undefined).length < 2) return undefined;
  const units = unitChoices(marks, context, (factor) => ({
    distance: distancePattern(marks, context, factor),
    times: new Decimal(marks.factor).div(factor).toNumber(),
  }));
  const byNumber = [...marks.list].sort((a, b) => a.row.number - b.row.number);
  const sorts = !isFalling(byNumber) || byNumber.some((mark, index) => mark !== marks.list[index]);
  return {
    rows: byNumber.map(({ key, label, value, text, promised, row }) => ({
      key,
      label,
      value: value === undefined ? null : new Decimal(value).div(marks.factor).toNumber(),
      text:
        promised && value !== undefined
          ? context.words.interface.columnIn(text, context.words.charts.promised)
          : text,
      exact: row.qualifier === 'exact',
    })),
    distance: distancePattern(marks, context),
    units,
    controls: 1 + (sorts ? 1 : 0) + (units ? 1 : 0),
    words: islandWords(context.words),
  };
}

/** Whether values go from the most to the least, those without one last. */
function isFalling(marks: readonly Pick<Mark, 'value'>[]): boolean {
  const values = marks.map(({ value = Number.NEGATIVE_INFINITY }) => value);
  return values.every((value, index) => index === 0 || value <= (values[index - 1] ?? value));
}

/**
 * Distances have the decimals of the most exact row; those of percentages are percentage points. They are in
 * the multiple of the unit that is drawn, or in another.
 */
export function distancePattern(
  { list, unit, factor: drawn }: Marks,
  context: DrawContext,
  factor = drawn,
): NumberPattern {
  const decimals = list.map(({ row, field }) => {
    const quantity = quantityOf(context, row, field);
    if (!quantity) return 0;
    return Math.min(decimalsAt(quantity, factor), context.style.round ?? Number.POSITIVE_INFINITY);
  });
  const isShare = 'percent' in unit.bases;
  const shared: Unit = isShare
    ? { factor, bases: { 'percentage-points': 1 } }
    : { ...unit, factor };
  return {
    language: context.language,
    decimals: largest(decimals, 0),
    unit: unitPatterns(shared, context),
  };
}

const forms = new Map<string, ReadonlyMap<string, number>>();

/** The plural forms of a language, each with the least number that takes it. */
function pluralForms(language: string): ReadonlyMap<string, number> {
  const known = forms.get(language) ?? findPluralForms(language);
  forms.set(language, known);
  return known;
}

/** The first numbers hold every plural form that a language gives to whole numbers. */
function findPluralForms(language: string): ReadonlyMap<string, number> {
  const rules = new Intl.PluralRules(language);
  const found = new Map<string, number>();
  for (let value = 0; value <= 120; value += 1) {
    const form = rules.select(value);
    if (!found.has(form)) found.set(form, value);
  }
  return found;
}

/** How a unit follows a number, for each of the language's plural forms. */
function unitPatterns(unit: Unit, { language, style }: DrawContext): Record<string, string> {
  const { factor } = unit;
  const patterns: Record<string, string> = {};
  for (const [form, value] of pluralForms(language)) {
    const quantity = { value, unit, decimals: 0, qualifier: 'exact' } as const;
    const { number, text } = formatFigure(quantity, style, factor);
    patterns[form] = text.replace(number, '{}');
  }
  return { ...patterns, other: patterns.other ?? `{} ${unitName(unit, style)}` };
}

/** The sentences, with names in braces where the island fills in. */
function islandWords(all: Words): BarIslandWords {
  const words = all.charts;
  return {
    sort: words.sort,
    byValue: words.sortByValue,
    asPublished: words.sortAsPublished,
    compareWith: words.compareWith,
    compareNone: words.compareNone,
    unit: words.unit,
    above: words.above('{a}', '{distance}', '{b}'),
    below: words.below('{a}', '{distance}', '{b}'),
    equal: words.equal('{a}', '{b}'),
    unknown: words.distanceUnknown('{a}', '{b}'),
    higher: words.higher('{distance}', '{b}'),
    lower: words.lower('{distance}', '{b}'),
    same: words.same('{b}'),
    name: markName(all),
    separator: all.listSeparator,
    keys: words.keys,
  };
}
