import { describe, expect, it } from 'vitest';
import { selectRows } from '../../src/charts/contract/select-rows.ts';
import { chartTypes } from '../../src/charts/registry.ts';
import { Mistakes } from '../../src/mistakes/mistake.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { sampleDataset } from './sample.ts';
import { series } from './series-sample.ts';

const kind = { name: 'kind', type: 'string' };
const year = { name: 'when', type: 'year' };
const years = ['2020', '2021', '2022'];

/** What the check says of a chart. */
function check(specification: Record<string, unknown>, dataset: Dataset) {
  const mistakes = new Mistakes();
  chartTypes[String(specification.type)]?.check?.(specification, {
    dataset,
    rows: selectRows(dataset, specification),
    at: (...path) => ({ file: path.join('.'), line: 1, column: 1 }),
    resolve: () => undefined,
    geographies: [],
    mistakes,
  });
  return mistakes.list;
}

const amounts = series(year, { north: [90, 95, 100] }, years);
const shares = (north: number, south: number) =>
  series(kind, { north: [north], south: [south] }, ['tea'], 'percent');
const growth = (() => {
  const dataset = series(kind, { north: [4, 5], south: [6, 7] }, ['tea', 'salt'], 'percent');
  const fields = dataset.fields.map((field) =>
    field.name === 'value' ? { ...field, title: { 'zh-CN': '同比增速', en: 'Growth' } } : field,
  );
  return { ...dataset, fields };
})();
const eight = series(
  year,
  Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`g${index}`, [index, index]])),
  years,
);
const stack = { type: 'stacked', x: 'value', y: 'kind', color: 'group' };

/** Ten charts and more that would mislead, each with what the check says of it and where. */
type Misleading = readonly [what: string, Record<string, unknown>, Dataset, told: string];
const misleading: readonly Misleading[] = [
  [
    'bars that do not begin at zero',
    { type: 'bar', x: 'value', zero: false },
    amounts,
    'cut-axis at zero',
  ],
  [
    'columns on a cut scale',
    { type: 'column', x: 'when', y: 'value', domain: [80, 100] },
    amounts,
    'cut-axis at domain',
  ],
  [
    'an area on a cut scale',
    { type: 'area', x: 'when', y: 'value', zero: false },
    amounts,
    'cut-axis at zero',
  ],
  ...(['bar', 'column', 'area'] as const).map(
    (type): Misleading => [
      `a log scale for the lengths of a ${type}`,
      type === 'bar'
        ? { type, x: 'value', scale: 'log' }
        : { type, x: 'when', y: 'value', scale: 'log' },
      amounts,
      'cut-axis at scale',
    ],
  ),
  [
    'a log scale for zero',
    { type: 'line', x: 'when', y: 'value', scale: 'log' },
    series(year, { north: [90, 0, 100] }, years),
    'log-of-nothing at scale',
  ],
  [
    'a log scale for what is below zero',
    { type: 'scatter', x: 'value', y: 'value', scale: { y: 'log' } },
    series(year, { north: [90, -4, -5] }, years),
    'log-of-nothing at scale',
  ],
  [
    'zero on a log scale',
    { type: 'line', x: 'when', y: 'value', scale: 'log', zero: true },
    amounts,
    'log-and-zero at zero',
  ],
  [
    'shares that are more than their whole',
    { ...stack, percent: true },
    shares(70, 45),
    'parts-exceed-whole at percent',
  ],
  [
    'shares of which some are left out',
    { ...stack, percent: true },
    shares(30, 45),
    'parts-short-of-whole at percent',
  ],
  [
    'parts that are less than a stated whole',
    { ...stack, whole: 100 },
    series(kind, { north: [30], south: [60] }, ['tea']),
    'parts-short-of-whole at whole',
  ],
  [
    'shares of a whole that is not known',
    { ...stack, percent: true },
    series(kind, { north: [30], south: [null] }, ['tea']),
    'missing-part at data',
  ],
  [
    'layers below nothing',
    { type: 'area', x: 'kind', y: 'value', color: 'group', ordered: true },
    series(kind, { north: [30], south: [-10] }, ['tea']),
    'chart-value at y',
  ],
  [
    'equal factors of what is nothing',
    { type: 'heatmap', x: 'kind', y: 'group', color: 'value', classes: 'log' },
    series(kind, { north: [30], south: [0] }, ['tea']),
    'chart-value at classes',
  ],
  [
    'bounds that fall',
    { type: 'heatmap', x: 'kind', y: 'group', color: 'value', classes: [20, 10] },
    series(kind, { north: [30], south: [1] }, ['tea']),
    'chart-value at classes',
  ],
  [
    'values parted in two ways',
    { type: 'heatmap', x: 'kind', y: 'group', color: 'value', classes: 'quantile', diverging: 0 },
    series(kind, { north: [30], south: [1] }, ['tea']),
    'chart-value at diverging',
  ],
  ['growth rates put on each other', { ...stack, percent: true }, growth, 'summed-rates at x'],
  [
    'averages put on each other',
    { type: 'area', x: 'when', y: 'value', color: 'group' },
    series(year, { north: [1, 2, 3], south: [1, 2, 3] }, years, '元/project'),
    'summed-rates at y',
  ],
  [
    'less than nothing as a share',
    { ...stack, percent: true },
    series(kind, { north: [30], south: [-10] }, ['tea']),
    'chart-value at x',
  ],
  [
    'two units on one axis',
    { type: 'line', x: 'when', y: 'value', color: 'group' },
    series(
      year,
      {
        north: [1, 2],
        south: [
          { value: 3, unit: '元' },
          { value: 4, unit: '元' },
        ],
      },
      years,
    ),
    'mixed-units at y',
  ],
  [
    'a line through what has no order',
    { type: 'line', x: 'kind', y: 'value' },
    series(kind, { north: [1, 2] }, ['tea', 'salt']),
    'unordered-line at x',
  ],
  [
    'more colours than can be told apart',
    { type: 'line', x: 'when', y: 'value', color: 'group' },
    eight,
    'too-many-colours at color',
  ],
  [
    'two rows in one place',
    { type: 'column', x: 'when', y: 'value' },
    series(year, { north: [1], south: [2] }, years),
    'doubled-place at data',
  ],
];

describe('a chart that would mislead is refused:', () => {
  it.each(misleading)('%s', (_what, specification, dataset, told) => {
    const [first, ...others] = check(specification, dataset);
    expect(`${first?.code} at ${first?.place.file}`).toBe(told);
    expect(others).toEqual([]);
    for (const language of ['en', 'zh-CN'] as const) {
      const { problem, hint } = first?.inWords(language) ?? { problem: '', hint: '' };
      expect(problem.length).toBeGreaterThan(8);
      expect(hint).not.toMatch(/undefined|\[object/);
      expect(hint.length).toBeGreaterThan(8);
    }
  });
});

describe('a chart that does not is let through:', () => {
  it.each<[string, Record<string, unknown>, Dataset]>([
    ['shares that add up but for rounding', { ...stack, percent: true }, shares(33.3, 66.8)],
    [
      'counts as shares',
      { ...stack, percent: true },
      series(kind, { north: [30], south: [60] }, ['tea']),
    ],
    ['amounts above and below zero', stack, series(kind, { north: [30], south: [-10] }, ['tea'])],
    ['amounts on each other', stack, series(kind, { north: [30], south: [60] }, ['tea'])],
    ['growth rates side by side', { ...stack, type: 'grouped' }, growth],
    ['a line far from zero', { type: 'line', x: 'when', y: 'value' }, amounts],
    [
      'a line through degrees',
      { type: 'line', x: 'kind', y: 'value', ordered: true },
      series(kind, { north: [1, 2] }, ['low', 'high']),
    ],
    [
      'a scale that holds zero',
      { type: 'bar', x: 'value', domain: [0, 200] },
      sampleDataset([{ key: 'a', value: 90 }]),
    ],
    ['eight small charts', { type: 'line', x: 'when', y: 'value', facet: 'group' }, eight],
  ])('%s', (_what, specification, dataset) => {
    expect(check(specification, dataset)).toEqual([]);
  });
});
