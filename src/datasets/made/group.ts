import { plainNumber } from '../../model/amount.ts';
import { type Field, findField, isNumeric, type Row } from '../../model/dataset.ts';
import { type NamedUnit, namedUnit } from '../../model/units/unit.ts';
import type { Aggregate, ChartData } from '../../schema/chart-data.ts';
import { lookUp } from '../../schema/look-up.ts';
import {
  checkMixed,
  type Gathered,
  hasBound,
  meanOf,
  medianOf,
  sumOf,
  weightedMeanOf,
} from './gather.ts';
import { isSummable } from './summable.ts';
import {
  fieldOf,
  inEach,
  isFigure,
  isOfOneUnit,
  type MakeContext,
  type Table,
  textOfValue,
  unitIn,
  withAmount,
} from './table.ts';
import { withoutTotals } from './totals.ts';

/** How one field is gathered. */
interface Gathering {
  readonly name: string;
  readonly field: Field | undefined;
  readonly how: Aggregate | { readonly mean: string };
}

/** Gathers rows by one field or several; what is made of them follows for each group. */
export function gatherGroups(table: Table, { group }: ChartData, context: MakeContext): Table {
  if (!group) return table;
  const { by, ...written } = group;
  const before = context.mistakes.list.length;
  const names = by.flatMap((name) => fieldOf(name, 'group', table, context, 'by')?.name ?? []);
  const gatherings = Object.entries(written).map(
    ([name, how]): Gathering => gatheringOf(name, how as Gathering['how'], table, context),
  );
  if (gatherings.length === 0)
    context.mistakes.add('group-of-nothing', context.at('group'), {
      allowed: table.fields.filter((field) => isFigure(field, table)).map(({ name }) => name),
    });
  const inner = table.primaryKey.filter((name) => !names.includes(name));
  if (hasErrors(context, before)) return table;
  const rows = withoutTotals(table, 'group', inner, context);
  for (const each of gatherings) checkGathering(each, { ...table, rows }, context);
  if (hasErrors(context, before)) return table;
  return gathered(names, gatherings, { ...table, rows }, context);
}

function hasErrors({ mistakes }: MakeContext, before: number): boolean {
  return mistakes.list.slice(before).some(({ severity }) => severity === 'error');
}

function gatheringOf(
  name: string,
  how: Gathering['how'],
  table: Table,
  context: MakeContext,
): Gathering {
  const known = findField(table, name);
  if (how === 'count' && !known) return { name, field: undefined, how };
  const field = fieldOf(name, 'group', table, context, name);
  if (typeof how === 'object') fieldOf(how.mean, 'group', table, context, name, 'mean');
  if (field && how !== 'count') checkFigures(field, how, table, context);
  return { name, field, how };
}

function checkFigures(
  field: Field,
  how: Gathering['how'],
  table: Table,
  { mistakes, at }: MakeContext,
): void {
  const names = [field.name, ...(typeof how === 'object' ? [how.mean] : [])];
  for (const name of names) {
    const each = findField(table, name);
    if (!each || isFigure(each, table)) continue;
    const allowed = table.fields
      .filter((known) => isFigure(known, table))
      .map((known) => known.name);
    const values = { channel: 'group', field: name, needs: 'number', allowed };
    mistakes.add('channel-type', at('group', field.name), values);
  }
}

/** What cannot be gathered so, or only with care. */
function checkGathering({ field, how }: Gathering, table: Table, context: MakeContext): void {
  if (!field || how === 'count') return;
  const { rows } = table;
  const { mistakes, at } = context;
  const place = at('group', field.name);
  const isAmount = isSummable(field, rows, table);
  if (!isOfOneUnit(field, rows, 'group', context)) return;
  if (how === 'sum' && !isAmount) mistakes.add('group-sum-of-rates', place, { field: field.name });
  if (how === 'mean' && !isAmount)
    mistakes.add('group-mean-of-rates', place, { field: field.name });
  const bounded = [field.name, ...(typeof how === 'object' ? [how.mean] : [])].find((name) =>
    hasBound(rows, name),
  );
  if (bounded !== undefined && how !== 'sum' && how !== 'mean')
    mistakes.add('made-of-bounds', place, { option: 'group', field: bounded });
  if (typeof how === 'object' && rows.some((row) => Number(lookUp(row.values, how.mean) ?? 0) < 0))
    mistakes.add('made-below-zero', place, { option: 'group', field: how.mean });
  checkMixed(rows, field.name, 'group', context);
  const missing = rows.filter((row) => typeof lookUp(row.values, field.name) !== 'number');
  if (missing.length > 0 && missing.length < rows.length)
    mistakes.add('made-of-missing', place, {
      ...{ option: 'group', field: field.name, keys: missing.map(({ key }) => key) },
    });
  const promised = rows.filter(({ status }) => status === 'promised').length;
  if (how === 'sum' && promised > 0 && promised < rows.length)
    mistakes.add('made-of-promised', place, { option: 'group', field: field.name });
}

function gathered(
  by: readonly string[],
  gatherings: readonly Gathering[],
  table: Table,
  context: MakeContext,
): Table {
  const keyOf = (row: Row) => by.map((name) => textOfValue(lookUp(row.values, name))).join(',');
  const placed = table.rows.filter((row) => by.every((name) => lookUp(row.values, name) !== null));
  const left = table.rows.filter((row) => !placed.includes(row));
  if (left.length > 0)
    context.mistakes.add('group-without-place', context.at('group', 'by'), {
      keys: left.map(({ key }) => key),
    });
  const groups = Map.groupBy(placed, keyOf);
  const rows = [...groups].map(([key, rows], at) =>
    groupRow(key, rows, by, gatherings, at, context),
  );
  const fields = [
    ...by.flatMap((name) => findField(table, name) ?? []),
    ...gatherings.map((each) => fieldMade(each, context)),
  ];
  const names = gatherings.filter(({ how }) => how !== 'sum' && how !== 'count');
  return {
    ...table,
    fields,
    primaryKey: by,
    rows,
    shares: table.shares.filter((name) =>
      gatherings.some((each) => each.name === name && each.how === 'sum'),
    ),
    ratios: names.map(({ name }) => name),
  };
}

function fieldMade({ name, field, how }: Gathering, context: MakeContext): Field {
  if (how === 'count') {
    const { title: said, labels: _, ...rest } = field ?? { name, title: undefined };
    const counted = inEach(context, ({ charts }) => charts.made.count);
    return { ...rest, name, type: 'integer', title: said ?? counted };
  }
  if (!field) throw new Error('The field was not checked.');
  return { ...field, type: 'number' };
}

function groupRow(
  key: string,
  rows: readonly Row[],
  by: readonly string[],
  gatherings: readonly Gathering[],
  at: number,
  context: MakeContext,
): Row {
  const values = Object.fromEntries(
    by.map((name) => [name, lookUp(rows[0]?.values, name) ?? null]),
  );
  const status = rows.some((row) => row.status === 'promised') ? 'promised' : 'done';
  const place = context.at('group');
  const own = { qualifier: 'exact', status, place } as const;
  const empty: Row = { key, number: at + 1, values, formulas: {}, computed: {}, ...own };
  const filled = gatherings.reduce((row, each) => withGathered(row, rows, each, context), empty);
  const missing = gatherings.flatMap((each) => gather(each, rows).missing);
  const count = new Set(missing).size;
  if (count === 0) return filled;
  const note = inEach(context, ({ charts }) => charts.made.missing(count, rows.length));
  return { ...filled, note };
}

function withGathered(row: Row, rows: readonly Row[], each: Gathering, context: MakeContext): Row {
  const { amount, formula } = gather(each, rows);
  return withAmount(row, each.name, amount, unitMade(each, rows, context), formula);
}

/** A count is in the counter of its own name, where the site has one. */
function unitMade(
  { name, how }: Gathering,
  rows: readonly Row[],
  { counters }: MakeContext,
): NamedUnit | undefined {
  if (how !== 'count') return unitIn(rows, name);
  const counter = [name, name.replace(/s$/, '')].find((each) => counters.includes(each));
  return counter === undefined ? undefined : namedUnit(counter, counters);
}

function gather({ name, field, how }: Gathering, rows: readonly Row[]): Gathered {
  if (how === 'sum') return sumOf(rows, name);
  if (how === 'mean') return meanOf(rows, name);
  if (how === 'median') return medianOf(rows, name);
  if (typeof how === 'object') return weightedMeanOf(rows, name, how.mean);
  return countOf(rows, field);
}

/** How many rows there are; of a field, how many have a value in it. */
export function countOf(rows: readonly Row[], field: Field | undefined): Gathered {
  const counted = field
    ? rows.filter((row) => (lookUp(row.values, field.name) ?? null) !== null)
    : rows;
  const cells = counted.map((row) => {
    const own = field && isNumeric(field) ? lookUp(row.formulas, field.name) : undefined;
    return own ?? Object.values(row.formulas)[0] ?? '';
  });
  const amount = plainNumber(counted.length);
  return { amount, formula: `count(${cells.filter(Boolean).join(', ')})`, missing: [] };
}
