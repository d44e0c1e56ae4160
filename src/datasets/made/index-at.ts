import type { Amount } from '../../model/amount.ts';
import { operate, plainNumber } from '../../model/amount.ts';
import type { Field, Row } from '../../model/dataset.ts';
import { unitless } from '../../model/units/unit.ts';
import type { ChartData } from '../../schema/chart-data.ts';
import { lookUp } from '../../schema/look-up.ts';
import { isBound } from './gather.ts';
import { timeFieldOf } from './latest.ts';
import {
  amountIn,
  asPart,
  inEach,
  type MakeContext,
  measureFor,
  placeIn,
  type Table,
  textOfValue,
  withAmount,
  withoutSign,
} from './table.ts';

const form = /^(?:(?<base>\d+(?:\.\d+)?)\s+at\s+)?(?<moment>\S.*?)\s*$/;

/** Sets the value of one moment to 100, in each series, and all others in proportion to it. */
export function indexAt(table: Table, { index }: ChartData, context: MakeContext): Table {
  if (index === undefined) return table;
  const { mistakes, at } = context;
  const { base = '100', moment = '' } = form.exec(index.trim())?.groups ?? {};
  const field = measureFor('index', table, context);
  const along = timeFieldOf(table, context);
  if (!field) return table;
  if (!along || Number(base) === 0) {
    mistakes.add(along ? 'index-form' : 'index-without-time', at('index'), { written: index });
    return table;
  }
  const rest = table.primaryKey.filter((name) => name !== along.name);
  const bases = new Map<string, Row>();
  for (const row of table.rows)
    if (textOfValue(lookUp(row.values, along.name)) === moment) bases.set(placeIn(row, rest), row);
  if (!checkBases(bases, rest, moment, field, table, context)) return table;
  const rows = table.rows.map((row) => {
    const origin = bases.get(placeIn(row, rest));
    return origin ? indexed(row, origin, field.name, Number(base)) : row;
  });
  const said = inEach(context, ({ day }) => `${day(moment)} = ${base}`);
  return {
    ...table,
    fields: withoutSign(table.fields, field.name),
    rows,
    base: said,
    ratios: [...table.ratios, field.name],
  };
}

/** Each series needs a value above nothing at that moment, and one that is no bound. */
function checkBases(
  bases: ReadonlyMap<string, Row>,
  rest: readonly string[],
  moment: string,
  { name }: Field,
  { rows }: Table,
  context: MakeContext,
): boolean {
  const { mistakes, at } = context;
  const series = Map.groupBy(rows, (row) => placeIn(row, rest));
  const faulty = { missing: [] as string[], zero: [] as string[], bound: [] as string[] };
  for (const [place, [first]] of series) {
    const row = bases.get(place);
    const amount = row && amountIn(row, name);
    const called =
      rest.map((field) => textOfValue(lookUp(first?.values, field))).join(', ') || name;
    if (!amount) faulty.missing.push(called);
    else if (amount.value.lessThanOrEqualTo(0)) faulty.zero.push(called);
    else if (isBound(amount)) faulty.bound.push(called);
  }
  const [why, found] = Object.entries(faulty).find(([, list]) => list.length > 0) ?? [];
  if (!found) return true;
  const reason = why as keyof typeof faulty;
  mistakes.add('index-base', at('index'), { moment, reason, series: found });
  return false;
}

function indexed(row: Row, origin: Row, name: string, base: number): Row {
  const own = amountIn(row, name);
  const first = amountIn(origin, name);
  const ratio = own && first && operate('/', own, first);
  if (!ratio || typeof ratio === 'string') return withAmount(row, name, undefined, undefined, '');
  const scaled = operate('*', { ...ratio, unit: unitless }, plainNumber(base)) as Amount;
  const amount = { ...scaled, decimals: 1, isRatio: false };
  const formula = `${asPart(lookUp(row.formulas, name))} / ${asPart(lookUp(origin.formulas, name))} * ${base}`;
  return withAmount(row, name, amount, undefined, formula);
}
