import { Decimal } from 'decimal.js';
import type { Unit } from '../../model/unit.ts';
import type { Separators } from '../../reading/characters/digits.ts';
import { fold } from '../../reading/characters/normalise-characters.ts';
import type { WrittenQualifier } from '../../reading/characters/qualifiers.ts';
import type { Reading } from '../../reading/characters/written-quantity.ts';
import { type ReadingStyle, readQuantity } from '../../reading/read-quantity.ts';

/** A figure as a cell has it. `value` and `step` are in base units where `bases` or a scale is written. */
export interface Figure {
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

const missing =
  /^(?:[-‐-―─－–—…·.:/\\*x×]+|n\.?\/?a\.?|#n\/a|nan|null|nil|缺|缺失|无|无数据|暂无|暂缺|未统计|不详|空)$/i;
const missingText = /^(?:[-‐-―─－–—…]+|n\/a|n\.a\.|#n\/a|null|缺|缺失|暂缺|无数据)$/i;

/** Whether a cell says that there is no figure. */
export function isMissing(text: string): boolean {
  return text === '' || missing.test(fold(text).trim());
}

/** Whether a cell of a column of texts says that there is none; 无 may be an answer there. */
export function isMissingText(text: string): boolean {
  return text === '' || missingText.test(fold(text).trim());
}

/** Whether a cell holds digits and no other sign than belongs to a bare number. */
export function isBareNumber(text: string): boolean {
  return /^[-+(]?[\d., ]*\d[\d., ]*%?\)?$/.test(fold(text).trim());
}

/** Whether a spreadsheet has cut a long number short: 4.2E+17. */
export function isShortened(text: string): boolean {
  return /^-?\d(?:[.,]\d+)?E[+-]?\d+$/i.test(text.trim());
}

const plain = /^[-+]?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const marks = /\s?(?:[*＊†‡]+|[①-⑳]|\[\d{1,2}\]|\(\d\))$/;

/** Reads a cell as a figure; empty where it is none. More than one where a word has two meanings. */
export function readFigures(written: string, style: ReadingStyle): Figure[] {
  const text = fold(written).trim();
  if (style.separators.decimal === '.' && plain.test(text)) return [plainFigure(text)];
  // A number that was cut short is one all the same; it is told where the column is read.
  if (isShortened(text))
    return [
      {
        value: new Decimal(text.replace(',', '.')),
        step: new Decimal(1),
        factor: 1,
        qualifier: 'none',
      },
    ];
  if (!/[\d零〇一二两三四五六七八九十半]/.test(text) || text.length > 60) return [];
  const negative = /^\((.*\d.*)\)$/.exec(text)?.[1] ?? /^(\d[\d.,]*)-$/.exec(text)?.[1];
  if (negative !== undefined)
    return readFigures(negative, style).map((figure) => ({ ...figure, value: figure.value.neg() }));
  const mark = marks.exec(text)?.[0];
  if (mark !== undefined && mark.length < text.length) {
    const figures = readFigures(text.slice(0, -mark.length), style);
    return figures.map((figure) => ({ ...figure, mark: mark.trim() }));
  }
  return readQuantity(text, style)
    .filter(({ form, upper, each }) => form === 'number' && !upper && !each)
    .map((reading) => figureOf(reading, text, style.separators));
}

function plainFigure(text: string): Figure {
  const value = new Decimal(text);
  const decimals = text.split('.')[1]?.length ?? 0;
  const step = new Decimal(10).pow(-decimals);
  return { value: value.isZero() ? new Decimal(0) : value, step, factor: 1, qualifier: 'none' };
}

function figureOf(
  { value, step, bases, qualifier }: Reading,
  text: string,
  separators: Separators,
): Figure {
  return { value, step, bases, factor: factorOf(value, text, separators), qualifier };
}

/** What the digits were multiplied by; 1 where there are no digits. */
function factorOf(value: Decimal, text: string, { decimal, group }: Separators): number {
  const digits = /\d[\d.,]*/.exec(text)?.[0].replace(/[.,]+$/, '');
  const written = digits?.replaceAll(group, '').replace(decimal, '.');
  if (!written || value.isZero() || !/^\d+(?:\.\d+)?$/.test(written)) return 1;
  for (let exponent = 0; exponent <= 16; exponent += 1)
    if (value.abs().div(new Decimal(10).pow(exponent)).eq(written)) return 10 ** exponent;
  return 1;
}
