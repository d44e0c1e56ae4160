import { isAddable } from '../../model/addable.ts';
import type { Field, Row } from '../../model/dataset.ts';
import { textsOf } from '../../schema/text.ts';
import type { Table } from './table.ts';

/** The words by which fields of averages call themselves, whatever their unit. */
const averages =
  /\b(?:average|avg|mean|median|index)\b|\bper[-_ ](?:capita|head|person)\b|平均|均价|人均|户均|中位|指数/i;

/** Whether the figures of a field can be added: amounts and counts, and shares of one whole that the chart made. */
export function isSummable(field: Field, rows: readonly Row[], { shares, ratios }: Table): boolean {
  if (shares.includes(field.name)) return true;
  if (ratios.includes(field.name)) return false;
  const names = [field.name.replaceAll('_', ' '), ...textsOf(field.title)];
  return isAddable(field, rows, false) && !names.some((name) => averages.test(name));
}
