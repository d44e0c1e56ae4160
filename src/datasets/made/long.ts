import type { Field, Row } from '../../model/dataset.ts';
import { lookUp } from '../../schema/look-up.ts';
import type { Text } from '../../schema/text.ts';
import { fieldOf, inEach, isFigure, type MakeContext, type Table } from './table.ts';

/** What several fields become: one field of figures, and one that says which of them a figure is from. */
export const longFields = { value: 'value', series: 'series' } as const;

/** Turns several fields into series: a row for each of them, `2015,coal`. */
export function makeLong(
  table: Table,
  option: 'x' | 'y',
  names: readonly string[],
  context: MakeContext,
): Table {
  const fields = names.flatMap((name, at) => {
    const field = fieldOf(name, option, table, context, at);
    if (field && !isFigure(field, table)) {
      const figures = table.fields.filter((each) => isFigure(each, table));
      const allowed = figures.map((each) => each.name);
      const values = { channel: option, field: name, needs: 'number', allowed };
      context.mistakes.add('channel-type', context.at(option, at), values);
    }
    return field && isFigure(field, table) ? [field] : [];
  });
  if (fields.length < names.length) return table;
  const doubled = names.find((name, at) => names.indexOf(name) !== at);
  if (doubled !== undefined) {
    context.mistakes.add('made-twice', context.at(option), { option, field: doubled });
    return table;
  }
  const rest = table.fields.filter((field) => !fields.includes(field) && !isFigure(field, table));
  const labels = Object.fromEntries(fields.map(({ name, title }): [string, Text] => [name, title]));
  const series: Field = {
    name: longFields.series,
    type: 'string',
    title: inEach(context, ({ charts }) => charts.made.series),
    labels,
  };
  const title = inEach(context, ({ charts }) => charts.made.value);
  const value: Field = { name: longFields.value, type: 'number', title };
  const rows = table.rows.flatMap((row) => fields.map(({ name }) => longRow(row, name)));
  const of = (each: readonly string[]) => each.filter((name) => names.includes(name));
  return {
    ...table,
    fields: [...rest, series, value],
    primaryKey: table.primaryKey.length > 0 ? [...table.primaryKey, longFields.series] : [],
    rows,
    shares: of(table.shares).length === names.length ? [longFields.value] : [],
    ratios: of(table.ratios).length > 0 ? [longFields.value] : [],
  };
}

function longRow(row: Row, name: string): Row {
  const { value, series } = longFields;
  const own = row.computed?.[name];
  const formula = lookUp(row.formulas, name);
  return {
    ...row,
    key: `${row.key},${name}`,
    values: { ...row.values, [series]: name, [value]: lookUp(row.values, name) ?? null },
    computed: own ? { [value]: own } : {},
    formulas: formula === undefined ? {} : { [value]: formula },
  };
}
