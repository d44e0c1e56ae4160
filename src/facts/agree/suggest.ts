import { Decimal } from 'decimal.js';
import type { Cell } from '../../model/dataset.ts';
import { type FigureStyle, formatFigure } from '../../model/units/figure.ts';
import type { Unit } from '../../model/units/unit.ts';
import { speaks, wordsFor } from '../../words/languages.ts';
import type { Target } from './cell-amount.ts';
import type { ReadingContext } from './reading-context.ts';

/**
 * The ways to write a cell that pass, up to four: as the site writes it, with fewer decimals, and with the words that
 * are true of it (近七成, more than 24 billion yuan, fell by 11.4%). `passes` has the last word.
 */
export function suggest(
  cell: Cell,
  says: string,
  language: string,
  { figures: style }: ReadingContext,
  { own: unit }: Target,
  passes: (form: string) => boolean,
): string[] {
  if (typeof cell.value !== 'number') return [says];
  const isSpoken = speaks(language);
  const isExact = cell.qualifier === 'exact';
  const falls = cell.value < 0 ? sizes({ ...cell, value: -cell.value }, unit, style) : [];
  // Where the words around say that it fell, the number stands without its sign.
  const forms = [
    says,
    ...(cell.value < 0 && isExact && isSpoken ? fell(cell, unit, style) : []),
    ...rounded(cell, unit, style),
    ...(isExact && isSpoken ? near(cell.value, unit, style) : []),
  ];
  const own = isSpoken ? forms : forms.filter((form) => !isForeign(form, style));
  const said = falls.filter((form) => (isSpoken || !isForeign(form, style)) && passes(form));
  const passing = said.length > 0 ? said : own.filter(passes);
  return [...new Set(passing)].slice(0, 4);
}

/** Whether a form holds words of another tongue than the page's: the publication's own counters are in it. */
function isForeign(form: string, { counters }: FigureStyle): boolean {
  const words = Object.values(counters).flatMap((counter) =>
    typeof counter === 'string' ? [counter] : Object.values(counter),
  );
  const rest = words
    .sort((a, b) => b.length - a.length)
    .reduce((text, word) => text.replace(word, ''), form);
  return /(?<![A-Za-z])[a-z]{3,}/.test(rest);
}

/** The figure with fewer decimals. */
function rounded({ value, decimals, qualifier }: Cell, unit: Unit, style: FigureStyle): string[] {
  const number = Number(value);
  const places = decimals ?? new Decimal(number).decimalPlaces();
  return [places - 1, 0]
    .filter((each) => each >= 0 && each < places)
    .map((each) => formatFigure({ value: number, unit, qualifier, decimals: each }, style).text);
}

function sizes(cell: Cell, unit: Unit, style: FigureStyle): string[] {
  const { value, decimals, qualifier } = cell;
  const whole = formatFigure({ value: Number(value), unit, decimals, qualifier }, style).text;
  return [whole, ...rounded(cell, unit, style)];
}

/** A fall in words, where a sentence would say it twice with the sign. */
function fell({ value, decimals }: Cell, unit: Unit, style: FigureStyle): string[] {
  const quantity = { value: Math.abs(Number(value)), unit, decimals, qualifier: 'exact' as const };
  return [wordsFor(style.language).facts.fell(formatFigure(quantity, style).text)];
}

/** The round numbers on both sides of a cell, with “nearly” and “more than”. */
function near(value: number, unit: Unit, style: FigureStyle): string[] {
  const words = wordsFor(style.language).facts;
  const size = new Decimal(value).abs();
  if (size.lt(10) || value < 0) return [];
  const places = Math.floor(size.log(10).toNumber());
  const round = new Decimal(10).pow(places);
  const below = size.div(round).floor().times(round);
  const between = size.div(round).times(10).ceil().times(round).div(10);
  const written = (amount: Decimal, decimals: number) =>
    formatFigure({ value: amount.toNumber(), unit, decimals, qualifier: 'exact' }, style).text;
  const tenths = unit.bases.percent === 1 && size.lt(100) && places === 1;
  const tenth = (amount: Decimal) => (tenths ? amount.div(10).toNumber() : undefined);
  const above = below.plus(round);
  return [
    words.near(written(above, -places), tenth(above)),
    ...(places >= 2 ? [words.near(written(between, 1 - places), undefined)] : []),
    words.over(written(below, -places), tenth(below)),
  ];
}
