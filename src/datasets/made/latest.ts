import type { Field } from '../../model/dataset.ts';
import type { ChartData } from '../../schema/chart-data.ts';
import { lookUp } from '../../schema/look-up.ts';
import { fieldOf, isTimed, type MakeContext, momentIn, type Table, textOfValue } from './table.ts';

/** Keeps the rows of the latest moments: the same moments for all, whoever lacks a value at them. */
export function keepLatest(table: Table, { latest }: ChartData, context: MakeContext): Table {
  if (latest === undefined) return table;
  const named = typeof latest === 'string';
  const field = named ? fieldOf(latest, 'latest', table, context) : timeFieldOf(table, context);
  if (named && !field) return table;
  if (!field || !isTimed(field)) {
    const name = named ? latest : undefined;
    context.mistakes.add('latest-without-time', context.at('latest'), { field: name });
    return table;
  }
  const moments = [
    ...new Set(table.rows.map((row) => textOfValue(lookUp(row.values, field.name)))),
  ];
  const sorted = moments
    .filter((moment) => moment !== '')
    .sort((a, b) => (momentIn(field, a) ?? 0) - (momentIn(field, b) ?? 0));
  const kept = new Set(sorted.slice(named ? -1 : -latest));
  const rows = table.rows.filter((row) => kept.has(textOfValue(lookUp(row.values, field.name))));
  return { ...table, rows };
}

/** The field of times: the one that a channel names, else the first. */
export function timeFieldOf(table: Table, { channels }: MakeContext): Field | undefined {
  const timed = table.fields.filter((field) => isTimed(field));
  return timed.find(({ name }) => channels.includes(name)) ?? timed[0];
}
