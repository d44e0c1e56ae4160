import type { Cell } from '../../model/dataset.ts';
import type { Test } from '../statements/chosen-rows.ts';
import { seriesOf } from '../statements/key-order.ts';
import type { Scene } from '../statements/scene.ts';
import type {
  Expression,
  OfKind,
  Quantifier,
  RunDirection,
  Statement,
} from '../statements/statement.ts';
import { isConstant, oppositeSign, plainValue, type Sign, turnedSign } from './constants.ts';

/** Which of two amounts is greater, as a statement says it. */
export interface Compared {
  readonly kind: 'compared';
  readonly sign: Sign;
  /** What it is compared with: another cell, a number, or other rows. */
  readonly with: 'cell' | 'number';
  /** The number, in canonical units. */
  readonly number?: number | undefined;
  /** Whether the two are the same in the data. */
  readonly isLevel: boolean;
  /** 1 where the first is later in its series, −1 where it is earlier. */
  readonly later?: 1 | -1 | undefined;
  /** Whether what is compared is itself a growth or another percentage. */
  readonly isPercent: boolean;
}

/** One thing that a statement says, in the terms of words. */
export type Assertion =
  | Compared
  | {
      readonly kind: 'extreme';
      readonly which: 'max' | 'min';
      readonly negated: boolean;
      /** Whether others may be level with it. */
      readonly shared?: boolean;
    }
  | {
      readonly kind: 'rank';
      readonly rank: number;
      readonly comparison: Sign;
      readonly fromBelow: boolean;
      readonly count: number;
    }
  | { readonly kind: 'course' | 'run'; readonly way: RunDirection; readonly negated: boolean }
  | {
      readonly kind: 'rows';
      readonly quantifier: Quantifier | 'count';
      readonly inner: readonly Assertion[];
      readonly negated: boolean;
    }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'except' };

/** How things are counted in an order, for ranks from the other end. */
export type CountRows = (statement: OfKind<'rank'>) => number;

/** The assertions of a statement; of two that are joined by “or”, what both say. */
export function assertionsOf(
  statement: Statement,
  scene: Scene,
  test: Test,
  count: CountRows,
  negated = false,
): Assertion[] {
  const inside = (each: Statement, isNot = negated) =>
    assertionsOf(each, scene, test, count, isNot);
  switch (statement.kind) {
    case 'extreme':
      return [
        { kind: 'extreme', which: statement.which, negated },
        ...except(statement.rows.except),
      ];
    case 'rank': {
      const { rank, comparison, fromBelow } = statement;
      const sign = negated ? oppositeSign(comparison) : comparison;
      return [
        { kind: 'rank', rank, comparison: sign, fromBelow, count: count(statement) },
        ...except(statement.rows.except),
      ];
    }
    case 'comparison':
      return ofComparison(statement, scene, test, count, negated);
    case 'between':
      return ofBetween(statement, scene, test);
    case 'course':
      return [{ kind: 'course', way: statement.way, negated }];
    case 'quantified': {
      const { quantifier, rows } = statement;
      const inner = inside(statement.test, false);
      return [{ kind: 'rows', quantifier, inner, negated }, ...except(rows.except)];
    }
    case 'not':
      return inside(statement.of, !negated);
    case 'as-stated':
      return assertionsOf(statement.of, scene.stated(), test, count, negated);
    default: {
      const [left, right] = [inside(statement.left), inside(statement.right)];
      // “Not (a or b)” says both; “not (a and b)” says neither for sure.
      const isBoth = (statement.kind === 'and') !== negated;
      return isBoth
        ? [...left, ...right]
        : left.filter((each) => right.some((other) => isAlike(each, other)));
    }
  }
}

function isAlike(a: Assertion, b: Assertion): boolean {
  const essence = (each: Assertion) =>
    JSON.stringify({ ...each, number: undefined, rank: undefined, isLevel: undefined });
  return essence(a) === essence(b);
}

const except = (keys: readonly unknown[] | undefined): Assertion[] =>
  keys ? [{ kind: 'except' }] : [];

function ofComparison(
  statement: OfKind<'comparison'>,
  scene: Scene,
  test: Test,
  count: CountRows,
  negated: boolean,
): Assertion[] {
  const { left, right, comparison, within } = statement;
  const named = [left, right].flatMap(functionsIn);
  const counted = [left, right].flatMap((part) => countsIn(part, scene, test, count));
  const sign: Sign = within ? '~' : comparison;
  const held = negated ? oppositeSign(sign) : sign;
  const [subject, other, turned] = isConstant(left)
    ? [right, left, turnedSign(held)]
    : [left, right, held];
  const ends = subject.kind === 'this' ? endsIn(other, turned) : [];
  return [...compared(subject, other, turned, scene, test), ...ends, ...named, ...counted];
}

/**
 * The assertion of a comparison with the largest of the others: at least that is the largest, perhaps with
 * others.
 */
function endsIn(part: Expression, sign: Sign): Assertion[] {
  if (part.kind !== 'fold' || (part.name !== 'max' && part.name !== 'min')) return [];
  const isEnd = sign === '=' || (part.name === 'max' ? isUp(sign) : isDown(sign));
  return isEnd ? [{ kind: 'extreme', which: part.name, negated: false, shared: true }] : [];
}

function compared(
  subject: Expression,
  other: Expression,
  sign: Sign,
  scene: Scene,
  test: Test,
): Assertion[] {
  const [a, b] = [plainValue(subject, scene, test), plainValue(other, scene, test)];
  const isLevel = a !== undefined && a === b;
  if (!isConstant(other)) {
    const pair = { isLevel, isPercent: false, ...laterOf(subject, other, scene) } as const;
    const way = wayBeside(other, sign, scene, test);
    if (way !== undefined) return [{ kind: 'compared', ...pair, sign: way, with: 'cell' }];
    // “More than half of it” does not say that it is more.
    return [{ kind: 'compared', ...pair, sign, with: 'number', isLevel: false }];
  }
  const number = b ?? 0;
  const own: Compared = {
    kind: 'compared',
    sign,
    with: 'number',
    number,
    isLevel,
    isPercent: isPercent(subject, scene),
  };
  if (subject.kind !== 'operation' || isConstant(subject.right) || isConstant(subject.left))
    return [own];
  const middle = subject.op === '-' ? 0 : subject.op === '/' ? 1 : undefined;
  if (middle === undefined) return [own];
  const way = wayAround(sign, number, middle);
  if (way === undefined) return [own];
  const cells = { sign: way, with: 'cell', isLevel: a === middle, isPercent: false } as const;
  return [own, { kind: 'compared', ...cells, ...laterOf(subject.left, subject.right, scene) }];
}

/** The sign between the two parts of a difference or a quotient: “this / cell > 1.5” is “this > cell”. */
function wayAround(sign: Sign, number: number, middle: number): Sign | undefined {
  if (sign === '=' || sign === '~') return number > middle ? '>' : number < middle ? '<' : sign;
  if (isUp(sign)) return number > middle ? '>' : number === middle ? sign : undefined;
  if (isDown(sign)) return number < middle ? '<' : number === middle ? sign : undefined;
  return undefined;
}

export const isUp = (sign: Sign) => sign === '>' || sign === '>=';
export const isDown = (sign: Sign) => sign === '<' || sign === '<=';

/**
 * The sign between the cell itself and “n * cell” or “cell + n”: above twice of it is above it, and
 * so is what equals it and ten more. `undefined` where it says nothing of that.
 */
function wayBeside(other: Expression, sign: Sign, scene: Scene, test: Test): Sign | undefined {
  const shift = shiftOf(other, scene, test);
  if (shift === 0) return sign;
  if (Number.isNaN(shift)) return undefined;
  const isEven = sign === '=' || sign === '~';
  if (shift > 0) return isUp(sign) || isEven ? '>' : undefined;
  return isDown(sign) || isEven ? '<' : undefined;
}

/** The distance by which a side lies above the cell that it is made from, or below; 0 where it is only that. */
function shiftOf(part: Expression, scene: Scene, test: Test): number {
  if (part.kind !== 'operation') return 0;
  const [left, right] = [part.left, part.right];
  const isAlone = isConstant(left) === isConstant(right);
  const constant = isConstant(left) ? left : right;
  const cell = plainValue(constant === left ? right : left, scene, test) ?? 0;
  const number = plainValue(constant, scene, test);
  if (isAlone) return 0;
  if (number === undefined || (part.op !== '+' && constant === left && part.op !== '*'))
    return Number.NaN;
  if (part.op === '+') return number;
  if (part.op === '-') return -number;
  const factor = part.op === '*' ? number : 1 / number;
  return cell > 0 ? factor - 1 : Number.NaN;
}

function isPercent(part: Expression, scene: Scene): boolean {
  if (part.kind === 'span' || part.kind === 'key-span') return true;
  if (part.kind !== 'this') return false;
  return ['percent', '%', 'permille', '‰', 'percentage-points', '百分点', '个百分点'].includes(
    scene.own.unit?.name ?? '',
  );
}

function ofBetween(
  { of, low, high, lowOpen, highOpen }: OfKind<'between'>,
  scene: Scene,
  test: Test,
): Assertion[] {
  return [
    ...compared(of, low, lowOpen ? '>' : '>=', scene, test),
    ...compared(of, high, highOpen ? '<' : '<=', scene, test),
    ...[of, low, high].flatMap(functionsIn),
  ];
}

/** The later of two cells of a series. */
function laterOf(subject: Expression, other: Expression, scene: Scene): Pick<Compared, 'later'> {
  if (other.kind === 'previous') return { later: 1 };
  const [a, b] = [cellIn(subject, scene), cellIn(other, scene)];
  if (!a || !b || a.dataset !== b.dataset || a.field !== b.field) return {};
  const column = scene.at(a).column();
  const [from, to] = [scene.row(column, a.key), scene.row(column, b.key)];
  const series = seriesOf(column.dataset, from);
  const [own, than] = [series?.when(from), series?.when(to)];
  if (own === undefined || than === undefined || own === than) return {};
  return { later: own > than ? 1 : -1 };
}

/** The first cell of an amount. */
function cellIn(part: Expression, scene: Scene): Cell | undefined {
  if (part.kind === 'this') return scene.own;
  if (part.kind === 'cell') return scene.cell(part.address);
  if (part.kind === 'minus') return cellIn(part.of, scene);
  return part.kind === 'operation'
    ? (cellIn(part.left, scene) ?? cellIn(part.right, scene))
    : undefined;
}

/** The functions of an amount: what words like “average” and “together” speak of. */
function functionsIn(part: Expression): Assertion[] {
  switch (part.kind) {
    case 'minus':
      return functionsIn(part.of);
    case 'operation': {
      const own: Assertion[] = part.op === '+' ? [{ kind: 'function', name: 'sum' }] : [];
      return [...own, ...functionsIn(part.left), ...functionsIn(part.right)];
    }
    case 'function':
      return [{ kind: 'function', name: part.name }, ...part.args.flatMap(functionsIn)];
    case 'fold':
      return [{ kind: 'function', name: part.name }, ...except(part.rows.except)];
    case 'span':
    case 'key-span':
      return [{ kind: 'function', name: part.name }];
    case 'run':
      return [{ kind: 'run', way: part.way, negated: false }];
    default:
      return [];
  }
}

/** The assertions about the rows that are counted. */
function countsIn(part: Expression, scene: Scene, test: Test, count: CountRows): Assertion[] {
  if (part.kind === 'operation')
    return [part.left, part.right].flatMap((each) => countsIn(each, scene, test, count));
  if (part.kind !== 'fold' || part.name !== 'count' || !part.rows.where) return [];
  const inner = assertionsOf(part.rows.where, scene, test, count);
  return [{ kind: 'rows', quantifier: 'count', inner, negated: false }];
}
