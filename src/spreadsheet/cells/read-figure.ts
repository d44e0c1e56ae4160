import { Decimal } from 'decimal.js';
import type { Unit } from '../../model/units/unit.ts';
import { fold } from '../../reading/characters/normalise-characters.ts';
import type { WrittenQualifier } from '../../reading/characters/qualifiers.ts';
import type { Reading } from '../../reading/characters/written-quantity.ts';
import { type ReadingStyle, readQuantity } from '../../reading/read-quantity.ts';
import { canonicalNumber, pointDecimals } from '../read/judge-separators.ts';

/** A figure as a cell has it. `value` and `step` are in base units where `bases` or a scale is written. */
export interface CellFigure {
  readonly value: Decimal;
  /** One in the last place that was written. */
  readonly step: Decimal;
  readonly bases?: Unit['bases'] | undefined;
  /** What the digits are multiplied by: 1e8 in 244.37亿元. */
  readonly factor: number;
  readonly qualifier: WrittenQualifier;
  /** A mark behind the digits that leads to a footnote. */
  readonly mark?: string | undefined;
}

/** Whether a cell holds digits and no other sign than belongs to a bare number. */
export function isBareNumber(text: string): boolean {
  return /^[-+(]?[\d., ']*\d[\d., ']*(?:e[-+]?\d{1,3})?%?\)?$/i.test(fold(text).trim());
}

/** Whether a spreadsheet has cut a long number short: 4.2E+17. Programs write e+06 for exact values. */
export function isShortened(text: string): boolean {
  const [, decimals = '', exponent] = /^-?\d(?:[.,](\d+))?E\+(\d+)$/.exec(text.trim()) ?? [];
  return exponent !== undefined && Number(exponent) > decimals.length;
}

const exponential = /^[-+]?\d+(?:\.\d+)?e[-+]?\d{1,3}$/i;

const plain = /^[-+]?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** Signs behind a figure that lead to a footnote; 10² may be a hundred. */
const marks = /\s?(?:[*＊†‡]+|[①-⑳]|\[\d{1,2}\]|\(\d\)|(?<=\d)(?<!(?:^|[^\d.,])10)[⁰¹²³⁴-⁹]{1,2})$/;

/** Reads a cell as a figure; empty where it is none. More than one where a word has two meanings. */
export function readFigures(
  written: string,
  style: ReadingStyle,
  kind: 'text' | 'number' | 'date' | 'error' = 'text',
): CellFigure[] {
  const separators = kind === 'number' ? pointDecimals : style.separators;
  return readCanonical(canonicalNumber(written, separators).trim(), {
    ...style,
    separators: pointDecimals,
  });
}

/** Reads a cell whose number has a point before its decimals and no groups. */
function readCanonical(text: string, style: ReadingStyle): CellFigure[] {
  if (plain.test(text)) return [plainFigure(text)];
  // A number that was cut short is one all the same; it is told where the column is read.
  if (exponential.test(text)) return [exponentialFigure(new Decimal(text))];
  if (!/[\d零〇一二两三四五六七八九十半]/.test(text) || text.length > 60) return [];
  const [, sign, inside] = /^([€$£¥])\s?\((\d.*)\)$/.exec(text) ?? [];
  if (sign && inside) return readCanonical(`(${sign}${inside})`, style);
  const negative = /^\((.*\d.*)\)$/.exec(text)?.[1] ?? /^(\d[\d.]*)-$/.exec(text)?.[1];
  if (negative !== undefined)
    return readCanonical(negative, style).map((figure) => ({
      ...figure,
      value: figure.value.neg(),
    }));
  // 1/2 in a cell may be a fraction, a day or a score, 2:05:13 a time or a score: none of them is taken.
  if (/\d\s?[/:]\s?\d/.test(text)) return [];
  const mark = marks.exec(text)?.[0];
  if (mark !== undefined && mark.length < text.length) {
    const figures = readCanonical(text.slice(0, -mark.length), style);
    return figures.map((figure) => ({ ...figure, mark: mark.trim() }));
  }
  return readQuantity(text, style)
    .filter(({ form, upper, each }) => form === 'number' && !upper && !each)
    .map((reading) => figureOf(reading, text));
}

function exponentialFigure(value: Decimal): CellFigure {
  const step = new Decimal(10).pow(-value.decimalPlaces());
  return { value, step, factor: 1, qualifier: 'none' };
}

function plainFigure(text: string): CellFigure {
  const value = new Decimal(text);
  const decimals = text.split('.')[1]?.length ?? 0;
  const step = new Decimal(10).pow(-decimals);
  return { value: value.isZero() ? new Decimal(0) : value, step, factor: 1, qualifier: 'none' };
}

function figureOf({ value, step, bases, qualifier }: Reading, text: string): CellFigure {
  return { value, step, bases, factor: factorOf(value, text), qualifier };
}

/** The factor by which the digits were multiplied; 1 where there are no digits. */
function factorOf(value: Decimal, text: string): number {
  const written = /\d+(?:\.\d+)?/.exec(text)?.[0];
  if (!written || value.isZero()) return 1;
  for (let exponent = 0; exponent <= 16; exponent += 1)
    if (value.abs().div(new Decimal(10).pow(exponent)).eq(written)) return 10 ** exponent;
  return 1;
}
