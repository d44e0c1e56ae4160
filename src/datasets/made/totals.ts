import { isTotalName } from '../../languages/total-names.ts';
import { findField, labelOf, type Row } from '../../model/dataset.ts';
import { lookUp } from '../../schema/look-up.ts';
import { textsOf } from '../../schema/text.ts';
import { type MakeContext, type Table, textOfValue } from './table.ts';

/**
 * The rows without those that call themselves a total: they would be counted twice, or be a part of themselves.
 * Told, unless the rows are gathered by the very field that names the total. `fields` are those that tell rows apart.
 */
export function withoutTotals(
  table: Table,
  option: string,
  fields: readonly string[],
  context: MakeContext,
): readonly Row[] {
  const isTotal = (row: Row) => fields.some((name) => namesTotal(row, name, table));
  const found = table.rows.filter(isTotal);
  if (found.length === 0 || found.length === table.rows.length) return table.rows;
  const keys = found.map(({ key }) => key);
  context.mistakes.add('made-without-total', context.at(option), { option, keys });
  return table.rows.filter((row) => !found.includes(row));
}

function namesTotal(row: Row, name: string, { fields }: Table): boolean {
  const field = findField({ fields }, name);
  const value = lookUp(row.values, name) ?? null;
  if (!field || typeof value !== 'string') return false;
  return [textOfValue(value), ...textsOf(labelOf(field, value))].some((each) => isTotalName(each));
}
