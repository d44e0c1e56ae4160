import { expect, it } from 'vitest';
import { agree } from '../../../src/facts/agree/agree.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { rowsOf, units } from './rows.ts';

/** A dataset whose only field holds the sizes of falls. */
const dataset: Dataset = {
  name: 'd',
  title: 'Cuts',
  sources: [],
  primaryKey: ['k'],
  fields: [{ name: 'f', type: 'number', title: 'Cut', sign: 'fall' }],
  rows: [],
  revisions: [],
  file: 'data/d.json',
};
const isTaken = (text: string, language: string) =>
  rowsOf(text, language).every(
    ({ written, cell, context }) => agree(written, cell, { ...context, units, dataset }).ok,
  );

it.each([
  ['it fell by [5.3%] | 5.3 percent', 'en'],
  ['it [fell by 5.3%] | 5.3 percent', 'en'],
  ['[5.3%] lower | 5.3 percent', 'en'],
  ['a cut of [5.3%] | 5.3 percent', 'en'],
  ['同比下降[5.3%] | 5.3 percent', 'zh-CN'],
  ['[下降超5%] | 5.3 percent', 'zh-CN'],
  ['降幅[5.3%] | 5.3 percent', 'zh-CN'],
])('takes a size of falls as a fall: %s', (text, language) => {
  expect(isTaken(text, language)).toBe(true);
});

it.each([
  ['it rose by [5.3%] | 5.3 percent', 'en'],
  ['it [grew 5.3%] | 5.3 percent', 'en'],
  ['[−5.3%] | 5.3 percent', 'en'],
  ['it fell by [5.4%] | 5.3 percent', 'en'],
  ['同比增长[5.3%] | 5.3 percent', 'zh-CN'],
  ['[增长5.3%] | 5.3 percent', 'zh-CN'],
])('refuses it as a rise: %s', (text, language) => {
  expect(isTaken(text, language)).toBe(false);
});
