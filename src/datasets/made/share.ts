import { Decimal } from 'decimal.js';
import type { Row } from '../../model/dataset.ts';
import { namedUnit } from '../../model/units/unit.ts';
import type { ChartData } from '../../schema/chart-data.ts';
import { lookUp } from '../../schema/look-up.ts';
import { isBound, sumOf } from './gather.ts';
import { timeFieldOf } from './latest.ts';
import { isSummable } from './summable.ts';
import {
  amountIn,
  asPart,
  fieldOf,
  hundred,
  isOfOneUnit,
  type MakeContext,
  measureFor,
  placeIn,
  type Table,
  variedKeys,
  withAmount,
  withoutSign,
} from './table.ts';
import { withoutTotals } from './totals.ts';

/** Of more rows than these the sum stands in a formula as a number, and not as all of its parts. */
const mostNamed = 40;

/** Turns amounts into shares of what they add up to, in percent. */
export function makeShares(table: Table, { share }: ChartData, context: MakeContext): Table {
  if (share === undefined) return table;
  const { mistakes, at } = context;
  const [, named] = /^of\s+(.+?)\s*$/.exec(share.trim()) ?? [];
  if (named === undefined) {
    mistakes.add('share-form', at('share'), { written: share });
    return table;
  }
  const field = measureFor('share', table, context);
  const within = named === 'total' ? momentsOf(table, context) : withinOf(named, table, context);
  if (!field || !within) return table;
  const { name } = field;
  const apart = table.primaryKey.filter((key) => !within.includes(key));
  const rows = withoutTotals(table, 'share', apart, context);
  const values = { option: 'share', field: name };
  if (!isOfOneUnit(field, rows, 'share', context)) return table;
  if (!isSummable(field, rows, table)) mistakes.add('share-of-rates', at('share'), { field: name });
  else if (rows.some((row) => Number(lookUp(row.values, name) ?? 0) < 0))
    mistakes.add('made-below-zero', at('share'), values);
  else if (rows.some((row) => hasBoundIn(row, name)))
    mistakes.add('made-of-bounds', at('share'), values);
  else return shared({ ...table, rows }, name, within, context);
  return table;
}

function hasBoundIn(row: Row, name: string): boolean {
  const amount = amountIn(row, name);
  return amount !== undefined && isBound(amount);
}

/** Each moment is a whole of its own, where more than time tells the rows apart. */
function momentsOf(table: Table, context: MakeContext): string[] {
  const time = timeFieldOf(table, context);
  const varied = variedKeys(table);
  const isWithin = time && varied.includes(time.name) && varied.length > 1;
  return isWithin ? [time.name] : [];
}

function withinOf(name: string, table: Table, context: MakeContext): string[] | undefined {
  const field = fieldOf(name, 'share', table, context);
  return field && [field.name];
}

function shared(
  table: Table,
  name: string,
  within: readonly string[],
  context: MakeContext,
): Table {
  const { mistakes, at } = context;
  const totals = new Map(
    [...Map.groupBy(table.rows, (row) => placeIn(row, within))].map(([place, rows]) => {
      const sum = sumOf(rows, name);
      const formula = rows.length > mostNamed ? (sum.amount?.value.toString() ?? '') : sum.formula;
      return [place, { ...sum, formula }];
    }),
  );
  const empty = table.rows.filter((row) =>
    totals.get(placeIn(row, within))?.amount?.value.isZero(),
  );
  if (empty.length > 0) {
    const keys = empty.map(({ key }) => key);
    mistakes.add('share-of-nothing', at('share'), { field: name, keys });
    return table;
  }
  const missing = [...totals.values()].flatMap((total) => total.missing.map(({ key }) => key));
  if (missing.length > 0)
    mistakes.add('made-of-missing', at('share'), { option: 'share', field: name, keys: missing });
  const rows = table.rows.map((row) => {
    const total = totals.get(placeIn(row, within));
    return total ? shareOf(row, name, total) : row;
  });
  return {
    ...table,
    fields: withoutSign(table.fields, name),
    rows,
    shares: [...table.shares, name],
  };
}

const percent = namedUnit('percent', []);

function shareOf(
  row: Row,
  name: string,
  { amount: total, formula }: ReturnType<typeof sumOf>,
): Row {
  const own = amountIn(row, name);
  if (!own || !total) return withAmount(row, name, undefined, percent, '');
  const value = new Decimal(own.value).times(hundred).div(total.value);
  const qualifier = own.qualifier === 'exact' && total.qualifier === 'exact' ? 'exact' : 'about';
  const amount = { ...own, value, qualifier, decimals: 1, isRatio: false } as const;
  const made = `${asPart(lookUp(row.formulas, name))} / ${formula} * 100`;
  return withAmount(row, name, amount, percent, made);
}
