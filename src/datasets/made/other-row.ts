import { type Field, isNumeric, type Row } from '../../model/dataset.ts';
import { lookUp } from '../../schema/look-up.ts';
import type { Text } from '../../schema/text.ts';
import { sumOf } from './gather.ts';
import { isSummable } from './summable.ts';
import { amountIn, isFigure, type MakeContext, type Table, unitIn, withAmount } from './table.ts';

/** A key for the row of the rest that no row has. */
export function freeKey(taken: readonly string[]): string {
  let key = 'other';
  while (taken.includes(key)) key += '-rows';
  return key;
}

/** A field with a name for its value that stands for the rest. */
export function withOtherLabel(field: Field, key: string, label: Text): Field {
  return { ...field, type: 'string', labels: { ...field.labels, [key]: label } };
}

/** The rest of some rows as one: the sums of its figures, under a key of its own in the field that names rows. */
export function otherRow(
  key: string,
  named: Field | undefined,
  rest: readonly Row[],
  table: Table,
  context: MakeContext,
): Row {
  const [first] = rest;
  const values = Object.fromEntries(
    table.fields.map(({ name }) => {
      const isSame = rest.every((row) => lookUp(row.values, name) === lookUp(first?.values, name));
      const isKey = table.primaryKey.includes(name) && isSame;
      return [
        name,
        name === named?.name ? key : isKey ? (lookUp(first?.values, name) ?? null) : null,
      ];
    }),
  );
  const parts = table.primaryKey.map((name) => String(lookUp(values, name) ?? ''));
  const status = rest.some((row) => row.status === 'promised') ? 'promised' : 'done';
  const own = { qualifier: 'exact', status, place: context.at('other') } as const;
  const joined = parts.length > 0 ? parts.join(',') : key;
  const empty: Row = { key: joined, number: 0, values, formulas: {}, computed: {}, ...own };
  return table.fields
    .filter((field) => isNumeric(field) && isFigure(field, table))
    .filter((field) => isSummable(field, rest, table))
    .reduce((row, { name }) => {
      const units = new Set(rest.map((each) => JSON.stringify(amountIn(each, name)?.unit.bases)));
      units.delete(undefined as never);
      if (units.size > 1) return row;
      const { amount, formula } = sumOf(rest, name);
      return withAmount(row, name, amount, unitIn(rest, name), formula);
    }, empty);
}
