import { Decimal } from 'decimal.js';
import { percent } from '../../model/amount.ts';
import type { Cell } from '../../model/dataset.ts';
import { unitless } from '../../model/units/unit.ts';
import { chosenCells, type Test } from './chosen-rows.ts';
import {
  alike,
  compute,
  type End,
  exactly,
  fromEnds,
  type Interval,
  infinite,
  intervalOf,
  isGreater,
  negated,
} from './interval.ts';
import { isNext, seriesOf } from './key-order.ts';
import { printExpression, printRows } from './print-statement.ts';
import { type Scene, unreadable } from './scene.ts';
import type { Expression, Fold, Rows, RunDirection } from './statement.ts';

/** Why an amount is not known: cells without a value, a time that is missing, or no rows at all. */
export interface Unknown {
  readonly reason: 'empty' | 'gap' | 'alone';
  readonly cells: readonly Cell[];
}

export function isKnown(found: Interval | Unknown): found is Interval {
  return 'low' in found;
}

/** A cell as an amount; one without a value is not zero. */
export function amountOf(cell: Cell, { asStated }: Scene): Interval | Unknown {
  if (typeof cell.value !== 'number') return { reason: 'empty', cells: [cell] };
  const unit = cell.unit ?? unitless;
  const value = new Decimal(cell.value);
  return intervalOf({
    value: value.times(unit.factor),
    unit,
    qualifier: asStated ? 'exact' : cell.qualifier,
    decimals: Math.max(cell.decimals ?? 0, value.decimalPlaces()),
    isRatio: false,
  });
}

type ExpressionOf<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>;

/** Computes an amount, by the rules of derived cells, with the bounds of what goes into it. */
export function evaluate(part: Expression, scene: Scene, test: Test): Interval | Unknown {
  switch (part.kind) {
    case 'number':
      return literal(part);
    case 'this':
      return amountOf(scene.own, scene);
    case 'cell':
      return amountOf(scene.cell(part.address), scene);
    case 'its':
      return amountOf(itsCell(part.field, scene), scene);
    case 'previous':
      return previous(scene);
    case 'minus': {
      const amount = evaluate(part.of, scene, test);
      return isKnown(amount) ? negated(amount) : amount;
    }
    case 'operation': {
      const [left, right] = [part.left, part.right].map((each) => evaluate(each, scene, test));
      return operation(part, left as Interval | Unknown, right as Interval | Unknown);
    }
    case 'function':
      return folded(
        part.name,
        part.args.map((each) => evaluate(each, scene, test)),
      );
    case 'fold':
      return part.name === 'count'
        ? count(part.rows, scene, test)
        : foldOf(part.name, part.rows, scene, test);
    case 'span':
      return span(part, scene, test);
    case 'key-span':
      return keySpan(part, scene, test);
    case 'run':
      return run(part.way, scene);
  }
}

function literal({ value, unit: written }: ExpressionOf<'number'>): Interval {
  const unit = written ?? unitless;
  return exactly(new Decimal(value).times(unit.factor), unit);
}

function itsCell(field: string, scene: Scene): Cell {
  const column = scene.column(field);
  return scene.cellIn(column, scene.row(column, scene.own.key));
}

/** The figure before that of the cell, in its series. */
function previous(scene: Scene): Interval | Unknown {
  const before = cellBefore(scene.own, scene);
  return 'dataset' in before ? amountOf(before, scene) : before;
}

function cellBefore(cell: Cell, scene: Scene): Cell | Unknown {
  const column = scene.at(cell).column();
  const row = scene.row(column, cell.key);
  const series = seriesOf(column.dataset, row) ?? unreadable('no-series', 'previous');
  const before = series.rows[series.rows.indexOf(row) - 1];
  if (!before) return { reason: 'alone', cells: [cell] };
  const found = scene.cellIn(column, before);
  return isNext(series, before, row) ? found : { reason: 'gap', cells: [found, cell] };
}

function operation(
  part: ExpressionOf<'operation'>,
  left: Interval | Unknown,
  right: Interval | Unknown,
): Interval | Unknown {
  if (!isKnown(left)) return left;
  if (!isKnown(right)) return right;
  const result = compute(part.op, left, right);
  if (typeof result !== 'string') return result;
  return unreadable(result === 'operation' ? 'grammar' : result, printExpression(part));
}

/** One amount out of several. */
function folded(name: Fold, amounts: readonly (Interval | Unknown)[]): Interval | Unknown {
  const unknown = amounts.filter((each) => !isKnown(each)) as Unknown[];
  const [lacking] = unknown;
  if (lacking) return { ...lacking, cells: unknown.flatMap(({ cells }) => cells) };
  const known = amounts as Interval[];
  const [first, ...rest] = known;
  if (!first) return { reason: 'alone', cells: [] };
  let sum = first;
  for (const each of rest) {
    const result = compute('+', sum, each);
    if (typeof result === 'string') return unreadable('units', name);
    sum = result;
  }
  if (name === 'sum') return sum;
  if (name === 'mean') return { ...averaged(sum, known.length), isRatio: true };
  const lows = sorted(known.map(({ low }) => low));
  const highs = sorted(known.map(({ high }) => high));
  const middle = name === 'median';
  return { ...fromEnds(sum, pickEnd(name, lows), pickEnd(name, highs)), isRatio: middle };
}

function averaged(sum: Interval, count: number): Interval {
  const each = ({ value, open }: End) => ({ value: value.div(count), open });
  return fromEnds(sum, each(sum.low), each(sum.high));
}

function sorted(ends: readonly End[]): readonly [End, ...End[]] {
  const list = [...ends].sort((a, b) => a.value.comparedTo(b.value));
  return list as unknown as readonly [End, ...End[]];
}

/** The least, the greatest or the one in the middle; half way between the two there of an even number. */
function pickEnd(name: Fold, ends: readonly [End, ...End[]]): End {
  const at = (index: number) => ends[index] ?? ends[0];
  if (name !== 'median')
    return name === 'min' ? closed(ends, ends[0]) : closed(ends, at(ends.length - 1));
  const [a, b] = [at(Math.floor((ends.length - 1) / 2)), at(Math.floor(ends.length / 2))];
  return { value: a.value.plus(b.value).div(2), open: a.open && b.open };
}

/** The end that goes first: of equal ones, that which belongs to its interval. */
function closed(ends: readonly End[], like: End): End {
  return ends.find(({ value, open }) => value.eq(like.value) && !open) ?? like;
}

function foldOf(name: Fold, rows: Rows, scene: Scene, test: Test): Interval | Unknown {
  const chosen = chosenCells(rows, scene, test);
  const open = chosen.filter(({ isSure }) => !isSure);
  if (open.length > 0) return { reason: 'empty', cells: open.map(({ cell }) => cell) };
  return folded(
    name,
    chosen.map(({ cell }) => amountOf(cell, scene)),
  );
}

/** The number of rows, or of those of which something holds: between those that surely do, and all that may. */
function count(rows: Rows, scene: Scene, test: Test): Interval {
  const chosen = chosenCells(rows, scene, test);
  const sure = chosen.filter(({ cell, isSure }) => isSure && cell.value !== null).length;
  const counted = exactly(sure);
  return fromEnds(counted, counted.low, { value: new Decimal(chosen.length), open: false });
}

function span(part: ExpressionOf<'span'>, scene: Scene, test: Test): Interval | Unknown {
  const [from, to] = [evaluate(part.from, scene, test), evaluate(part.to, scene, test)];
  const years = part.years && evaluate(part.years, scene, test);
  if (!isKnown(from)) return from;
  if (!isKnown(to)) return to;
  if (years && !isKnown(years)) return years;
  return grown(part.name, from, to, years?.low.value.toNumber(), printExpression(part));
}

function keySpan(
  { name, rows }: ExpressionOf<'key-span'>,
  scene: Scene,
  test: Test,
): Interval | Unknown {
  const column = scene.column(rows.of);
  const text = `${name}(${printRows(rows)})`;
  const chosen = chosenCells(rows, scene, test);
  const [first, last] = [chosen[0]?.cell, chosen.at(-1)?.cell];
  if (!first || !last || chosen.length < 2) return unreadable('range', text);
  const [start, end] = [first, last].map((cell) => scene.row(column, cell.key));
  const series = start && seriesOf(column.dataset, start);
  const when = end && series?.rows.includes(end) ? series.when : undefined;
  const years = start && end && when ? (when(end) ?? 0) - (when(start) ?? 0) : 0;
  if (name === 'rate' && years <= 0) return unreadable('no-series', text);
  const [from, to] = [amountOf(first, scene), amountOf(last, scene)];
  if (!isKnown(from)) return from;
  return isKnown(to) ? grown(name, from, to, years, text) : to;
}

/** The growth from one amount to another, in percent: in all, or in each of so many years. */
function grown(
  name: 'change' | 'rate',
  from: Interval,
  to: Interval,
  years: number | undefined,
  text: string,
): Interval {
  const pair = alike(from, to) ?? unreadable('units', text);
  const ratio = compute('/', pair[1], { ...pair[0], unit: pair[1].unit });
  if (typeof ratio === 'string') return unreadable('zero', text);
  if (pair[0].high.value.lt(0) || (name === 'rate' && pair[1].high.value.lt(0)))
    return unreadable('below-zero', text);
  const isPlain = pair[0].low.value.gt(0) || (pair[0].low.value.isZero() && pair[0].low.open);
  const shared = { unit: percent, decimals: Math.max(from.decimals, to.decimals), isRatio: true };
  if (!isPlain || (name === 'rate' && (pair[1].low.value.lt(0) || !years || years <= 0)))
    return {
      low: { value: infinite.neg(), open: true },
      high: { value: infinite, open: true },
      ...shared,
    };
  const root = ({ value, open }: End) => {
    const each =
      name === 'rate' && value.isFinite() ? value.pow(new Decimal(1).div(years ?? 1)) : value;
    return { value: each.minus(1).times(100), open };
  };
  return { low: root(ratio.low), high: root(ratio.high), ...shared };
}

/** The number of steps in a row, up to the cell, that go one way; at least so many where the data begin with them. */
function run(way: RunDirection, scene: Scene): Interval {
  let steps = 0;
  for (let cell = scene.own; ; steps += 1) {
    const before = cellBefore(cell, scene);
    if (!('dataset' in before)) return atLeast(steps);
    const [a, b] = [amountOf(before, scene), amountOf(cell, scene)];
    if (!isKnown(a) || !isKnown(b)) return atLeast(steps);
    const [lower, upper] = way === 'rise' ? [a, b] : [b, a];
    if (!isGreater(upper, lower)) {
      const isOpen = isGreater(lower, upper) === false && !(isExactEnd(a) && isExactEnd(b));
      return isOpen ? atLeast(steps) : exactly(steps);
    }
    cell = before;
  }
}

const isExactEnd = ({ low, high }: Interval) => low.value.eq(high.value);

function atLeast(steps: number): Interval {
  const counted = exactly(steps);
  return fromEnds(counted, counted.low, { value: infinite, open: true });
}
