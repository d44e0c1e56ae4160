import { Decimal } from 'decimal.js';
import type { Qualifier } from '../../schema/dataset.ts';
import { lookUp } from '../../schema/look-up.ts';
import type { FigureWords } from '../../words/contract/readers.ts';
import { largest } from './extremes.ts';
import { batchOf, isCurrency, namesFactor, scaleIn, type Unit, unitless } from './unit.ts';

/** A number with all that it needs to be understood. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
  /** Decimals that the source prints, in this unit; those of the value where absent. */
  readonly decimals?: number | undefined;
  readonly qualifier: Qualifier;
}

/** A counter in one language: one word, or one for each plural category. */
export type Counter = string | Readonly<Record<string, string>>;

/** The style of figures for readers of one language of one publication. */
export interface FigureStyle {
  readonly language: string;
  readonly words: FigureWords;
  /** The publication's counters in this language, by id. */
  readonly counters: Readonly<Record<string, Counter>>;
  /** So many decimals at most, where less is told than is known. */
  readonly round?: number | undefined;
}

/** A figure in its parts, so that a unit can be set smaller than its number. */
export interface FormattedFigure {
  readonly before: string;
  readonly number: string;
  readonly after: string;
  readonly unit: string;
  readonly tail: string;
  /** All parts together, as they stand in prose. */
  readonly text: string;
}

/**
 * The factor in which a set of amounts is shown, the same for all of them: the unit's own where it has no
 * scale or the language a word for that (亿元 in Chinese), else its names in the largest scale that keeps the
 * largest amount at 1 or more. Names are never changed: 3.2 GWh stay so.
 */
export function displayFactor(quantities: readonly Quantity[], style: FigureStyle): number {
  const [first] = quantities;
  if (!first) return 1;
  const scale = scaleIn(first.unit);
  if (hasScale(scale, style)) return first.unit.factor;
  const names = namesFactor(first.unit);
  const sizes = quantities.map(({ value, unit }) => Math.abs(value) * unit.factor);
  const most = largest(sizes) / names;
  return (style.words.scales.find(([step]) => most >= step)?.[0] ?? 1) * names;
}

/** Whether amounts in a scale are customary in a language as they are: 亿 in Chinese, a billion in English. */
export function hasScale(scale: number, { words }: Pick<FigureStyle, 'words'>): boolean {
  return scale === 1 || words.scales.some(([step]) => step === scale);
}

/**
 * The factor in which amounts are shown that stand for themselves: large counts and amounts are shortened where
 * nothing is lost by it in any of them (400,000 t is 40万吨 in Chinese).
 */
export function shortFactor(quantities: readonly Quantity[], style: FigureStyle): number {
  const shown = displayFactor(quantities, style);
  const sizes = quantities.map(({ value }) => Math.abs(value)).filter((size) => size > 0);
  const isPlain = quantities.every(({ unit }) => scaleIn(unit) === 1 && isCounted(unit, style));
  if (!isPlain || sizes.length === 0) return shown;
  const shorter = style.words.scales.find(
    ([step]) =>
      step >= 1e4 &&
      sizes.every((size) => size >= step && new Decimal(size).div(step).decimalPlaces() <= 2),
  );
  return (shorter?.[0] ?? 1) * shown;
}

/** What is weighed by the tonne is counted in 万吨 and million tonnes like people and money. */
const bulk: readonly string[] = ['t', 'tce', 'tCO2'];

/** Whether a unit takes the customary scales of a language by itself: amounts of money, counts, tonnes. */
export function isCounted({ bases, named = {} }: Unit, { counters }: FigureStyle): boolean {
  const above = Object.entries(bases).filter(([, exponent]) => exponent > 0);
  return (
    above.length > 0 &&
    above.every(
      ([base]) => !(base in named) && (isCurrency(base) || base in counters || bulk.includes(base)),
    )
  );
}

/** An amount called as a unit is, so that one name stands for several: 1.2 GW beside 500 MW are 1,200 MW. */
export function calledAs(quantity: Quantity, { named }: Unit): Quantity {
  return quantity.unit.named === named
    ? quantity
    : { ...quantity, unit: { ...quantity.unit, named } };
}

/** Amounts called as the first of them is. */
export function calledAlike(
  quantities: readonly (Quantity | undefined)[],
): readonly (Quantity | undefined)[] {
  const first = quantities.find((each) => each !== undefined);
  return quantities.map((each) => each && first && calledAs(each, first.unit));
}

/** Writes a quantity for readers: as it is told alone or, with `factor`, in that multiple of the base unit. */
export function formatFigure(
  quantity: Quantity,
  style: FigureStyle,
  factor?: number,
): FormattedFigure {
  const shown = factor ?? shortFactor([quantity], style);
  const value = new Decimal(quantity.value).times(quantity.unit.factor).div(shown);
  const decimals = Math.min(decimalsAt(quantity, shown), style.round ?? mostDecimals);
  // A lower bound that is rounded up would claim more than is known.
  const isBound = quantity.qualifier === 'over' || quantity.qualifier === 'at-least';
  const rounding = isBound ? Decimal.ROUND_FLOOR : Decimal.ROUND_HALF_UP;
  const bounded = withinBounds(value, decimals, quantity, style.language);
  const number = bounded ?? formatNumber(value, decimals, style.language, rounding);
  const plain = decimals === 0 && !Object.keys(quantity.unit.bases).includes('percent');
  const { before = '', after = '', tail = '' } = style.words.qualify(quantity.qualifier, plain);
  // “<1 case”: the number that is written has the plural, not the one behind it.
  const counted = bounded !== undefined && decimals === 0 ? value.abs().ceil() : value;
  const unit = unitWord(quantity.unit, shown, counted.toNumber(), style);
  const space = style.words.space;
  const joined = unit.sign || unit.word === '' ? '' : space;
  const text = `${before}${before && space}${number}${after}${joined}${unit.word}${tail}`;
  return { before, number, after, unit: unit.word, tail, text };
}

/**
 * A value that rounding would make nothing of, or a whole that it is not, as what it is beyond: 0.4 is `<1`, and 99.5 %
 * is `>99`. `undefined` where rounding says nothing untrue; bounds have no use for another.
 */
function withinBounds(
  value: Decimal,
  decimals: number,
  { unit, qualifier }: Quantity,
  language: string,
): string | undefined {
  if (value.isZero() || qualifier === 'over' || qualifier === 'at-least') return undefined;
  const places = Math.min(decimals, mostDecimals);
  const step = new Decimal(10).pow(-places);
  const size = value.abs();
  const write = (sign: string, limit: Decimal) =>
    `${sign}${formatNumber(value.isNegative() ? limit.neg() : limit, places, language)}`;
  const [below, above] = value.isNegative() ? ['>', '<'] : ['<', '>'];
  if (size.toDecimalPlaces(places, Decimal.ROUND_HALF_UP).isZero()) return write(below, step);
  const whole = wholes[Object.keys(unit.bases)[0] ?? ''];
  if (whole === undefined || !size.lessThan(whole)) return undefined;
  // Beside a whole that is nearly reached, what is left is said the same way.
  if (places === 0 && size.lessThan(step)) return write(below, step);
  return size.toDecimalPlaces(places, Decimal.ROUND_HALF_UP).lessThan(whole)
    ? undefined
    : write(above, new Decimal(whole).minus(step));
}

/** What parts of a whole reach together. */
const wholes: Readonly<Record<string, number>> = { percent: 100, permille: 1000 };

/** The name of a unit at a factor, as in a table's head or an axis: 亿元, billion yuan, %. */
export function unitName(unit: Unit, style: FigureStyle, factor: number = unit.factor): string {
  return unitWord(unit, factor, 2, style).word;
}

/** Writes a decimal with grouped digits, fixed decimals and a true minus sign; rounded half up unless told otherwise. */
export function formatNumber(
  value: Decimal,
  decimals: number,
  language: string,
  rounding: Decimal.Rounding = Decimal.ROUND_HALF_UP,
): string {
  const places = Math.min(decimals, mostDecimals);
  const written = value.toDecimalPlaces(places, rounding).toFixed(places);
  const format = numberFormat(language, places);
  return format.format(written as Intl.StringNumericLiteral).replace('-', '−');
}

/** So many decimals `Intl.NumberFormat` writes at most. */
const mostDecimals = 100;

const plurals = new Map<string, Intl.PluralRules>();

function pluralRules(language: string): Intl.PluralRules {
  const rules = plurals.get(language) ?? new Intl.PluralRules(language);
  plurals.set(language, rules);
  return rules;
}

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: string, decimals: number): Intl.NumberFormat {
  const id = `${language} ${decimals}`;
  const format =
    formats.get(id) ??
    new Intl.NumberFormat(language, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
  formats.set(id, format);
  return format;
}

/** The decimals that a quantity is written with at a factor: as many as are stated, else as there are. */
export function decimalsAt(quantity: Quantity, factor: number): number {
  const own = quantity.decimals ?? new Decimal(quantity.value).decimalPlaces();
  const shift = Math.round(Math.log10(factor / quantity.unit.factor));
  const kept = Math.max(0, own + shift);
  if (shift <= 0) return kept;
  const exact = new Decimal(quantity.value).times(quantity.unit.factor).div(factor).decimalPlaces();
  const isStated = quantity.decimals !== undefined && scaleIn(quantity.unit) !== 1;
  return isStated ? kept : Math.min(kept, exact);
}

/** The word of a scale in a language; none for what has no word of its own there. */
function scaleWord(scale: number, { words }: FigureStyle): string {
  return [...words.scales, ...words.moreScales].find(([step]) => step === scale)?.[1] ?? '';
}

function unitWord(
  unit: Unit,
  factor: number,
  value: number,
  style: FigureStyle,
): { word: string; sign: boolean } {
  const { words } = style;
  const over = Object.entries(unit.bases).filter(([, exponent]) => exponent > 0);
  const under = Object.entries(unit.bases).filter(([, exponent]) => exponent < 0);
  const [only] = over;
  const sign =
    only && over.length === 1 && under.length === 0 ? lookUp(words.signs, only[0]) : undefined;
  const scale = scaleWord(scaleIn(unit, factor), style);
  if (sign) return { word: `${scale}${sign}`, sign: true };
  const plural = scale && words.space ? 2 : value;
  const above = over.map(([base]) => baseWord(base, plural, style, unit)).join('·');
  const below = under.map(([base]) => baseWord(base, 1, style, unit)).join('·');
  const scaled = scale && above ? `${scale}${words.space}${above}` : `${scale}${above}`;
  return { word: below ? `${scaled}${words.per}${below}` : scaled, sign: false };
}

function baseWord(base: string, value: number, style: FigureStyle, { named }: Unit): string {
  const many = batchOf(base);
  const name = named?.[base] ?? many?.of ?? base;
  return many
    ? `${countWord(many.count, style)}${nameWord(name, 2, style)}`
    : nameWord(name, value, style);
}

/** What a base or a measure is called: MWh by its sign in every language that has no word for it. */
function nameWord(base: string, value: number, style: FigureStyle): string {
  const counter = lookUp(style.counters, base);
  const plural = pluralRules(style.language).select(Math.abs(value));
  if (typeof counter === 'string') return counter;
  if (counter) return counter[plural] ?? counter.other ?? base;
  const measure = lookUp(style.words.measures, base);
  if (measure !== undefined)
    return typeof measure === 'string' ? measure : measure[plural === 'one' ? 0 : 1];
  return lookUp(style.words.currencies, base) ?? base;
}

/** A round count before the word for what is counted: 100,000 people, 10万人, 千人. */
function countWord(count: number, { words, language }: FigureStyle): string {
  const scale = words.space === '' ? words.scales.find(([step]) => count % step === 0) : undefined;
  if (!scale) return `${formatNumber(new Decimal(count), 0, language)}${words.space}`;
  const times = count / scale[0];
  return `${times === 1 ? '' : times}${scale[1]}`;
}

export { unitless };
