import { Decimal } from 'decimal.js';
import type { Cell } from '../../model/dataset.ts';
import { type FigureStyle, formatFigure } from '../../model/figure.ts';
import type { Unit } from '../../model/unit.ts';
import { wordsFor } from '../../words/readers/index.ts';

/**
 * Up to four ways to write a cell that pass: as the site writes it, with fewer decimals, and with the
 * words that are true of it (近七成, more than 24 billion yuan, fell by 11.4%). `passes` has the last word.
 */
export function suggest(
  cell: Cell,
  says: string,
  style: FigureStyle,
  unit: Unit,
  passes: (form: string) => boolean,
): string[] {
  if (typeof cell.value !== 'number') return [says];
  const quantity = { value: cell.value, unit, qualifier: cell.qualifier };
  const decimals = cell.decimals ?? new Decimal(cell.value).decimalPlaces();
  const rounded = [decimals - 1, 0]
    .filter((places) => places >= 0 && places < decimals)
    .map((places) => formatFigure({ ...quantity, decimals: places }, style).text);
  const forms = [
    says,
    ...(cell.value < 0 && cell.qualifier === 'exact' ? fell(cell, unit, style) : []),
    ...rounded,
    ...(cell.qualifier === 'exact' ? near(cell.value, unit, style) : []),
  ];
  return [...new Set(forms)].filter(passes).slice(0, 4);
}

/** A fall in words, where a sentence would say it twice with the sign. */
function fell({ value, decimals }: Cell, unit: Unit, style: FigureStyle): string[] {
  const quantity = { value: Math.abs(Number(value)), unit, decimals, qualifier: 'exact' as const };
  return [wordsFor(style.language).facts.fell(formatFigure(quantity, style).text)];
}

/** “Nearly” and “more than” the round numbers on both sides. */
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
