import { Decimal } from 'decimal.js';
import { type Amount, negate, operate, plainNumber, type Refusal } from '../../datasets/amount.ts';
import type { Formula } from '../../datasets/formula.ts';
import type { Cell } from '../../model/dataset.ts';
import { parseUnit, unitless } from '../../model/unit.ts';
import type { Side } from './statement.ts';

/** Why a formula has no value. */
export interface NoValue {
  readonly reason: Refusal | 'cell' | 'empty';
  /** The part that has none. */
  readonly part: string;
}

/** What a formula's names stand for. */
export interface Names {
  /** The cell at an address; `undefined` where there is none, which has been told. */
  readonly cell: (address: string) => Cell | undefined;
  /** The cell that the statement is about. */
  readonly own: Cell;
  readonly counters: readonly string[];
  /** Whether qualifiers are set aside. */
  readonly asStated: boolean;
}

/** Computes a side of a comparison, by the rules of derived cells. */
export function evaluateSide({ formula, literals }: Side, names: Names): Amount | NoValue {
  const evaluate = (part: Formula): Amount | NoValue => {
    if (part.kind === 'number') return plainNumber(part.value);
    if (part.kind === 'other') return { reason: 'operation', part: part.text };
    if (part.kind === 'cell') return named(part.address);
    const args = (part.kind === 'minus' ? [part.of] : part.args).map(evaluate);
    const failed = args.find((each) => !isAmount(each));
    if (failed) return failed;
    return join(part, args as Amount[]);
  };
  const named = (name: string): Amount | NoValue => {
    const written = /^literal(\d+)$/.exec(name);
    const literal = written && literals[Number(written[1])];
    if (literal) {
      const unit = parseUnit(literal.unit, names.counters) ?? unitless;
      const amount = plainNumber(literal.value);
      return { ...amount, value: amount.value.times(unit.factor), unit };
    }
    const cell = name === 'this' ? names.own : names.cell(name);
    return cell ? amountOf(cell, names) : { reason: 'cell', part: name };
  };
  return evaluate(formula);
}

export function isAmount(result: Amount | NoValue): result is Amount {
  return 'value' in result;
}

/** A cell as an amount; one without a value is not zero. */
export function amountOf(
  cell: Cell,
  { counters, asStated }: Pick<Names, 'counters' | 'asStated'>,
): Amount | NoValue {
  if (typeof cell.value !== 'number')
    return { reason: 'empty', part: `${cell.dataset}/${cell.key}/${cell.field}` };
  const unit = (cell.unit && parseUnit(cell.unit, counters)) || unitless;
  const value = new Decimal(cell.value);
  return {
    value: value.times(unit.factor),
    unit,
    qualifier: asStated ? 'exact' : cell.qualifier,
    decimals: Math.max(cell.decimals ?? 0, value.decimalPlaces()),
    isRatio: false,
  };
}

function join(
  part: Exclude<Formula, { kind: 'number' | 'cell' | 'other' }>,
  args: Amount[],
): Amount | NoValue {
  if (part.kind === 'function') return call(part.name, args);
  const [left, right] = args;
  const op = part.kind === 'minus' ? '-' : part.op;
  if (!left) return { reason: 'operation', part: op };
  const result = right ? operate(op, left, right) : negate(left);
  return typeof result === 'string' ? { reason: result, part: op } : result;
}

function call(name: string, amounts: readonly Amount[]): Amount | NoValue {
  const [first, ...rest] = amounts;
  if (!first || !['sum', 'mean', 'min', 'max'].includes(name))
    return { reason: 'operation', part: name };
  let sum = first;
  for (const each of rest) {
    const result = operate('+', sum, each);
    if (typeof result === 'string') return { reason: result, part: name };
    sum = result;
  }
  if (name === 'sum') return sum;
  if (name === 'mean') return { ...sum, value: sum.value.div(amounts.length), isRatio: true };
  // Which is the largest cannot be told where one of them is only a bound.
  if (amounts.some(({ qualifier }) => qualifier !== 'exact'))
    return { reason: 'bound', part: name };
  const values = amounts.map(({ value }) => value);
  return { ...sum, value: name === 'min' ? Decimal.min(...values) : Decimal.max(...values) };
}
