import { describe, expect, it } from 'vitest';
import { proposeCharts } from '../../src/charts/propose-charts.ts';
import { buildSmallSite } from '../publication/small-site.ts';

interface Column {
  readonly name: string;
  readonly unit?: string;
  readonly type?: string;
}

/** A dataset of the site: the fields of its key, then the others. */
function datasetOf(keys: readonly Column[], others: readonly Column[], rows: readonly unknown[][]) {
  const fields = [
    ...keys.map((each) => ({ type: 'string', ...each })),
    ...others.map((each) => ({ type: 'number', ...each })),
  ];
  const data = rows.map((row) =>
    Object.fromEntries(row.map((value, at) => [fields[at]?.name ?? 'unit', value])),
  );
  const file = {
    name: 'plots',
    title: { 'zh-CN': '地块', en: 'Plots' },
    sources: [{ title: 'Books' }],
    schema: { primaryKey: keys.map(({ name }) => name), fields },
    data,
  };
  const { readable, mistakes } = buildSmallSite({ 'data/plots.json': JSON.stringify(file) });
  const dataset = readable.datasets.find(({ name }) => name === 'plots');
  if (!dataset) throw new Error(mistakes.list.map(String).join('\n'));
  return { dataset, file };
}

const years = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
const t = { name: 'crop', unit: 't' };
const towns = ['ash', 'elm', 'oak'];
const across = (left: readonly string[], right: readonly string[]) =>
  left.flatMap((a) => right.map((b, at) => [a, b, 10 + at]));
const yearKey = { name: 'year', type: 'year' };
const twenty = Array.from({ length: 20 }, (_, at) => `town-${at}`);

const cases: [string, ...Parameters<typeof datasetOf>, expected: readonly string[]][] = [
  [
    'months',
    [{ name: 'when' }],
    [t],
    [...Array(12).keys()].map((at) => [`2024-${String(at + 1).padStart(2, '0')}`, at + 1]),
    ['column', 'line', 'table'],
  ],
  [
    'many months',
    [{ name: 'when' }],
    [t],
    years(1990, 2003).map((year) => [`${year}-01`, 1]),
    ['line', 'column', 'table'],
  ],
  [
    'rates over a few years',
    [yearKey],
    [{ name: 'growth', unit: 'percent' }],
    years(2019, 2024).map((year) => [Number(year), 1]),
    ['line', 'column', 'table'],
  ],
  [
    'years as whole numbers',
    [{ name: 'year', type: 'integer' }],
    [t],
    [
      [2019, 1],
      [2020, 2],
    ],
    ['column', 'line', 'table'],
  ],
  [
    'several fields over time',
    [yearKey],
    [t, { name: 'hay', unit: 't' }],
    years(2010, 2014).map((year) => [Number(year), 1, 2]),
    ['line', 'table'],
  ],
  [
    'series over time',
    [{ name: 'town' }, yearKey],
    [{ name: 'rate', unit: 'percent' }],
    across(towns, years(2010, 2014)).map(([a, b, c]) => [a, Number(b), c]),
    ['line', 'heatmap', 'table'],
  ],
  [
    'parts over a few years',
    [{ name: 'town' }, yearKey],
    [t],
    across(towns, years(2010, 2014)).map(([a, b, c]) => [a, Number(b), c]),
    ['line', 'stacked', 'heatmap', 'table'],
  ],
  [
    'two moments of several things',
    [{ name: 'town' }, yearKey],
    [{ name: 'rate', unit: 'percent' }],
    across(towns, ['2019', '2024']).map(([a, b, c]) => [a, Number(b), c]),
    ['slope', 'heatmap', 'table'],
  ],
  [
    'more series than colours',
    [{ name: 'town' }, yearKey],
    [t],
    across(twenty, years(2010, 2012)).map(([a, b, c]) => [a, Number(b), c]),
    ['heatmap', 'line', 'table'],
  ],
  [
    'one figure a name',
    [{ name: 'town' }],
    [t],
    towns.map((town, at) => [town, at + 1]),
    ['bar', 'table'],
  ],
  [
    'two values a name',
    [{ name: 'town' }],
    [
      { name: 'before', unit: 't' },
      { name: 'after', unit: 't' },
    ],
    towns.map((town) => [town, 1, 2]),
    ['range', 'bar', 'table'],
  ],
  [
    'parts of 100 %',
    [{ name: 'town' }],
    [
      { name: 'yes', unit: 'percent' },
      { name: 'no', unit: 'percent' },
    ],
    towns.map((town) => [town, 40.2, 59.8]),
    ['stacked', 'bar', 'table'],
  ],
  [
    'two measures',
    [{ name: 'town' }],
    [t, { name: 'land', unit: 'ha' }],
    twenty.map((town, at) => [town, at, at * 2]),
    ['scatter', 'bar', 'table'],
  ],
  [
    'groups',
    [{ name: 'town' }, { name: 'side' }],
    [t],
    across(towns, ['left', 'right']),
    ['grouped', 'stacked', 'heatmap', 'table'],
  ],
  ['one row', [{ name: 'town' }], [t], [['ash', 5]], ['number', 'table']],
  [
    'events',
    [{ name: 'day', type: 'date' }],
    [{ name: 'what', type: 'string' }],
    [
      ['2024-01-02', 'Fair'],
      ['2024-03-04', 'Flood'],
    ],
    ['timeline', 'table'],
  ],
  [
    'texts',
    [{ name: 'title' }],
    [{ name: 'what', type: 'string' }],
    [
      ['a', 'Fair'],
      ['b', 'Flood'],
    ],
    ['list', 'table'],
  ],
  [
    'figures of several kinds',
    [{ name: 'item' }],
    [{ name: 'value' }, { name: 'unit', type: 'string' }],
    [
      ['a', 1, 't'],
      ['b', 2, 't'],
      ['c', 3, 'ha'],
    ],
    ['number', 'bar', 'table'],
  ],
];

describe('charts proposed for', () => {
  it.each(cases)('%s', (_, keys, others, rows, expected) => {
    const { dataset, file } = datasetOf(keys, others, rows);
    const proposals = proposeCharts(dataset);
    expect(proposals.map(({ type }) => type)).toEqual(expected);
    for (const { type, options } of proposals) {
      const chart = JSON.stringify({ title: 'A', type, data: 'plots', ...options });
      const { mistakes } = buildSmallSite({
        'data/plots.json': JSON.stringify(file),
        'content/charts/plots.yaml': chart,
      });
      const errors = mistakes.list.filter(({ severity }) => severity === 'error');
      expect(errors.map(String), chart).toEqual([]);
    }
  });

  it('rows that are no totals of the others', () => {
    const { dataset } = datasetOf(
      [{ name: 'town' }],
      [t],
      [
        ['ash', 1],
        ['elm', 2],
        ['total', 3],
      ],
    );
    expect(proposeCharts(dataset).map(({ options }) => options.where)).toEqual([
      { town: '!= total' },
      { town: '!= total' },
    ]);
  });

  it('many names are the twenty largest', () => {
    const rows = Array.from({ length: 60 }, (_, at) => [`town-${at}`, at + 1]);
    const { dataset } = datasetOf([{ name: 'town' }], [t], rows);
    expect(proposeCharts(dataset)[0]).toEqual({
      rank: 2,
      type: 'bar',
      options: { x: 'crop', y: 'town', top: 20 },
      reason: 'many-names',
    });
  });
});
