import { expect, it } from 'vitest';
import { sampleDataset, sampleFigure } from '../sample.ts';

const tableOf = (...parameters: Parameters<typeof sampleDataset>) =>
  sampleFigure({ type: 'bar', x: 'value' }, sampleDataset(...parameters)).table;

it('names beside each exact figure the number alone, in the unit of its column', () => {
  const { head, rows } = tableOf(
    [
      { key: 'a', value: 1234.5, unit: '亿元', decimals: 2 },
      { key: 'b', value: -2, unit: '万元' },
      { key: 'c', value: 3, unit: '亿元', qualifier: 'over' },
      { key: 'd', value: null, unit: '亿元' },
    ],
    { unit: '亿元' },
  );
  expect(head.map(({ sheet }) => sheet)).toEqual([undefined, 'Value (billion\u00A0yuan)']);
  expect(rows.map(({ sheet }) => sheet?.[1])).toEqual(['123.45', '-0.00002', undefined, undefined]);
  expect(rows[2]?.cells[1]).toEqual(['more than\u00A00.3\u00A0billion\u00A0yuan']);
});

it('names none where rows measure different things', () => {
  const { head, rows } = tableOf([
    { key: 'a', value: 1, unit: 't' },
    { key: 'b', value: 2, unit: 'km' },
  ]);
  expect(head[1]?.sheet).toBeUndefined();
  expect(rows.map(({ sheet }) => sheet?.[1])).toEqual([undefined, undefined]);
});
