import { expect, it } from 'vitest';
import type { TableSortData } from '../../../src/charts/contract/island-data.ts';
import { sampleDataset, sampleFigure } from '../sample.ts';

const when = { name: 'when', type: 'date', title: 'When' };
const rows = [
  { key: 'b', label: { 'zh-CN': '张', en: 'Zinc' }, value: 3, values: { when: '2024-05-01' } },
  { key: 'a', label: { 'zh-CN': '王', en: 'apple' }, value: null, values: { when: '2023-12-31' } },
  { key: 'c', label: { 'zh-CN': '李', en: 'Mint' }, value: -1, values: { when: '2024-11-02' } },
];

function sortOf(language: string, some = rows) {
  const dataset = sampleDataset(some, { unit: 'case', fields: [when] });
  const { added } = sampleFigure({ type: 'table' }, dataset, language);
  return added.find(({ name }) => name === 'sort-table')?.data as TableSortData | undefined;
}

it('holds the orders of a table: the alphabet of the language, figures, days', () => {
  expect(sortOf('en')?.columns).toEqual([
    { field: 'item', order: [1, 2, 0], figures: false },
    { field: 'value', order: [2, 0], figures: true },
    { field: 'when', order: [1, 0, 2], figures: false },
  ]);
  expect(sortOf('zh-CN')?.columns[0]?.order, 'by pinyin: Li, Wang, Zhang').toEqual([2, 1, 0]);
});

it('has none for two rows, nor for a column of different kinds', () => {
  expect(sortOf('en', rows.slice(0, 2))).toBeUndefined();
  const mixed = rows.map((row, index) => ({ ...row, unit: index ? 'case' : 'km2' }));
  expect(sortOf('en', mixed)?.columns[1]).toBeNull();
});
