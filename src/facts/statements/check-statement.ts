import { Decimal } from 'decimal.js';
import type { Amount } from '../../model/amount.ts';
import type { Cell } from '../../model/dataset.ts';
import { tenTo } from '../../reading/characters/numeral.ts';
import { canonical } from '../../reading/units/same-measure.ts';
import { roundTo } from '../agree/compare-amount.ts';
import { checkOrder } from './check-order.ts';
import { checkCourse, checkQuantified } from './check-rows.ts';
import type { Test } from './chosen-rows.ts';
import { evaluate, isKnown } from './evaluate.ts';
import { alike, compare, exactly, type Interval, isExact, scaledBy } from './interval.ts';
import { both, type Evidence, either, type Open, type Outcome, opposite } from './outcome.ts';
import { readStatement } from './parse-statement.ts';
import { printExpression } from './print-statement.ts';
import {
  type Mistaken,
  Scene,
  type StatementContext,
  Stopped,
  type Unreadable,
  unreadable,
} from './scene.ts';
import type { Expression, OfKind, Statement } from './statement.ts';

export type { StatementContext } from './scene.ts';

export type StatementVerdict =
  | { readonly verdict: 'true' }
  | {
      readonly verdict: 'false';
      readonly evidence?: Evidence | undefined;
      /** The rows from the largest (or, from below, the smallest), where it is about their order. */
      readonly order?: readonly Cell[] | undefined;
      /** The values that were compared, where it is a comparison. */
      readonly sides?: readonly Amount[] | undefined;
    }
  | ({ readonly verdict: 'undecidable' } & Open)
  | Unreadable
  | Mistaken;

/** Evaluates what a claim says of its cell. What cannot be proved is undecidable, never true. */
export function checkStatement(
  text: string,
  cell: Cell,
  { counters, ...context }: StatementContext & { readonly counters: readonly string[] },
): StatementVerdict {
  const statement = readStatement(text, counters);
  if ('fault' in statement)
    return { verdict: 'unreadable', reason: 'grammar', part: statement.fault };
  if (cell.value === null) return { verdict: 'undecidable', reason: 'empty', cells: [cell] };
  if (typeof cell.value !== 'number')
    return { verdict: 'unreadable', reason: 'not-a-number', part: String(cell.value) };
  return verdictOf(statement, new Scene(cell, context));
}

/** The verdict on a parsed statement. */
export function verdictOf(statement: Statement, scene: Scene): StatementVerdict {
  try {
    const { known, evidence, open } = outcomeOf(statement, scene);
    if (known === true) return { verdict: 'true' };
    if (known === undefined) return { verdict: 'undecidable', ...(open ?? openBy(scene)) };
    const order = evidence?.kind === 'order' ? { order: evidence.cells } : {};
    const sides = evidence?.kind === 'sides' ? { sides: evidence.sides.map(asAmount) } : {};
    return { verdict: 'false', evidence, ...order, ...sides };
  } catch (problem) {
    if (problem instanceof Stopped) return problem.found;
    throw problem;
  }
}

function openBy({ touched }: Scene): Open {
  return { reason: 'bound', cells: [...touched].filter(({ qualifier }) => qualifier !== 'exact') };
}

const test: Test = (statement, scene) => outcomeOf(statement, scene).known;

/** The outcome of a statement, with what the data say. */
export function outcomeOf(statement: Statement, scene: Scene): Outcome {
  switch (statement.kind) {
    case 'extreme':
    case 'rank':
      return checkOrder(statement, scene, test);
    case 'comparison':
      return checkComparison(statement, scene);
    case 'between':
      return checkBetween(statement, scene);
    case 'course':
      return checkCourse(statement, scene, test);
    case 'quantified':
      return checkQuantified(statement, scene, test);
    case 'not':
      return opposite(outcomeOf(statement.of, scene));
    case 'as-stated':
      return outcomeOf(statement.of, scene.stated());
    case 'and':
      return both(outcomeOf(statement.left, scene), outcomeOf(statement.right, scene));
    case 'or':
      return either(outcomeOf(statement.left, scene), outcomeOf(statement.right, scene));
  }
}

function checkComparison(statement: OfKind<'comparison'>, scene: Scene): Outcome {
  const { comparison, left, right, within } = statement;
  const sides = sidesOf(left, [right], scene);
  if (!Array.isArray(sides)) return { known: undefined, open: sides as Open };
  const [a, b] = sides as [Interval, Interval];
  const evidence = { kind: 'sides', sides: [a, b] } as const;
  if (within) return checkWithin(a, b, within, scene);
  const pair = alike(a, b) ?? unreadable('units', printExpression(right));
  const isSame = sameAt(a, b);
  return told(compare(comparison, ...pair, isSame), evidence, scene);
}

function told(known: Outcome['known'], evidence: Evidence, scene: Scene): Outcome {
  return known === undefined ? { known, evidence, open: openBy(scene) } : { known, evidence };
}

/** The amounts on both sides of a comparison; a bare number is in the unit of what it is compared with. */
function sidesOf(left: Expression, rights: readonly Expression[], scene: Scene): Interval[] | Open {
  const found = [left, ...rights].map((part) => evaluate(part, scene, test));
  const lacking = found.find((each) => !isKnown(each));
  if (lacking && !isKnown(lacking)) return lacking;
  const known = found as Interval[];
  const parts = [left, ...rights];
  const measured = known.find((_, at) => !isBare(parts[at]));
  return known.map((each, at) =>
    measured && isBare(parts[at])
      ? { ...scaledBy(each, plainFactor(measured)), unit: measured.unit }
      : each,
  );
}

/** The factor of one in the unit of an amount: of a ratio without a unit, one. */
function plainFactor({ unit }: Interval): Decimal {
  return new Decimal(Object.keys(unit.bases).length === 0 ? 1 : unit.factor);
}

function isBare(part: Expression | undefined): boolean {
  if (part?.kind === 'minus') return isBare(part.of);
  return part?.kind === 'number' && part.unit === undefined;
}

/**
 * Whether two sides are equal; or, where the other side is a quotient or a product, equal at the precision of this
 * one.
 */
function sameAt({ unit, decimals, isRatio }: Interval, right: Interval) {
  const step = tenTo(-decimals).times(canonical(unit.bases, unit.factor).factor);
  return (a: Decimal, b: Decimal) => {
    if (a.eq(b)) return true;
    return right.isRatio && !isRatio && roundTo(b, step, Decimal.ROUND_HALF_UP).eq(a);
  };
}

/** Whether two amounts are no further apart than is said, in the unit or as a share of the second. */
function checkWithin(a: Interval, b: Interval, within: Expression, scene: Scene): Outcome {
  const reach = evaluate(within, scene, test);
  const evidence = { kind: 'sides', sides: [a, b] } as const;
  if (!isKnown(reach)) return { known: undefined, open: reach };
  const pair = alike(a, b) ?? unreadable('units', printExpression(within));
  const isShare =
    (within.kind === 'number' && within.unit?.name === 'percent') ||
    (within.kind === 'number' && within.unit?.name === '%');
  const bare = isBare(within) ? { ...scaledBy(reach, plainFactor(b)), unit: b.unit } : reach;
  const limit = isShare ? undefined : limitOf(bare, b, within);
  const [x, y] = pair;
  if (!isExact(x) || !isExact(y) || !isExact(reach)) return told(undefined, evidence, scene);
  const most = limit ?? y.low.value.abs().times(reach.low.value).div(100);
  return { known: x.low.value.minus(y.low.value).abs().lte(most.abs()), evidence };
}

/** The distance that two sides may have, in the canonical unit; of percentages, in percentage points. */
function limitOf(reach: Interval, like: Interval, within: Expression): Decimal {
  const isPoints = reach.unit.bases['percentage-points'] === 1 && like.unit.bases.percent === 1;
  const pair = alike(isPoints ? { ...reach, unit: like.unit } : reach, like);
  return pair?.[0].low.value ?? unreadable('units', printExpression(within));
}

function checkBetween(statement: OfKind<'between'>, scene: Scene): Outcome {
  const { of, low, high, lowOpen, highOpen } = statement;
  const sides = sidesOf(of, [low, high], scene);
  if (!Array.isArray(sides)) return { known: undefined, open: sides as Open };
  const [amount = exactly(0), from = amount, to = amount] = sides;
  const lower = alike(amount, from) ?? unreadable('units', printExpression(low));
  const upper = alike(amount, to) ?? unreadable('units', printExpression(high));
  const evidence = { kind: 'sides', sides: [amount, from, to] } as const;
  const never = () => false;
  const above = told(compare(lowOpen ? '>' : '>=', ...lower, never), evidence, scene);
  return both(above, told(compare(highOpen ? '<' : '<=', ...upper, never), evidence, scene));
}

/** An interval as a figure with its qualifier, as readers would see it. */
export function asAmount({ low, high, unit, decimals, isRatio }: Interval): Amount {
  const shared = { unit, decimals, isRatio };
  if (low.value.eq(high.value)) return { ...shared, value: low.value, qualifier: 'exact' };
  if (!low.value.isFinite()) {
    const value = high.value.isFinite() ? high.value : new Decimal(0);
    return { ...shared, value, qualifier: 'about' };
  }
  if (high.value.isFinite())
    return { ...shared, value: low.value.plus(high.value).div(2), qualifier: 'about' };
  return { ...shared, value: low.value, qualifier: low.open ? 'over' : 'at-least' };
}
