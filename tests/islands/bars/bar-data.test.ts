import { expect, it } from 'vitest';
import { readBarData } from '../../../src/islands/bars/bar-data.ts';
import { growth, row } from '../growth.ts';

it('takes what a chart says', () => {
  const data = growth([row('a', 1), row('b', null)]);
  expect(readBarData(JSON.parse(JSON.stringify(data)))).toEqual(data);
});

it.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'rows'],
  ['an empty object', {}],
  ['rows that are no list', { ...growth([]), rows: {} }],
  ['a row that is null', { ...growth([]), rows: [null] }],
  ['a value that is no number', { ...growth([]), rows: [{ key: 'a', label: 'A', value: '1' }] }],
  ['no words', { ...growth([]), words: undefined }],
  ['no way to write distances', { ...growth([]), distance: {} }],
])('takes nothing of %s', (_, data) => {
  expect(readBarData(data)).toBeUndefined();
});
