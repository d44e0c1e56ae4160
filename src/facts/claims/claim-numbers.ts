import type { Formula } from '../../datasets/formula.ts';
import { parseUnit } from '../../model/unit.ts';
import { readNumeral } from '../../reading/numerals/scaled-numeral.ts';
import { readQuantity } from '../../reading/read-quantity.ts';
import { canonical } from '../../reading/units/same-measure.ts';
import type { Counters } from '../../reading/units/unit-words.ts';
import { deskOf } from '../agree/reading-context.ts';
import { findNumbers } from '../find/find-numbers.ts';
import type { Side, Statement } from './statement.ts';

/** What the numbers of a claim's words are read with. */
export interface ClaimNumbersContext {
  readonly units: Counters;
  readonly language: string;
  /** How many rows an order is told of: the words may name it. */
  readonly count: number;
}

/**
 * The first number in a claim's words that its statement does not hold: 领先40个百分点 says more than “is
 * max” does, and nothing would check it.
 */
export function strangeNumber(
  written: string,
  statement: Statement,
  { units, language, count }: ClaimNumbersContext,
): string | undefined {
  const { reading, counters } = deskOf(units, language);
  const known = knownNumbers(statement, counters, count).flatMap((each) => [
    each,
    each / 100,
    1 / each,
  ]);
  const found = findNumbers(written, { language, words: reading.words, names: [] });
  const strange = found.find(({ kind, start, end }) => {
    if (kind !== 'figure' && kind !== 'ordinal') return false;
    const text = written.slice(start, end);
    const values = readQuantity(text, reading).map(({ value, bases = {} }) =>
      value.times(canonical(bases, 1).factor).toNumber(),
    );
    const plain = readNumeral(text, 0, reading.separators)?.value.toNumber();
    return ![...values, plain].some((value) => known.some((each) => isSame(value, each)));
  });
  return strange && written.slice(strange.start, strange.end);
}

function isSame(value: number | undefined, known: number): boolean {
  if (value === undefined) return false;
  // A third is written 0.33 in a statement.
  const tolerance = Number.isInteger(known) ? 1e-9 : Math.abs(known) * 0.015;
  return Math.abs(value - known) <= tolerance;
}

function knownNumbers(statement: Statement, counters: readonly string[], count: number): number[] {
  if (statement.kind === 'extreme') return [1, count];
  if (statement.kind === 'rank') return [statement.rank, statement.of ?? count, count];
  return [statement.left, statement.right].flatMap((side) => numbersIn(side, counters));
}

function numbersIn({ formula, literals }: Side, counters: readonly string[]): number[] {
  const amounts = literals.flatMap(({ value, unit }) => {
    const { factor, bases } = parseUnit(unit, counters) ?? { factor: 1, bases: {} };
    return [value, canonical(bases, factor).factor.times(value).toNumber()];
  });
  return [...amounts, ...constants(formula)];
}

/** The plain numbers of a formula, and the quotients of two of them: 1 / 3. */
function constants(part: Formula): number[] {
  if (part.kind === 'number') return [part.value];
  if (part.kind === 'minus') return constants(part.of);
  if (part.kind !== 'operation' && part.kind !== 'function') return [];
  const [above, below] = part.args;
  const isQuotient = part.kind === 'operation' && part.op === '/';
  const quotient =
    isQuotient && above?.kind === 'number' && below?.kind === 'number'
      ? [above.value / below.value]
      : [];
  return [...quotient, ...part.args.flatMap(constants)];
}
