import { cellQuantity } from '../../model/field-scale.ts';
import {
  calledAs,
  formatFigure,
  type Quantity,
  shortFactor,
  unitName,
} from '../../model/units/figure.ts';
import { sameKind, unitless } from '../../model/units/unit.ts';
import { lookUp } from '../../schema/look-up.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import { baseValue, isMore, type Mark, quantityOf, readMarks, shortText } from './marks.ts';

/** What is done of a row, and what is to be done. */
export interface Goal {
  readonly mark: Mark;
  /** Both in the base unit; as shares of the target, where rows are measured in different units. */
  readonly done: number | undefined;
  readonly target: number | undefined;
  readonly doneMore: boolean;
  readonly targetMore: boolean;
  /** Both in words, with the unit and without. */
  readonly text: string;
  readonly short: string;
}

export interface Goals {
  readonly list: readonly Goal[];
  readonly unitName: string;
}

/** Where targets stand: in a field, at one cell for all rows, or at a cell for each row's key. */
export type TargetOption = string | Readonly<Record<string, string>> | undefined;

interface Pair {
  readonly mark: Mark;
  readonly done: Quantity | undefined;
  readonly target: Quantity | undefined;
}

/** Reads values and targets. A promised row without a target is a target, of which nothing is done yet. */
export function readGoals(
  context: DrawContext,
  x: string,
  y: string | undefined,
  option: TargetOption,
): Goals {
  const marks = readMarks(context, x, y);
  const pairs = marks.list.map((mark): Pair => {
    const isTarget = option === undefined && mark.promised;
    const done = isTarget ? undefined : mark.quantity;
    return { mark, done, target: isTarget ? mark.quantity : targetOf(context, mark, option) };
  });
  const known = pairs
    .flatMap(({ done, target }) => [done, target])
    .filter((each) => each !== undefined);
  const unit = known[0]?.unit ?? unitless;
  const alike = known.every((each) => sameKind(each.unit, unit));
  const drawn = marks.list.some(({ quantity }) => quantity) && sameKind(marks.unit, unit);
  const shared = drawn ? marks.factor : shortFactor(known, context.style);
  const factor = alike ? shared : undefined;
  const called = (each: Quantity | undefined) => each && (alike ? calledAs(each, unit) : each);
  return {
    list: pairs.map(({ mark, done, target }) =>
      readGoal({ mark, done: called(done), target: called(target) }, context, option, factor),
    ),
    unitName: factor === undefined ? '' : unitName(unit, context.style, factor),
  };
}

function targetOf(context: DrawContext, { row, key }: Mark, option: TargetOption) {
  const { cell } = context;
  const place = typeof option === 'object' ? lookUp(option, key) : option;
  if (place === undefined) return undefined;
  return place.includes('/') ? cellQuantity(cell(place)) : quantityOf(context, row, place);
}

function readGoal(
  { mark, done, target }: Pair,
  context: DrawContext,
  option: TargetOption,
  factor: number | undefined,
): Goal {
  const share = factor === undefined && target ? baseValue(target) || 1 : 1;
  const scaled = (quantity: Quantity | undefined) => quantity && baseValue(quantity) / share;
  const figure = (quantity: Quantity | undefined) =>
    quantity && formatFigure(quantity, context.style, factor);
  const [doneFigure, targetFigure] = [figure(done), figure(target)];
  const short = (each: typeof doneFigure) => each && shortText(each, context);
  const expected = option !== undefined || !mark.promised;
  return {
    mark,
    done: scaled(done),
    target: scaled(target),
    doneMore: isMore(done),
    targetMore: isMore(target),
    text: words(context, expected, targetFigure?.text, doneFigure?.text, short(doneFigure)),
    short: words(context, expected, short(targetFigure), short(doneFigure), short(doneFigure)),
  };
}

/** “26 of 40 projects”; a target alone, with or without a word on what is missing. */
function words(
  {
    words: {
      charts,
      interface: { missing },
    },
  }: DrawContext,
  expected: boolean,
  target: string | undefined,
  done: string | undefined,
  short: string | undefined,
): string {
  if (target === undefined) return done ?? missing;
  if (done !== undefined) return charts.towards(done, short ?? done, target);
  const alone = charts.target(target);
  return expected ? `${alone}${charts.describe.factSeparator}${missing}` : alone;
}
