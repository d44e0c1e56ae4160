import { describe, expect, it } from 'vitest';
import { writeJson } from '../../../src/outputs/data/json.ts';
import { unitNamed } from '../../unit-named.ts';
import { datasetOf, loadTown } from '../town.ts';

const town = await loadTown();
const read = (...parts: Parameters<typeof datasetOf>) =>
  JSON.parse(writeJson(datasetOf(...parts), town, 'en'));

describe('a dataset as JSON', () => {
  it('is a Data Resource in one language', () => {
    const labels = { east: { en: 'East mill', 'zh-CN': '东坊' } };
    const title = { en: 'Mill', 'zh-CN': '磨坊' };
    const resource = read([{ name: 'mill', title, labels }], [{ values: { mill: 'east' } }]);
    expect(resource.$schema).toBe('https://datapackage.org/profiles/2.0/dataresource.json');
    expect(resource).toMatchObject({
      name: 'sample',
      title: 'Sample',
      language: 'en',
      schema: { fields: [{ name: 'mill', title: 'Mill', labels: { east: 'East mill' } }] },
      data: [{ mill: 'east' }],
    });
  });

  it('declares every column that its rows have', () => {
    const { schema, data } = read(
      [{ name: 'n', type: 'number' }],
      [{ values: { n: 1 }, qualifier: 'over', unit: unitNamed('t') }],
    );
    const declared = schema.fields.map(({ name }: { name: string }) => name);
    expect(Object.keys(data[0])).toEqual(declared);
    expect(declared).toEqual(['n', 'unit', 'qualifier']);
  });

  it('fills in computed cells and tells their formulas', () => {
    const formulas = { n: 'a/b/c / 2' };
    const { data, formulas: told } = read(
      [{ name: 'n', type: 'number', unit: unitNamed('t') }],
      [{ key: 'half', values: { n: 1.5 }, formulas, qualifier: 'over' }],
    );
    expect(data[0].n).toBe(1.5);
    expect(told).toEqual([{ cell: 'half/n', derive: 'a/b/c / 2', unit: 't', qualifier: 'over' }]);
  });

  it('has no empty lists', () => {
    expect(read([{ name: 'n' }], [])).not.toHaveProperty('sources');
  });
});
