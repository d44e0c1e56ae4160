import { Decimal } from 'decimal.js';
import type { Amount } from '../../datasets/amount.ts';
import { type Mistake, Mistakes, type Place } from '../../mistakes/mistake.ts';
import { resolveCell } from '../../model/address.ts';
import type { Cell, Dataset } from '../../model/dataset.ts';
import { tenTo } from '../../reading/characters/numeral.ts';
import { canonical } from '../../reading/units/same-measure.ts';
import { roundTo } from '../agree/compare-amount.ts';
import { alike, compare, isAtLeast, isGreater } from './bounds.ts';
import { comparedCells } from './compared-cells.ts';
import { amountOf, evaluateSide, isAmount, type Names, type NoValue } from './evaluate.ts';
import { parseStatement, type RowChoice, type Statement } from './statement.ts';

/** What statements are checked against. */
export interface StatementContext {
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly counters: readonly string[];
  /** Where the claim stands, for the mistakes in its addresses. */
  readonly place: Place;
}

/** A row with its amount, in the order that a claim about it depends on. */
export interface Ranked {
  readonly cell: Cell;
  readonly amount: Amount;
}

export type StatementVerdict =
  | { readonly verdict: 'true' }
  | {
      readonly verdict: 'false';
      /** The rows from the largest (or, from below, the smallest), where it is about their order. */
      readonly order?: readonly Cell[] | undefined;
      /** The values that were compared, where it is a comparison. */
      readonly sides?: readonly [Amount, Amount] | undefined;
    }
  | {
      readonly verdict: 'undecidable';
      readonly reason: 'bound' | 'tie' | 'alone' | 'empty';
      readonly cells: readonly Cell[];
    }
  | {
      readonly verdict: 'unreadable';
      readonly reason: 'grammar' | 'units' | 'zero' | 'not-a-number' | 'leaves-itself-out';
      readonly part: string;
    }
  /** Its addresses lead nowhere. */
  | { readonly verdict: 'mistaken'; readonly mistakes: readonly Mistake[] };

/** Evaluates what a claim says of its cell. What cannot be proved is undecidable, never true. */
export function checkStatement(
  text: string,
  cell: Cell,
  context: StatementContext,
): StatementVerdict {
  const statement = parseStatement(text, context.counters);
  if (!statement) return { verdict: 'unreadable', reason: 'grammar', part: text };
  if (cell.value === null) return { verdict: 'undecidable', reason: 'empty', cells: [cell] };
  if (typeof cell.value !== 'number')
    return { verdict: 'unreadable', reason: 'not-a-number', part: String(cell.value) };
  if (statement.kind === 'comparison') return checkComparison(statement, cell, context);
  return checkOrder(statement, cell, context);
}

type OfKind<Kind extends Statement['kind']> = Extract<Statement, { kind: Kind }>;

function checkComparison(
  statement: OfKind<'comparison'>,
  own: Cell,
  { datasets, counters, place }: StatementContext,
): StatementVerdict {
  const mistakes = new Mistakes();
  const cells: Cell[] = [own];
  const names: Names = {
    cell: (address) => {
      const found = resolveCell(address, datasets, place, mistakes);
      if (found) cells.push(found);
      return found;
    },
    own,
    counters,
    asStated: statement.asStated,
  };
  const left = evaluateSide(statement.left, names);
  const right = evaluateSide(statement.right, names);
  if (mistakes.list.length > 0) return { verdict: 'mistaken', mistakes: mistakes.list };
  if (!isAmount(left)) return noValue(left, cells);
  if (!isAmount(right)) return noValue(right, cells);
  const measured = statement.right.formula.kind === 'number' ? inUnitOf(right, left) : right;
  const pair = alike(left, measured);
  if (!pair) return { verdict: 'unreadable', reason: 'units', part: statement.right.text };
  const known = compare(statement.comparison, ...pair, (a, b) => isSame(a, b, left));
  if (known === undefined) {
    const bounds = cells.filter(({ qualifier }) => qualifier !== 'exact');
    return { verdict: 'undecidable', reason: 'bound', cells: bounds };
  }
  return known ? { verdict: 'true' } : { verdict: 'false', sides: [left, measured] };
}

/** A bare number is in the unit of what it is compared with. */
function inUnitOf(number: Amount, { unit }: Amount): Amount {
  return { ...number, value: number.value.times(unit.factor), unit };
}

/** Equal; or, where the other side is a quotient or a product, equal at the precision of this one. */
function isSame(a: Amount, b: Amount, { unit, decimals }: Amount): boolean {
  if (a.value.eq(b.value)) return true;
  const step = tenTo(-decimals).times(canonical(unit.bases, unit.factor).factor);
  return b.isRatio && !a.isRatio && roundTo(b.value, step, Decimal.ROUND_HALF_UP).eq(a.value);
}

function noValue({ reason, part }: NoValue, cells: readonly Cell[]): StatementVerdict {
  if (reason === 'bound' || reason === 'empty') {
    const told = cells.filter(({ value, qualifier }) =>
      reason === 'bound' ? qualifier !== 'exact' : typeof value !== 'number',
    );
    return { verdict: 'undecidable', reason, cells: told };
  }
  const why = reason === 'operation' || reason === 'cell' ? 'grammar' : reason;
  return { verdict: 'unreadable', reason: why, part };
}

function checkOrder(
  statement: OfKind<'extreme' | 'rank'>,
  own: Cell,
  context: StatementContext,
): StatementVerdict {
  const found = comparable(statement, own, context);
  if ('verdict' in found) return found;
  const { self, others } = found;
  if (others.length === 0) return { verdict: 'undecidable', reason: 'alone', cells: [own] };
  const fromBelow = statement.kind === 'rank' ? statement.fromBelow : statement.which === 'min';
  const before = (a: Amount, b: Amount) => (fromBelow ? isGreater(b, a) : isGreater(a, b));
  const ahead = others.filter(({ amount }) => before(amount, self.amount));
  const behind = others.filter(({ amount }) => before(self.amount, amount));
  const open = others.filter((each) => !ahead.includes(each) && !behind.includes(each));
  const rank = statement.kind === 'rank' ? statement.rank : 1;
  const order = inOrder([self, ...others], fromBelow);
  const counted = statement.kind === 'rank' ? statement.of : undefined;
  if (counted !== undefined && counted !== others.length + 1) return { verdict: 'false', order };
  if (rank <= ahead.length || rank > ahead.length + open.length + 1)
    return { verdict: 'false', order };
  if (open.length === 0) return { verdict: 'true' };
  const tied = open.every(({ amount }) => isTied(amount, self.amount));
  const cells = [own, ...open.map(({ cell }) => cell)];
  return { verdict: 'undecidable', reason: tied ? 'tie' : 'bound', cells };
}

function isTied(a: Amount, b: Amount): boolean {
  return isAtLeast(a, b) && isAtLeast(b, a);
}

/** How many rows a claim about order is about, the cell's own included. */
export function countOf(statement: Statement, own: Cell, context: StatementContext): number {
  if (statement.kind === 'comparison') return 0;
  const found = comparable(statement, own, context);
  return 'verdict' in found ? 0 : found.others.length + 1;
}

/** The rows that a claim about order is about: same field, same kind of unit, with a value. */
function comparable(
  choice: RowChoice,
  own: Cell,
  { datasets, counters, place }: StatementContext,
): { readonly self: Ranked; readonly others: readonly Ranked[] } | StatementVerdict {
  const names = { counters, asStated: false };
  const self = amountOf(own, names);
  if (!isAmount(self)) return { verdict: 'undecidable', reason: 'empty', cells: [own] };
  const mistakes = new Mistakes();
  const find = (key: string) =>
    resolveCell(
      `${own.dataset}/${encodeURIComponent(key)}/${own.field}`,
      datasets,
      place,
      mistakes,
    );
  choice.among?.forEach(find);
  const left = choice.except?.map(find) ?? [];
  if (mistakes.list.length > 0) return { verdict: 'mistaken', mistakes: mistakes.list };
  if (left.some((cell) => cell?.key === own.key))
    return { verdict: 'unreadable', reason: 'leaves-itself-out', part: own.key };
  const others = comparedCells(choice, own, datasets.get(own.dataset), counters).flatMap((cell) => {
    const amount = amountOf(cell, names);
    return isAmount(amount) ? [{ cell, amount }] : [];
  });
  return { self: { cell: own, amount: self }, others };
}

function inOrder(rows: readonly Ranked[], fromBelow: boolean): Cell[] {
  const sorted = [...rows].sort((a, b) => b.amount.value.comparedTo(a.amount.value));
  return (fromBelow ? sorted.reverse() : sorted).map(({ cell }) => cell);
}
