import { describe, expect, it } from 'vitest';
import { deriveCells } from '../../src/datasets/derive.ts';
import { Mistakes } from '../../src/mistakes/mistake.ts';
import { cellOf, type Dataset } from '../../src/model/dataset.ts';
import { build } from '../model/dataset-file.ts';
import { unitNamed } from '../unit-named.ts';

const people = {
  name: 'population',
  schema: {
    primaryKey: 'country',
    fields: [
      { name: 'country', type: 'string' },
      { name: 'people', type: 'number', unit: 'case' },
      { name: 'area', type: 'number', unit: 'km2' },
    ],
  },
  data: [
    { country: 'NOR', people: 5_500_000, area: 385_207, qualifier: 'about' },
    { country: 'the sea (all)', people: 4, area: 2 },
    { country: 'CHN', people: null, area: 9_600_000 },
  ],
};

const yearly = {
  name: 'people-by-year',
  schema: {
    primaryKey: ['country', 'year'],
    fields: [
      { name: 'country', type: 'string' },
      { name: 'year', type: 'year' },
      { name: 'people', type: 'number', unit: 'case' },
    ],
  },
  data: [{ country: 'NOR', year: 2020, people: 50 }],
};

/** The cells of a computed field by key, and what is told. */
function rates(derive: string, more: object = {}, given: object = {}) {
  const own = {
    name: 'sample',
    schema: {
      primaryKey: 'country',
      fields: [
        { name: 'country', type: 'string' },
        { name: 'deaths', type: 'number', unit: 'case' },
        { name: 'births', type: 'number', unit: 'case' },
        { name: 'rate', type: 'number', derive, ...more },
      ],
    },
    data: [
      { country: 'NOR', deaths: 110, births: 220, ...given },
      { country: 'the sea (all)', deaths: 3, births: 4 },
      { country: 'CHN', deaths: 8, births: 16 },
      { country: 'FRA', deaths: 5, births: null },
    ],
  };
  const told = new Mistakes();
  const all = [own, people, yearly].flatMap((file): [string, Dataset][] => {
    const { dataset, mistakes } = build(file);
    for (const each of mistakes.list) told.tell(each);
    return dataset ? [[dataset.name, dataset]] : [];
  });
  const filled = deriveCells(new Map(all), told).get('sample');
  const field = filled?.fields.find(({ name }) => name === 'rate');
  const cells = filled && field ? filled.rows.map((row) => cellOf(filled, row, field)) : [];
  return {
    values: cells.map(({ value }) => value),
    first: cells[0],
    codes: told.list.map(({ code }) => code),
    told,
  };
}

describe('a whole field by a formula', () => {
  it('is computed in every row, its units and qualifiers carried', () => {
    const { first, values, codes } = rates('this.deaths / this.births * 100');
    expect(values).toEqual([50, 75, 50, null]);
    expect(first).toMatchObject({ qualifier: 'exact', formula: expect.stringContaining('/') });
    expect(codes).toEqual(['derive-absent']);
  });

  it.each([
    ['deaths / births', [0.5, 0.75, 0.5, null]],
    ['deaths/births', [0.5, 0.75, 0.5, null]],
    ['(births - deaths)/2', [55, 0.5, 4, null]],
    ['sum(deaths, births)', [330, 7, 24, null]],
    ['deaths * 1e2', [11000, 300, 800, 500]],
  ])('is written %s, with this. or without', (formula, expected) => {
    expect(rates(formula).values).toEqual(expected);
    expect(rates(formula.replace(/deaths|births/g, 'this.$&')).values).toEqual(expected);
  });

  it.each([
    ['deaths / population[country].people * 100000', [2, 75000, null, null]],
    ['deaths/population[country].people*100000', [2, 75000, null, null]],
    ['deaths * people-by-year["NOR", 2020]', [5500, 150, 400, 250]],
    ['people-by-year[country, 2020].people / 5', [10, null, null, null]],
    ['population/NOR/people - deaths', [5499890, 5499997, 5499992, 5499995]],
  ])('joins another dataset by key: %s', (formula, expected) => {
    expect(rates(formula).values).toEqual(expected);
  });

  it('names the cells of its own row, encoded as addresses are', () => {
    const { first, told } = rates('deaths / population[country].people', { unit: 'percent' });
    expect(first).toMatchObject({
      formula: 'sample/NOR/deaths / population/NOR/people',
      value: 0.002,
      unit: unitNamed('percent'),
      qualifier: 'about',
    });
    const [absent] = told.list;
    expect(absent?.inWords('en')).toEqual({
      problem:
        '“rate” has no value in 2 rows: deaths / population[country].people finds nothing at population/CHN/people, population/FRA/people.',
      hint: 'Fill in what is missing, or leave it: the cells stay empty and are shown so.',
    });
    expect(absent?.inWords('zh-CN').problem).toBe(
      '“rate”有 2 行算不出：deaths / population[country].people 在 population/CHN/people、population/FRA/people 没有数值。',
    );
  });

  it('leaves what a row gives itself', () => {
    expect(rates('deaths / births', {}, { rate: 7 }).values[0]).toBe(7);
    expect(rates('deaths / births', {}, { rate: { derive: 'sample/CHN/deaths' } }).values[0]).toBe(
      8,
    );
  });

  it.each([
    ['deaths / birth', {}, ['derive-unknown-field']],
    ['deaths / population[land].people', {}, ['derive-unknown-field']],
    ['deaths / populatio[country].people', {}, ['unknown-dataset']],
    ['deaths / population[country]', {}, ['ambiguous-field', 'derive-absent']],
    ['deaths / population[country].peple', {}, ['unknown-cell-field', 'derive-absent']],
    ['deaths + population[country].area', {}, ['derive-units', 'derive-absent']],
    ['deaths +', {}, ['derive-syntax']],
    ['rate + 1', {}, ['derive-cycle']],
    ['deaths / (births - births)', {}, ['derive-zero', 'derive-absent']],
    ['deaths', { type: 'string' }, ['derived-field-type']],
  ])('is told once of %s', (formula, more, expected) => {
    expect([...new Set(rates(formula, more).codes)]).toEqual(expected);
    const own = rates(formula, more).codes.filter((code) => code !== 'derive-absent');
    expect(own.length).toBeLessThanOrEqual(4);
  });
});
