import { bin, extent, range, tickStep } from 'd3';
import { Decimal } from 'decimal.js';
import type { Field, Row } from '../../model/dataset.ts';
import { largest } from '../../model/units/extremes.ts';
import { formatNumber } from '../../model/units/figure.ts';
import type { ChartData } from '../../schema/chart-data.ts';
import { lookUp } from '../../schema/look-up.ts';
import type { Text } from '../../schema/text.ts';
import { hasBound } from './gather.ts';
import { countOf } from './group.ts';
import {
  amountIn,
  fieldOf,
  inEach,
  isFigure,
  isOfOneUnit,
  type MakeContext,
  type Table,
  unitIn,
  withAmount,
} from './table.ts';
import { withoutTotals } from './totals.ts';

/** The field of figures that counting in bins makes. */
const countName = 'count';

/** More bins than these are no picture of a distribution. */
const mostBins = 200;

interface Bin {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly Row[];
}

/** Counts the figures of a field in bins of one width, each from its lower end up to, not including, its upper. */
export function countInBins(
  table: Table,
  { bin: written }: ChartData,
  context: MakeContext,
): Table {
  if (!written) return table;
  const field = fieldOf(written.of, 'bin', table, context);
  if (!field) return table;
  const { mistakes, at } = context;
  if (!isFigure(field, table)) {
    const allowed = table.fields.filter((each) => isFigure(each, table)).map(({ name }) => name);
    const values = { channel: 'bin', field: field.name, needs: 'number', allowed };
    mistakes.add('channel-type', at('bin'), values);
    return table;
  }
  const all = withoutTotals(table, 'bin', table.primaryKey, context);
  const rows = all.filter((row) => typeof lookUp(row.values, field.name) === 'number');
  const left = all.filter((row) => !rows.includes(row));
  const values = { option: 'bin', field: field.name };
  if (!isOfOneUnit(field, rows, 'bin', context)) return table;
  if (rows.length === 0) {
    mistakes.add('made-without-figures', at('bin'), { option: 'bin' });
    return table;
  }
  if (hasBound(rows, field.name)) mistakes.add('bin-of-bounds', at('bin'), values);
  if (left.length > 0)
    mistakes.add('made-of-missing', at('bin'), { ...values, keys: left.map(({ key }) => key) });
  const bins = binsOf(rows, field, written, context);
  return bins ? binned(bins, field, left.length, table, context) : table;
}

function binsOf(
  rows: readonly Row[],
  field: Field,
  { width, count }: { readonly width?: number | undefined; readonly count?: number | undefined },
  context: MakeContext,
): Bin[] | undefined {
  const factor = unitIn(rows, field.name)?.factor ?? 1;
  const of = (row: Row) =>
    (amountIn(row, field.name)?.value ?? new Decimal(0)).div(factor).toNumber();
  const [low = 0, high = 0] = extent(rows, of);
  const edges = edgesOf(low, high, width, count ?? Math.ceil(Math.log2(rows.length)) + 1);
  if (edges.length - 1 > mostBins) {
    context.mistakes.add('bin-too-many', context.at('bin'), {
      count: edges.length - 1,
      most: mostBins,
    });
    return undefined;
  }
  const ends: [number, number] = [edges[0] ?? low, edges.at(-1) ?? high];
  const made = bin<Row, number>().value(of).domain(ends).thresholds(edges.slice(1, -1));
  return made(rows).map((each): Bin => ({ from: each.x0 ?? 0, to: each.x1 ?? 0, rows: [...each] }));
}

/** Edges at round numbers, the last beyond the largest value, so that each is in one bin. */
export function edgesOf(
  low: number,
  high: number,
  width: number | undefined,
  count: number,
): number[] {
  const step = width ?? tickStep(low, high === low ? low + 1 : high, count);
  const start = Math.floor(exactly(low, step));
  const end = Math.floor(exactly(high, step)) + 1;
  if (end - start > mostBins) return range(end - start + 1);
  return range(start, end + 1).map((each) => new Decimal(each).times(step).toNumber());
}

function exactly(value: number, step: number): number {
  return new Decimal(value).div(step).toNumber();
}

function binned(
  bins: readonly Bin[],
  field: Field,
  left: number,
  table: Table,
  context: MakeContext,
): Table {
  const { name } = field;
  const keyOf = ({ from, to }: Bin) => `${from}..${to}`;
  const decimals = largest(
    bins.map(({ from }) => new Decimal(from).decimalPlaces()),
    0,
  );
  const labels = Object.fromEntries(
    bins.map((each): [string, Text] => [keyOf(each), labelsOf(each, decimals, context)]),
  );
  const place = context.at('bin');
  const rows = bins.map((each, at): Row => {
    const key = keyOf(each);
    const own = { qualifier: 'exact', status: 'done', place, formulas: {}, computed: {} } as const;
    const row: Row = { key, number: at + 1, values: { [name]: key }, ...own };
    const { amount, formula } = countOf(each.rows, field);
    return withAmount(row, countName, amount, undefined, each.rows.length > 0 ? formula : '');
  });
  const counted = inEach(context, ({ charts }) => charts.made.count);
  const notes = left > 0 ? [inEach(context, ({ charts }) => charts.made.uncounted(left))] : [];
  return {
    ...table,
    fields: [
      { name, type: 'string', title: field.title, labels },
      { name: countName, type: 'integer', title: counted },
    ],
    primaryKey: [name],
    rows,
    notes: [...table.notes, inEach(context, ({ charts }) => charts.made.bins), ...notes],
  };
}

function labelsOf({ from, to }: Bin, decimals: number, { languages }: MakeContext): Text {
  const write = (value: number, language: string) =>
    formatNumber(new Decimal(value), decimals, language);
  return Object.fromEntries(
    languages.map((each) => [each, `${write(from, each)}–${write(to, each)}`]),
  );
}
