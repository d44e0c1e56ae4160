import { type Dataset, madeName } from '../../model/dataset.ts';
import type { ChartData } from '../../schema/chart-data.ts';
import { writtenText } from '../../schema/written-text.ts';
import { countInBins } from './bins.ts';
import { gatherGroups } from './group.ts';
import { indexAt } from './index-at.ts';
import { keepLatest } from './latest.ts';
import { makeLong } from './long.ts';
import { putInOrder } from './order.ts';
import { makeShares } from './share.ts';
import { type MakeContext, openTable, settle, type Table } from './table.ts';
import { keepTop } from './top.ts';
import { keepWhere } from './where.ts';

/** The options by which a chart makes rows of its own, in the order in which they are done. */
const steps: readonly ((table: Table, written: ChartData, context: MakeContext) => Table)[] = [
  keepWhere,
  keepLatest,
  severalFields,
  gatherGroups,
  countInBins,
  makeShares,
  indexAt,
  keepTop,
  putInOrder,
];

/** Whether a chart draws rows of its own making. */
export function makesRows({
  where,
  latest,
  group,
  bin,
  share,
  index,
  top,
  other,
  order,
  x,
  y,
}: ChartData): boolean {
  const options = [where, latest, group, bin, share, index, top, other, order];
  return options.some((option) => option !== undefined) || Array.isArray(x) || Array.isArray(y);
}

/**
 * Makes a chart's rows of a dataset's: some of them, gathered, counted, in proportion to something. Each made
 * figure names the cells that it is made of, and is a cell itself: `chart:<id>/<key>/<field>`. `undefined` where
 * that has a mistake, which is told.
 */
export function makeDataset(
  chart: string,
  file: string,
  written: ChartData,
  context: MakeContext,
): Dataset | undefined {
  const { dataset, mistakes } = context;
  let table = openTable(dataset);
  for (const step of steps) {
    const before = mistakes.list.length;
    table = step(table, written, context);
    const told = mistakes.list.slice(before);
    if (told.some(({ severity }) => severity === 'error')) return undefined;
  }
  const keys = keysBehind(table, dataset);
  const { fields, rows, primaryKey, notes, base, shares } = settle(table);
  const { title, description, note, temporal, sources } = dataset;
  const made = { chart, from: dataset.name, keys, shares, notes, base };
  const own = { name: madeName(chart), primaryKey, fields, rows, revisions: [], file, made };
  return { title, description, note, temporal, sources, ...own };
}

function severalFields(table: Table, { x, y }: ChartData, context: MakeContext): Table {
  if (Array.isArray(y)) return makeLong(table, 'y', y.map(writtenText), context);
  return Array.isArray(x) ? makeLong(table, 'x', x.map(writtenText), context) : table;
}

/** The keys of the rows whose cells are in what was made. */
function keysBehind({ rows }: Table, dataset: Dataset): string[] {
  const whole = new Set(dataset.rows.map(({ key }) => key));
  const start = `${dataset.name}/`;
  const named = new Set<string>();
  for (const { key, formulas } of rows) {
    if (whole.has(key)) named.add(key);
    for (const formula of Object.values(formulas))
      for (const word of formula.split(/[\s()]+/))
        if (word.startsWith(start)) named.add(decodeURIComponent(word.split('/')[1] ?? ''));
  }
  return dataset.rows.flatMap(({ key }) => (named.has(key) ? [key] : []));
}
