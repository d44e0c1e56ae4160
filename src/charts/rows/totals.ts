import { Decimal } from 'decimal.js';
import { cellOf, findField } from '../../model/dataset.ts';
import { cellQuantity, fieldFactor } from '../../model/field-scale.ts';
import { largest } from '../../model/units/extremes.ts';
import {
  displayFactor,
  type FormattedFigure,
  formatFigure,
  type Quantity,
} from '../../model/units/figure.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import { baseValue, type Mark, type Marks, readMarks, valueFieldOf } from './marks.ts';

/** A large amount, the small ones beside it, and what the large one comes to for each of many. */
export interface Totals {
  readonly marks: Marks;
  readonly large: Mark;
  readonly small: readonly Mark[];
  /** Rows without a value; they are told and not drawn. */
  readonly missing: readonly Mark[];
  readonly count: Count | undefined;
  /** The first of those that are enlarged. */
  readonly average: Mark | undefined;
  /** What is drawn enlarged: the average and the small amounts, written in one multiple. */
  readonly enlarged: readonly Mark[];
  /** The multiple of the base unit in which these are written. */
  readonly factor: number;
  /** How many times larger; whole, and none where the small amounts are not small. */
  readonly times: number | undefined;
}

/** Over how many the large amount is shared. */
export interface Count {
  readonly value: number;
  readonly quantity: Quantity;
  readonly figure: FormattedFigure;
  /** The unit of one: project. */
  readonly one: string;
  /** The name of what is counted. */
  readonly label: string;
  readonly field: string;
  readonly key: string;
}

export interface ZoomOptions {
  readonly x?: string | undefined;
  readonly y?: string | undefined;
  readonly count?: string | undefined;
}

/** Reads the rows: the largest is the total, the others are set beside it. */
export function readTotals({ x, y, count: address }: ZoomOptions, context: DrawContext): Totals {
  const marks = readMarks(context, valueFieldOf(context.dataset, x), y);
  const known = marks.list.filter(({ value }) => value !== undefined);
  const large = known.reduce((a, b) => ((b.value ?? 0) > (a.value ?? 0) ? b : a));
  const small = known.filter((mark) => mark !== large);
  const count = address === undefined ? undefined : readCount(address, context);
  const average = count && averageOf(large, count, context);
  const { list: enlarged, factor } = inOneMultiple(
    large,
    marks,
    [...(average ? [average] : []), ...small],
    context,
  );
  const most = largest(
    enlarged.map(({ value = 0 }) => value),
    0,
  );
  const times = most > 0 ? Math.floor(((large.value ?? 0) / most) * (1 + 1e-9)) : 0;
  return {
    marks,
    large,
    small,
    missing: marks.list.filter(({ value }) => value === undefined),
    count,
    average: average && enlarged[0],
    enlarged,
    factor,
    times: times >= 2 ? times : undefined,
  };
}

function readCount(address: string, context: DrawContext): Count | undefined {
  const cell = context.cell(address);
  const quantity = cellQuantity(cell);
  if (!quantity) return undefined;
  return {
    value: baseValue(quantity),
    quantity,
    figure: formatFigure(quantity, context.style),
    one: formatFigure({ ...quantity, value: 1 }, context.style).unit,
    label: context.label(cell),
    field: cell.field,
    key: cell.key,
  };
}

/** The large amount divided by the count, computed here and never typed. */
function averageOf(large: Mark, count: Count, { words }: DrawContext): Mark | undefined {
  const { quantity } = large;
  if (!quantity || count.value <= 0) return undefined;
  const decimals = quantity.decimals ?? new Decimal(quantity.value).decimalPlaces();
  const value = new Decimal(quantity.value).div(count.value);
  const shared = { ...quantity, value: value.toNumber(), decimals };
  return {
    ...large,
    label: words.charts.average(large.label, count.figure.text, count.label, count.one),
    value: baseValue(shared),
    quantity: shared,
    annotations: [],
  };
}

/** In the field's one multiple; in their own where each of its figures is told for itself. */
function inOneMultiple(
  large: Mark,
  drawn: Marks,
  marks: readonly Mark[],
  context: DrawContext,
): { readonly list: Marks['list']; readonly factor: number } {
  const { dataset, style } = context;
  const field = findField(dataset, large.field);
  const shared = field && fieldFactor(dataset, cellOf(dataset, large.row, field), style);
  const quantities = marks.map(({ quantity }) => quantity).filter((each) => each !== undefined);
  const factor = shared === undefined ? displayFactor(quantities, style) : drawn.factor;
  const list = marks.map((mark) => {
    const figure = mark.quantity && formatFigure(mark.quantity, style, factor);
    return { ...mark, figure, text: figure?.text ?? mark.text };
  });
  return { list, factor };
}
