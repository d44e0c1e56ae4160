import { expect, test } from 'vitest';
import { cellOf } from '../../../src/model/dataset.ts';
import { keyFigure } from '../../../src/views/cards/key-figure.ts';
import { riverTown } from '../river-town.ts';

async function figureAt(
  name: string,
  key: string,
  field: string,
  language: string,
  round?: number,
) {
  const publication = await riverTown();
  const dataset = publication.datasets.find((each) => each.name === name);
  const row = dataset?.rows.find((each) => each.key === key);
  const column = dataset?.fields.find((each) => each.name === field);
  if (!dataset || !row || !column) throw new Error(`There is no cell ${name}/${key}/${field}.`);
  return keyFigure(cellOf(dataset, row, column), publication, language, round);
}

test('the qualifier stays with the number, small, where the language puts it', async () => {
  const key = 'north-quay,2031';
  expect(await figureAt('ferry-trips', key, 'passengers', 'en')).toMatchObject({
    before: 'more than',
    number: '9,600',
    after: 'passengers',
  });
  expect(await figureAt('ferry-trips', key, 'passengers', 'zh-CN')).toMatchObject({
    before: '',
    after: '余人次',
  });
});

test('a longer figure takes more room', async () => {
  const short = await figureAt('ferry-trips', 'north-quay,2031', 'passengers', 'zh-CN');
  const long = await figureAt('ferry-trips', 'north-quay,2031', 'passengers', 'en');
  expect(long.ems).toBeGreaterThan(short.ems);
});

test('a cell that holds no number is shown as it reads', async () => {
  expect(await figureAt('ferry-trips', 'north-quay,2031', 'pier', 'en')).toMatchObject({
    number: 'North Quay',
    after: '',
  });
});

test('a figure shows as many digits as it is given', async () => {
  expect(await figureAt('fleet', 'grant', 'value', 'en', 0)).toMatchObject({ number: '63' });
  expect(await figureAt('fleet', 'grant', 'value', 'en')).toMatchObject({ number: '62.5' });
});
