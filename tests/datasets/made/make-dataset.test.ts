import { describe, expect, it } from 'vitest';
import { cellOf, type Dataset } from '../../../src/model/dataset.ts';
import { fileOf } from '../../model/dataset-file.ts';
import { unitNamed } from '../../unit-named.ts';
import { figures, make } from './making.ts';

const catches = fileOf(
  [
    { name: 'port', type: 'string', labels: { north: 'North', south: 'South', isle: 'Isle' } },
    { name: 'year', type: 'year' },
    { name: 'fish', type: 'number', unit: 't' },
    { name: 'crab', type: 'number', unit: 't' },
    { name: 'value', type: 'number', unit: '万元' },
    { name: 'rate', type: 'number', unit: 'percent', decimals: 1 },
  ],
  [
    { port: 'north', year: 2021, fish: 10, crab: 1, value: 2, rate: 10 },
    { port: 'south', year: 2021, fish: 20, crab: 2, value: 3, rate: 20 },
    { port: 'isle', year: 2021, fish: 10, crab: 3, value: 4, rate: 60, qualifier: 'over' },
    { port: 'north', year: 2022, fish: 30, crab: 4, value: 5, rate: 30, status: 'promised' },
    { port: 'south', year: 2022, fish: 50, crab: null, value: 6, rate: 40 },
    { port: 'isle', year: 2022, fish: 20, crab: 6, value: 7, rate: 50, qualifier: 'at-least' },
  ],
  { primaryKey: ['port', 'year'] },
);

/** A cell with all that is said of it. */
function cell(made: Dataset | undefined, key: string, name: string) {
  const row = made?.rows.find((each) => each.key === key);
  const field = made?.fields.find((each) => each.name === name);
  return made && row && field ? cellOf(made, row, field) : undefined;
}

describe('the rows that a chart makes', () => {
  it('keep their keys, and name the cells that they are', () => {
    const { made, codes } = make(catches, { where: { port: ['north', 'isle'], year: '>= 2022' } });
    expect(codes).toEqual([]);
    expect(figures(made, 'fish')).toEqual({ 'north,2022': 30, 'isle,2022': 20 });
    expect(cell(made, 'isle,2022', 'fish')).toMatchObject({
      dataset: 'chart:sample',
      unit: unitNamed('t'),
      qualifier: 'at-least',
      formula: 'sample/isle,2022/fish',
    });
    expect(cell(made, 'north,2022', 'fish')?.status).toBe('promised');
    expect(made?.made?.keys).toEqual(['north,2022', 'isle,2022']);
    expect(made?.rows.map(({ number }) => number)).toEqual([1, 2]);
  });

  it.each([
    [{ year: 2021 }, 3],
    [{ year: ['> 2020', '<= 2021'] }, 3],
    [{ port: '!= isle' }, 4],
    [{ fish: '< 20' }, 2],
    [{ crab: '> 0' }, 5],
    [{ qualifier: 'exact' }, 4],
    [{ status: 'promised' }, 1],
    [{ fish: [10, 50] }, 3],
  ])('are those where %j', (where, count) => {
    const { made, codes } = make(catches, { where });
    expect([codes, made?.rows.length]).toEqual([[], count]);
  });

  it('compares days and months as far as both are told', () => {
    const days = fileOf(
      [
        { name: 'day', type: 'date' },
        { name: 'n', type: 'number' },
      ],
      ['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'].map((day, n) => ({ day, n })),
      { primaryKey: 'day' },
    );
    const of = (day: unknown) => Object.keys(figures(make(days, { where: { day } }).made, 'n'));
    expect(of('2024')).toEqual(['2024-01-01', '2024-12-31']);
    expect(of('<= 2024')).toEqual(['2023-12-31', '2024-01-01', '2024-12-31']);
    expect(of('> 2024')).toEqual(['2025-01-01']);
    expect(of(['>= 2024-01', '< 2024-12'])).toEqual(['2024-01-01']);
  });

  it('are of the latest moments, the same for all', () => {
    expect(Object.keys(figures(make(catches, { latest: 1 }).made, 'fish'))).toEqual([
      'north,2022',
      'south,2022',
      'isle,2022',
    ]);
    expect(make(catches, { latest: 'year' }).made?.rows).toHaveLength(3);
    expect(make(catches, { latest: 2 }).made?.rows).toHaveLength(6);
  });

  it('are summed by group: units, bounds and promises carried, gaps said', () => {
    const group = { by: 'port', fish: 'sum', crab: 'sum', value: 'mean', boats: 'count' };
    const { made, codes } = make(catches, { group });
    expect(codes).toEqual(['made-of-promised', 'made-of-missing', 'made-of-promised']);
    expect(figures(made, 'fish')).toEqual({ north: 40, south: 70, isle: 30 });
    expect(cell(made, 'isle', 'fish')).toMatchObject({ qualifier: 'over', unit: unitNamed('t') });
    expect(cell(made, 'north', 'fish')).toMatchObject({
      qualifier: 'exact',
      status: 'promised',
      formula: 'sum(sample/north,2021/fish, sample/north,2022/fish)',
    });
    expect(figures(made, 'crab')).toEqual({ north: 5, south: 2, isle: 9 });
    expect(made?.rows[1]?.note).toEqual({
      'zh-CN': '2项中有1项没有数据，未计入。',
      en: 'Without 1 of 2, for which there is no value.',
    });
    expect(cell(made, 'isle', 'value')).toMatchObject({
      value: 5.5,
      unit: unitNamed('万元'),
      decimals: 1,
    });
    expect(cell(made, 'isle', 'boats')).toMatchObject({ value: 2, unit: undefined });
    expect(made?.primaryKey).toEqual(['port']);
  });

  it('counts in the counter of the name', () => {
    const { made } = make(catches, { group: { by: 'port', projects: 'count' } });
    expect(cell(made, 'isle', 'projects')).toMatchObject({ value: 2, unit: unitNamed('project') });
  });

  it('weighs a mean, and takes the middle', () => {
    const where = { qualifier: 'exact' };
    const group = { by: 'year', rate: { mean: 'fish' }, value: 'median' };
    const { made, codes } = make(catches, { where, group });
    expect(codes).toEqual([]);
    expect(figures(made, 'rate')).toEqual({ 2021: 16.6666666666667, 2022: 36.25 });
    expect(figures(made, 'value')).toEqual({ 2021: 2.5, 2022: 5.5 });
    expect(cell(made, '2022', 'rate')).toMatchObject({ unit: unitNamed('percent'), decimals: 2 });
  });

  it('are several fields as series', () => {
    const { made, codes } = make(catches, { y: ['fish', 'crab'], where: { port: 'isle' } });
    expect(codes).toEqual([]);
    expect(figures(made, 'value')).toEqual({
      'isle,2021,fish': 10,
      'isle,2021,crab': 3,
      'isle,2022,fish': 20,
      'isle,2022,crab': 6,
    });
    expect(cell(made, 'isle,2021,crab', 'value')).toMatchObject({
      unit: unitNamed('t'),
      qualifier: 'over',
      formula: 'sample/isle,2021/crab',
    });
  });

  it('are shares of the total of each moment, or within a field', () => {
    const where = { qualifier: 'exact' };
    const { made, codes } = make(catches, { where, share: 'of total' }, ['fish']);
    expect(codes).toEqual([]);
    expect(figures(made, 'fish')['south,2022']).toBe(62.5);
    expect(cell(made, 'south,2022', 'fish')).toMatchObject({
      unit: unitNamed('percent'),
      decimals: 1,
      formula: 'sample/south,2022/fish / sum(sample/north,2022/fish, sample/south,2022/fish) * 100',
    });
    const within = make(catches, { where, share: 'of port' }, ['fish']).made;
    expect(figures(within, 'fish')['north,2022']).toBe(75);
    expect(within?.made?.shares).toEqual(['fish']);
  });

  it('are measured against one moment, and say so', () => {
    const where = { qualifier: 'exact' };
    const { made, codes } = make(catches, { where, index: '100 at 2021' }, ['year', 'fish']);
    expect(codes).toEqual([]);
    expect(figures(made, 'fish')).toEqual({
      'north,2021': 100,
      'south,2021': 100,
      'north,2022': 300,
      'south,2022': 250,
    });
    expect(cell(made, 'south,2022', 'fish')).toMatchObject({ unit: undefined, decimals: 1 });
    expect(made?.made?.base).toEqual({ 'zh-CN': '2021年 = 100', en: '2021 = 100' });
  });

  it('are the largest series along time, whole, and the rest in one at each moment', () => {
    const along = ['year', 'fish', 'port'];
    const { made, codes } = make(catches, { top: 1 }, along);
    expect(codes).toEqual([]);
    expect(figures(made, 'fish')).toEqual({ 'south,2021': 20, 'south,2022': 50 });
    expect(made?.made?.notes).toEqual([
      {
        'zh-CN': '只列2022最大的1项，共3项。',
        en: 'Shown are the 1 of 3 that were largest in 2022.',
      },
    ]);
    const gathered = make(catches, { top: 1, other: 'The rest' }, along);
    expect(gathered.codes).toEqual([]);
    expect(figures(gathered.made, 'fish')).toEqual({
      'south,2021': 20,
      'south,2022': 50,
      'other,2021': 20,
      'other,2022': 50,
    });
    expect(cell(gathered.made, 'other,2021', 'fish')?.qualifier).toBe('over');
    expect(make(catches, { top: 1, other: 'The rest' }, ['year', 'rate', 'port']).codes).toEqual([
      'other-of-rates',
    ]);
    expect(figures(make(catches, { top: 3 }, along).made, 'fish')).toMatchObject({
      'isle,2021': 10,
    });
  });

  it('are the largest, and the rest in one', () => {
    const shown = { latest: 1, top: 1 };
    const { made, codes } = make(catches, { ...shown, other: 'The rest' }, ['fish']);
    expect(codes).toEqual([]);
    expect(figures(made, 'fish')).toEqual({ 'south,2022': 50, 'other,2022': 50 });
    expect(cell(made, 'other,2022', 'fish')).toMatchObject({
      qualifier: 'at-least',
      status: 'promised',
      unit: unitNamed('t'),
    });
    expect(figures(made, 'rate')['other,2022']).toBeNull();
    const alone = make(catches, shown, ['fish']).made;
    expect(alone?.made?.notes).toEqual([
      { 'zh-CN': '只列最大的1项，共3项。', en: 'Shown are the 1 largest of 3.' },
    ]);
  });

  it('keeps shares addable, and so the rest of them', () => {
    const options = { where: { qualifier: 'exact' }, latest: 1, share: 'of total', top: 1 };
    const { made, codes } = make(catches, { ...options, other: 'The rest' }, ['fish']);
    expect([codes, figures(made, 'fish')]).toEqual([
      [],
      { 'south,2022': 62.5, 'other,2022': 37.5 },
    ]);
  });

  it('are counted in bins of one width', () => {
    const { made, codes } = make(catches, { bin: { of: 'value', width: 2.5 } });
    expect(codes).toEqual(['bin-of-bounds']);
    expect(figures(made, 'count')).toEqual({ '0..2.5': 1, '2.5..5': 2, '5..7.5': 3 });
    expect(made?.fields[0]?.labels?.['2.5..5']).toEqual({ 'zh-CN': '2.5–5.0', en: '2.5–5.0' });
  });

  it('are put in order', () => {
    const keys = (order: unknown) =>
      make(catches, { latest: 1, order }).made?.rows.map(({ values }) => values.port);
    expect(keys('-fish')).toEqual(['south', 'north', 'isle']);
    expect(keys({ port: ['isle', 'south'] })).toEqual(['isle', 'south', 'north']);
  });
});

describe('what a chart cannot make', () => {
  const north = { port: 'north' };
  it.each([
    ['an unknown field', { where: { prt: 'north' } }, 'unknown-channel-field'],
    ['a value that no row has', { where: { port: 'nort' } }, 'where-value'],
    ['text with a number', { where: { port: '> 5' } }, 'where-comparison'],
    ['a number with text', { where: { fish: '> many' } }, 'where-comparison'],
    ['values and comparisons', { where: { fish: [10, '> 5'] } }, 'where-mixed'],
    ['nothing', { where: { ...north, fish: '> 1000' } }, 'where-nothing'],
    ['the latest of no times', { latest: 'port' }, 'latest-without-time'],
    ['a sum of percentages', { group: { by: 'port', rate: 'sum' } }, 'group-sum-of-rates'],
    ['a sum of names', { group: { by: 'year', port: 'sum' } }, 'channel-type'],
    [
      'a group by nothing there',
      { group: { by: 'harbour', fish: 'sum' } },
      'unknown-channel-field',
    ],
    ['a group of nothing', { group: { by: 'port' } }, 'group-of-nothing'],
    ['a middle of bounds', { group: { by: 'port', fish: 'median' } }, 'made-of-bounds'],
    ['a share of bounds', { share: 'of total' }, 'made-of-bounds'],
    ['a share without words', { share: 'total' }, 'share-form'],
    ['several units', { y: ['fish', 'value'], where: north, share: 'of port' }, 'made-units'],
    ['an index at no moment', { where: north, index: '100 at 2019' }, 'index-base'],
    ['an index at a bound', { index: '100 at 2021' }, 'index-base'],
    ['the top of several years', { top: 2 }, 'top-of-several'],
    ['a rest without top', { other: 'The rest' }, 'other-without-top'],
    ['bins of names', { bin: 'port' }, 'channel-type'],
    ['too many bins', { bin: { of: 'fish', width: 0.01 } }, 'bin-too-many'],
    ['an order of unknown values', { order: { port: ['nort'] } }, 'where-value'],
    ['one field twice', { y: ['fish', 'fish'] }, 'made-twice'],
  ])('%s', (_, options, code) => {
    const { made, codes, mistakes } = make(catches, options);
    expect(
      codes.filter((each) => !/^(made-of-promised|made-of-missing|bin-of)/.test(each)),
    ).toEqual([code]);
    expect(made).toBeUndefined();
    for (const mistake of mistakes.list)
      for (const language of ['en', 'zh-CN'] as const)
        expect(JSON.stringify(mistake.inWords(language))).not.toMatch(/undefined|\[object/);
  });

  it('a share of rates, or of less than nothing', () => {
    expect(
      make(catches, { where: { qualifier: 'exact' }, share: 'of total' }, ['rate']).codes,
    ).toEqual(['share-of-rates']);
    const below = fileOf(
      [
        { name: 'key', type: 'string' },
        { name: 'n', type: 'number' },
      ],
      [
        { key: 'a', n: -1 },
        { key: 'b', n: 1 },
      ],
    );
    expect(make(below, { share: 'of total' }).codes).toEqual(['made-below-zero']);
    expect(make(below, { where: { n: '> 0' }, share: 'of total' }).made?.rows).toHaveLength(1);
  });

  it('a mean of rates without weights, but with a word', () => {
    const { made, codes } = make(catches, { group: { by: 'port', rate: 'mean' } });
    expect(codes).toEqual(['group-mean-of-rates']);
    expect(figures(made, 'rate')).toEqual({ north: 20, south: 30, isle: 55 });
  });

  it('a total among its parts: it is left out, and told', () => {
    const withTotal = fileOf(
      [
        {
          name: 'key',
          type: 'string',
          labels: { a: 'Apples', b: 'Pears', t: { en: 'Total', 'zh-CN': '合计' } },
        },
        { name: 'n', type: 'number' },
      ],
      [
        { key: 'a', n: 30 },
        { key: 'b', n: 10 },
        { key: 't', n: 40 },
      ],
    );
    const { made, codes, mistakes } = make(withTotal, { share: 'of total' });
    expect(codes).toEqual(['made-without-total']);
    expect(figures(made, 'n')).toEqual({ a: 75, b: 25 });
    expect(mistakes.list[0]?.inWords('en').problem).toBe(
      'share: t is a total of the other rows and left out, or it would count twice.',
    );
    expect(figures(make(withTotal, { top: 1 }).made, 'n')).toEqual({ a: 30 });
  });

  it('a sum of estimates and bounds, but as an estimate', () => {
    const file = fileOf(
      [
        { name: 'key', type: 'string' },
        { name: 'kind', type: 'string' },
        { name: 'n', type: 'number' },
      ],
      [
        { key: 'a', kind: 'x', n: 3, qualifier: 'about' },
        { key: 'b', kind: 'x', n: 1, qualifier: 'over' },
      ],
    );
    const { made, codes } = make(file, { group: { by: 'kind', n: 'sum' } });
    expect(codes).toEqual(['made-mixed-bounds']);
    expect(cell(made, 'x', 'n')?.qualifier).toBe('about');
  });
});
