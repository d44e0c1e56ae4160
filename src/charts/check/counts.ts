import { findField, isNumeric, unitOf } from '../../model/dataset.ts';
import { isCounter, type Unit, unitless } from '../../model/units/unit.ts';
import { lookUp } from '../../schema/look-up.ts';
import type { CheckContext } from '../contract/chart-type.ts';
import { checkOneUnit, checkSomeValue } from './marks.ts';

/**
 * Counts that are drawn cell by cell must be whole cells of something, and not less than nothing. Where a
 * cell is one thing, groups may count different things: one project, one enterprise.
 */
export function checkCounts(name: string, step: number, context: CheckContext): void {
  const { dataset, mistakes, at } = context;
  const field = findField(dataset, name);
  if (!field || !isNumeric(field)) return;
  const rows = context.rows.filter((row) => typeof lookUp(row.values, name) === 'number');
  const units = rows.map((row) => unitOf(row, field) ?? unitless);
  const plain = units.every(isPlainCount) && step === 1;
  if (plain) checkSomeValue(name, context);
  else checkOneUnit('x', name, context);
  const negative = rows.find((row) => Number(lookUp(row.values, name)) < 0);
  if (negative)
    mistakes.add('chart-value', at('x'), { fault: 'count-below-zero', of: negative.key });
}

/** One of the publication's counters, or things without a name: a cell for each is the same in all of them. */
function isPlainCount({ factor, bases }: Unit): boolean {
  return (
    factor === 1 &&
    Object.entries(bases).every(([base, exponent]) => exponent === 1 && isCounter(base))
  );
}
