import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Mistakes } from '../../src/errors.ts';
import { buildDataset } from '../../src/model/build-dataset.ts';
import { parseJson } from '../../src/source/json.ts';
import { writeResource } from '../../src/spreadsheet/write-resource.ts';
import { importBytes } from './import-bytes.ts';

const folder = 'tests/spreadsheet/cases';
const cases = readdirSync(folder).filter((file) => file.endsWith('.csv'));

describe('a spreadsheet becomes the dataset beside it', () => {
  it.each(cases)('%s', async (file) => {
    const { resource, mistakes } = importBytes(file, readFileSync(`${folder}/${file}`));
    expect(mistakes.filter((mistake) => !mistake.includes('import-total'))).toEqual([]);
    const text = writeResource(resource ?? {});
    await expect(text).toMatchFileSnapshot(`cases/${file.replace('.csv', '.json')}`);
    const found = new Mistakes();
    const source = parseJson({ path: 'data/case.json', text }, found);
    if (source)
      buildDataset(source, {
        languages: ['zh-CN', 'en'],
        counters: ['enterprise'],
        mistakes: found,
      });
    expect(found.list.filter(({ code }) => code !== 'source-unnamed')).toEqual([]);
  });

  it('is the same whatever encoding it was saved in', () => {
    const [plain, old] = ['bureau', 'bureau-gb18030'].map((name) =>
      importBytes('case.csv', readFileSync(`${folder}/${name}.csv`)),
    );
    const text = readFileSync(`${folder}/bureau.csv`, 'utf8');
    const wide = importBytes('case.csv', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')));
    expect(old?.resource).toEqual(plain?.resource);
    expect(wide.resource).toEqual(plain?.resource);
  });
});

describe('long form', () => {
  it('has a row for each year', () => {
    const bytes = readFileSync(`${folder}/two-languages.csv`);
    const { resource } = importBytes('case.csv', bytes, { long: true });
    expect(resource?.schema.primaryKey).toEqual(['indicator', 'year']);
    expect(resource?.data).toContainEqual({
      indicator: 'gross-regional-product',
      year: 2023,
      value: 1300.25,
      unit: '亿元',
    });
  });

  it('takes the unit of a row where the head has none', () => {
    const text = '指标,单位,绝对量,比上年增长（%）\n产值,亿元,1234.56,5.5\n人口,万人,88,0.2\n';
    const { resource } = importBytes('case.csv', Buffer.from(text), { long: true });
    expect(resource?.data.map(({ value, unit, note }) => [value, unit, note])).toEqual([
      [1234.56, '亿元', undefined],
      [5.5, 'percent', undefined],
      [88, undefined, '单位：万人'],
      [0.2, 'percent', undefined],
    ]);
  });

  it('gives each figure its own unit, decimals and qualifier', () => {
    const text =
      'Month,Visitors,"Revenue, CNY million",Occupancy\n2024/1,1200,3.5,71%\n2024/2,over 1500,4.25,70%\n';
    const { resource } = importBytes('case.csv', Buffer.from(text), { long: true });
    expect(resource?.data.slice(3, 5)).toEqual([
      { month: '2024-02', measure: 'Visitors', value: 1500, qualifier: 'over', decimals: 0 },
      {
        month: '2024-02',
        measure: 'Revenue',
        value: 4.25,
        qualifier: 'exact',
        unit: 'CNY million',
        decimals: 2,
      },
    ]);
  });
});
