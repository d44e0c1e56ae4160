import { Decimal } from 'decimal.js';
import {
  cellOf,
  type Dataset,
  type Field,
  findField,
  labelOf,
  numericFields,
  type Row,
} from '../../model/dataset.ts';
import { cellQuantity, sharedScale } from '../../model/field-scale.ts';
import { cellFigure } from '../../model/format-cell.ts';
import { largest } from '../../model/units/extremes.ts';
import {
  type FormattedFigure,
  formatFigure,
  type Quantity,
  unitName,
} from '../../model/units/figure.ts';
import { type Unit, unitless } from '../../model/units/unit.ts';
import { isTimeType } from '../../schema/dataset.ts';
import { lookUp } from '../../schema/look-up.ts';
import { textFor } from '../../schema/text.ts';
import { writtenText } from '../../schema/written-text.ts';
import { wordsFor } from '../../words/languages.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import { ownClass } from '../contract/own-colours.ts';
import { momentName } from '../text/time-label.ts';

/** One row, ready to be drawn. */
export interface Mark {
  readonly row: Row;
  readonly key: string;
  /** The field that gives the length, the height or the number of cells. */
  readonly field: string;
  readonly label: string;
  /** In the base unit; `undefined` where the dataset has no value, which is never drawn as zero. */
  readonly value: number | undefined;
  /** The value in its own unit, with all that it needs to be written. */
  readonly quantity: Quantity | undefined;
  /** The value as readers see it, with qualifier and unit. */
  readonly text: string;
  /** The same without the unit, for where the unit stands once for all. */
  readonly short: string;
  readonly figure: FormattedFigure | undefined;
  /** Only promised: drawn in dashed outline. */
  readonly promised: boolean;
  /** The source says “more than”, or “at least”: drawn with a hatched end. */
  readonly more: boolean;
  readonly highlighted: boolean;
  /** The class of a colour that the chart's file gives the row. */
  readonly own?: string | undefined;
  readonly annotations: readonly string[];
}

/** The rows of a chart as marks on one scale. */
export interface Marks {
  readonly list: readonly Mark[];
  readonly unit: Unit;
  /** The multiple of the base unit in which all values are written: 亿. */
  readonly factor: number;
  /** That multiple in words: 亿元, billion yuan, %. */
  readonly unitName: string;
}

/** Reads a chart's rows. All values are written in one multiple of their unit; with `each`, each in its own. */
export function readMarks(
  context: DrawContext,
  valueField: string,
  labelField?: string,
  scale: 'shared' | 'each' = 'shared',
): Marks {
  const { dataset, rows, style } = context;
  const { factor, quantities } = fieldScale(context, rows, valueField);
  const unit = quantities.find((quantity) => quantity !== undefined)?.unit ?? unitless;
  const labels = labelFieldOf(dataset, labelField);
  const list = rows.map((row, index): Mark => {
    const quantity = quantities[index];
    const field = findField(dataset, valueField);
    const isEach = scale === 'each' && field;
    const figure = isEach
      ? cellFigure(cellOf(dataset, row, field), dataset, style)
      : quantity && formatFigure(quantity, style, factor);
    return {
      row,
      key: row.key,
      field: valueField,
      label: labels ? labelText(labels, row, context.language) : row.key,
      value: quantity && baseValue(quantity),
      quantity,
      text: figure?.text ?? context.words.interface.missing,
      short: figure ? shortText(figure, context) : context.words.interface.missing,
      figure,
      promised: row.status === 'promised',
      more: isMore(quantity),
      highlighted: context.chart.specification.highlight?.includes(row.key) ?? false,
      own: ownOf(row, labels, context),
      annotations: annotationsOf(context, row.key),
    };
  });
  return { list, unit, factor, unitName: unitName(unit, style, factor) };
}

/** The colour of a row by its key, or by what names it; where values of a field wear colours, rows have none. */
function ownOf(
  { key, values }: Row,
  labels: Field | undefined,
  { chart: { specification } }: DrawContext,
): string | undefined {
  const { colours, color, series } = specification;
  if (!colours || color !== undefined || series !== undefined) return undefined;
  const name = labels && lookUp(values, labels.name);
  return ownClass(specification, key) ?? ownClass(specification, writtenText(name));
}

/** The figures of rows in a field, and the multiple in which all of them are written. */
export function fieldScale(
  { dataset, style }: Pick<DrawContext, 'dataset' | 'style'>,
  rows: readonly Row[],
  fieldName: string,
): ReturnType<typeof sharedScale> {
  const field = findField(dataset, fieldName);
  const cells = rows.map((row) => field && cellOf(dataset, row, field));
  return sharedScale(dataset, cells, style);
}

/** A row's value in a field with all that it needs to be written; `undefined` where it is missing. */
export function quantityOf(
  { dataset }: Pick<DrawContext, 'dataset'>,
  row: Row,
  fieldName: string,
): Quantity | undefined {
  const field = findField(dataset, fieldName);
  return field && cellQuantity(cellOf(dataset, row, field));
}

/** Whether the source says “more than” or “at least”. */
export function isMore(quantity: Quantity | undefined): boolean {
  return quantity?.qualifier === 'over' || quantity?.qualifier === 'at-least';
}

/** A quantity in its base unit: 244.37 亿元 is 24,437,000,000. */
export function baseValue({ value, unit }: Pick<Quantity, 'value' | 'unit'>): number {
  return new Decimal(value).times(unit.factor).toNumber();
}

/** The field that names the rows: the channel, else the key, else the first field of text. */
export function labelFieldOf(dataset: Dataset, channel?: string): Field | undefined {
  const named = channel ?? dataset.primaryKey[0];
  return findField(dataset, named) ?? dataset.fields.find(({ type }) => type === 'string');
}

/** The field of figures that a type draws where the specification names none: the first. */
export function valueFieldOf(dataset: Dataset, channel?: string): string {
  return channel ?? numericFields(dataset)[0]?.name ?? '';
}

/** What a row is called in a field, for readers: its label, a day in words, else the value itself. */
export function labelText(field: Field, row: Row, language: string): string {
  const value = lookUp(row.values, field.name) ?? null;
  const isDay = value !== null && isTimeType(field.type);
  if (isDay && !lookUp(field.labels, String(value)))
    return momentName(String(value), wordsFor(language));
  return textFor(labelOf(field, value), language);
}

/** The texts that are tied to a row. */
export function annotationsOf(
  { chart, language }: Pick<DrawContext, 'chart' | 'language'>,
  key: string,
): string[] {
  return chart.annotations
    .filter(({ at }) => at === key)
    .map(({ text }) => lookUp(text, language)?.text ?? '')
    .filter((text) => text !== '');
}

/** The number with its qualifier; a sign such as % stays with it. */
export function shortText(
  { before, number, after, unit, tail }: FormattedFigure,
  { style }: Pick<DrawContext, 'style'>,
): string {
  const sign = Object.values(style.words.signs).includes(unit) ? unit : '';
  return `${before}${before && style.words.space}${number}${after}${sign}${tail}`;
}

/** So many decimals say a value beside an axis. */
const mostBesideAxis = 2;

/**
 * Values as they stand beside an axis, in its multiple of the unit: `5.6` where the axis counts millions. Where that is
 * the multiple in which marks are written anyway, nothing is rounded.
 */
export function besideAxis(
  marks: readonly (Mark | undefined)[],
  factor: number,
  own: number,
  context: Pick<DrawContext, 'style'>,
): string[] {
  if (factor === own) return marks.map((mark) => mark?.short ?? '');
  const places = marks.flatMap((mark) =>
    mark?.quantity ? [new Decimal(baseValue(mark.quantity)).div(factor).decimalPlaces()] : [],
  );
  const decimals = Math.min(mostBesideAxis, largest(places, 0));
  return marks.map((mark) => {
    if (!mark?.quantity) return mark?.short ?? '';
    const { quantity } = mark;
    const shift = Math.round(Math.log10(factor / quantity.unit.factor));
    const figure = formatFigure({ ...quantity, decimals: decimals - shift }, context.style, factor);
    return shortText(figure, context);
  });
}

export function valuesOf(marks: readonly Pick<Mark, 'value'>[]): number[] {
  return marks.flatMap(({ value }) => (value === undefined ? [] : [value]));
}
