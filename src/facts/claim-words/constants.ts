import { canonical } from '../../reading/units/same-measure.ts';
import type { Test } from '../statements/chosen-rows.ts';
import { evaluate, isKnown } from '../statements/evaluate.ts';
import type { Scene } from '../statements/scene.ts';
import type { Comparison, Expression, OfKind, Statement } from '../statements/statement.ts';

export type Sign = Comparison | '!=';

/** A number that a statement holds and, where it is what something is held against, that thing’s value. */
export interface Constant {
  readonly value: number;
  readonly actual?: number | undefined;
  readonly sign?: Sign | undefined;
  /** Whether the number is a share of a whole or a growth in percent. */
  readonly isPercent?: boolean | undefined;
}

const opposites: Readonly<Record<Sign, Sign>> = {
  '>': '<=',
  '>=': '<',
  '<': '>=',
  '<=': '>',
  '=': '!=',
  '~': '!=',
  '!=': '=',
};
const turns: Readonly<Record<Sign, Sign>> = {
  '>': '<',
  '>=': '<=',
  '<': '>',
  '<=': '>=',
  '=': '=',
  '~': '~',
  '!=': '!=',
};

/** The sign that holds where another does not. */
export function oppositeSign(sign: Sign): Sign {
  return opposites[sign];
}

/** The sign with its sides changed. */
export function turnedSign(sign: Sign): Sign {
  return turns[sign];
}

/** The numbers of a statement. */
export function constantsOf(
  statement: Statement,
  scene: Scene,
  test: Test,
  isNegated = false,
): Constant[] {
  switch (statement.kind) {
    case 'comparison':
      return ofComparison(statement, scene, test, isNegated);
    case 'between':
      return ofBetween(statement, scene, test);
    case 'rank':
      return [statement.rank, ...(statement.of === undefined ? [] : [statement.of])].map(
        (value) => ({ value }),
      );
    case 'quantified': {
      const { quantifier } = statement;
      const own =
        typeof quantifier === 'string'
          ? []
          : 'allBut' in quantifier
            ? [quantifier.allBut]
            : [quantifier.count, quantifier.of];
      const inner = constantsOf(statement.test, scene, test, isNegated);
      return [...own.map((value) => ({ value })), ...inner.map(({ value }) => ({ value }))];
    }
    case 'not':
      return constantsOf(statement.of, scene, test, !isNegated);
    case 'as-stated':
      return constantsOf(statement.of, scene.stated(), test, isNegated);
    case 'and':
    case 'or':
      return [statement.left, statement.right].flatMap((each) =>
        constantsOf(each, scene, test, isNegated),
      );
    default:
      return [];
  }
}

function ofComparison(
  { left, right, comparison, within }: OfKind<'comparison'>,
  scene: Scene,
  test: Test,
  isNegated: boolean,
): Constant[] {
  const sign = isNegated ? opposites[comparison] : comparison;
  const like = canonicalOf(left, scene, test) ?? canonicalOf(right, scene, test);
  const held = [
    ...against(left, right, sign, like, scene, test),
    ...against(right, left, turns[sign], like, scene, test),
  ];
  const loose = [left, right, ...(within ? [within] : [])].flatMap((part) =>
    numbersIn(part, like, scene, test),
  );
  return [...held, ...loose.filter(({ value }) => !held.some((each) => each.value === value))];
}

function ofBetween(
  { of, low, high, lowOpen, highOpen }: OfKind<'between'>,
  scene: Scene,
  test: Test,
): Constant[] {
  const like = canonicalOf(of, scene, test);
  const from = against(of, low, lowOpen ? '>' : '>=', like, scene, test);
  const to = against(of, high, highOpen ? '<' : '<=', like, scene, test);
  return [...from, ...to, ...middleOf(from, to)];
}

/** The number in the middle of a range, by which it is told where it is no wider than its rounding: 8 of 7.5 to 8.5. */
function middleOf([from]: readonly Constant[], [to]: readonly Constant[]): Constant[] {
  if (from?.actual === undefined || to?.actual === undefined) return [];
  return [{ ...from, value: (from.value + to.value) / 2, sign: '=' }];
}

/** What an amount is measured in, to read bare numbers with. */
interface Like {
  readonly factor: number;
  readonly isPercent: boolean;
}

function canonicalOf(part: Expression, scene: Scene, test: Test): Like | undefined {
  if (isConstant(part)) return undefined;
  const amount = evaluate(part, scene, test);
  if (!isKnown(amount)) return undefined;
  const { bases, factor } = amount.unit;
  const scale = canonical(bases, Object.keys(bases).length > 0 ? factor : 1).factor.toNumber();
  return { factor: scale, isPercent: bases.percent === 1 };
}

/** The numbers that a side is held against: n of “> n”, of “> n * cell” and of “> cell / n”. */
function against(
  side: Expression,
  other: Expression,
  sign: Sign,
  like: Like | undefined,
  scene: Scene,
  test: Test,
): Constant[] {
  const isPercent = like?.isPercent;
  if (isConstant(other)) {
    const actual = plainValue(side, scene, test);
    return valuesOf(other, like, scene, test).flatMap((value) => {
      const held = { value, actual, sign, isPercent };
      const raw = rawOf(other);
      if (raw === undefined || raw === 0 || value === 0) return [held];
      // As written, without its unit: 60 of 60 %.
      return [held, { value: raw, actual: actual && (actual * raw) / value, sign }];
    });
  }
  if (other.kind !== 'operation' || (other.op !== '*' && other.op !== '/')) return [];
  const [factor, rest] = isConstant(other.left)
    ? [other.left, other.right]
    : [other.right, other.left];
  if (!isConstant(factor) || (other.op === '/' && factor !== other.right)) return [];
  const [a, b] = [plainValue(side, scene, test), plainValue(rest, scene, test)];
  const actual = a !== undefined && b ? a / b : undefined;
  const shown = actual !== undefined && Number.isFinite(actual) ? actual : undefined;
  return valuesOf(factor, undefined, scene, test).flatMap((value) => {
    const number = other.op === '/' ? (value === 0 ? undefined : 1 / value) : value;
    return number === undefined ? [] : [{ value: number, actual: shown, sign }];
  });
}

/** Whether a part is made of numbers alone. */
export function isConstant(part: Expression): boolean {
  if (part.kind === 'minus') return isConstant(part.of);
  if (part.kind === 'operation') return isConstant(part.left) && isConstant(part.right);
  return part.kind === 'number';
}

/** The number of a constant as it is written. */
function rawOf(part: Expression): number | undefined {
  if (part.kind === 'minus') return part.of.kind === 'number' ? -part.of.value : undefined;
  return part.kind === 'number' ? part.value : undefined;
}

/** A constant in canonical units; a bare number also in the unit of what it is compared with. */
function valuesOf(part: Expression, like: Like | undefined, scene: Scene, test: Test): number[] {
  const value = plainValue(part, scene, test);
  if (value === undefined) return [];
  const isBare =
    part.kind === 'number'
      ? part.unit === undefined
      : part.kind === 'minus' && part.of.kind === 'number' && part.of.unit === undefined;
  return [isBare && like ? value * like.factor : value];
}

/** The value of an amount in canonical units, where it is known: of a bound, the bound. */
export function plainValue(part: Expression, scene: Scene, test: Test): number | undefined {
  const amount = evaluate(part, scene, test);
  if (!isKnown(amount)) return undefined;
  const end = amount.low.value.isFinite() ? amount.low : amount.high;
  const value = end.value.times(canonical(amount.unit.bases, 1).factor).toNumber();
  return Number.isFinite(value) ? value : undefined;
}

/** The numbers of a side by themselves, and the quotients of two of them. */
function numbersIn(part: Expression, like: Like | undefined, scene: Scene, test: Test): Constant[] {
  const all: number[] = [];
  const visit = (each: Expression): void => {
    if (each.kind === 'number') all.push(each.value, ...valuesOf(each, like, scene, test));
    else if (each.kind === 'minus') visit(each.of);
    else if (isConstant(each)) all.push(...valuesOf(each, like, scene, test));
    else if (each.kind === 'operation') {
      visit(each.left);
      visit(each.right);
    } else if (each.kind === 'function') each.args.forEach(visit);
    else if (each.kind === 'span')
      [each.from, each.to, ...(each.years ? [each.years] : [])].forEach(visit);
    else if ((each.kind === 'fold' || each.kind === 'key-span') && each.rows.where)
      all.push(...constantsOf(each.rows.where, scene, test).map(({ value }) => value));
  };
  visit(part);
  return all.filter(Number.isFinite).map((value) => ({ value }));
}
