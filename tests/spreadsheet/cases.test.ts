import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../src/datasets/build-dataset.ts';
import { Mistakes } from '../../src/mistakes/mistake.ts';
import { parseJson } from '../../src/source/json.ts';
import { Existing } from '../../src/spreadsheet/dataset/existing.ts';
import { writeResource } from '../../src/spreadsheet/dataset/write-resource.ts';
import { importBytes, importText } from './import-bytes.ts';

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
    // What one language alone can read is the editor's to write in the other.
    const own = ['source-unnamed', 'one-language'];
    expect(found.list.filter(({ code }) => !own.includes(code))).toEqual([]);
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

  it.each([
    ['2025*', '* preliminary', '2025: preliminary'],
    ['2025p', 'p = provisional figures', '2025: provisional figures'],
    ['2025年*', '* preliminary', '2025年: preliminary'],
    ['2025E', '', '2025: estimate'],
    ['2025 (prov.)', '', '2025: provisional'],
  ])('takes %s for the year, and keeps what its mark says', (head, foot, note) => {
    const { resource, mistakes, told } = importText(
      `Line,2023,2024,${head}\nA,1,2,3\nB,4,5,6\n${foot}\n`,
      { long: true, languages: ['en'] },
    );
    expect(resource?.schema.fields.map(({ name }) => name)).toEqual(['line', 'year', 'value']);
    expect(resource?.data[2]).toEqual({ line: 'A', year: 2025, value: 3 });
    expect(resource?.note).toBe(note);
    expect(mistakes).toEqual([]);
    expect(told.join()).toContain(`“${head}” is 2025`);
  });

  it('tells of figures that it does not turn', () => {
    const { resource, mistakes } = importText('Line,2023,2024,2025 target\nA,1,2,3\nB,4,5,6\n', {
      long: true,
    });
    expect(resource?.data).toHaveLength(4);
    expect(mistakes).toEqual([
      expect.stringContaining('case.csv:1:4 import-not-turned: D1 “2025 target” holds figures'),
    ]);
  });
});

describe('the unit of a head', () => {
  const field = (head: string, cell: string) => {
    const { resource, mistakes } = importText(`Crop,"${head}"\nWheat,${cell}\nMaize,${cell}\n`);
    expect(mistakes).toEqual([]);
    const found = resource?.schema.fields[1];
    return [found?.title, found?.unit];
  };

  it.each([
    'Change on year',
    'Year on year',
    'Change on month',
    'change on last year',
    'Change since last year',
    'Growth in the year',
    'Growth (year)',
    '同比',
  ])('is not the time in “%s”', (head) => {
    expect(field(head, '+3.2%')).toEqual([head, 'percent']);
  });

  it.each(['Trees on hectare', 'Trees per hectare', 'Trees/hectare', 'Plan B', 'Days in month'])(
    'is not the last word of “%s”',
    (head) => {
      expect(field(head, '3.2')).toEqual([head, undefined]);
    },
  );

  it.each([
    ['Output in tonnes', 'Output', 't'],
    ['Share in %', 'Share', 'percent'],
    ['Length, km', 'Length', 'km'],
    ['Age (years)', 'Age', 'year'],
    ['产值 亿元', '产值', '亿元'],
    ['价格 元/吨', '价格', '元/吨'],
    ['比上年增长（%）', '比上年增长', 'percent'],
  ])('is taken off “%s”', (head, title, unit) => {
    expect(field(head, '3.2')).toEqual([title, unit]);
  });
});

describe('the line above a table', () => {
  const units = { passenger: { en: { one: 'passenger', other: 'passengers' } } };
  const read = (line: string) => {
    const { resource, told } = importText(
      `"${line}",,\nLine,Work days,Sundays\nRed,3.2,1\nBlue,4,2\n`,
      {
        units,
      },
    );
    return [resource?.title, resource?.schema.fields[1]?.unit, told.join('\n')];
  };

  it.each([
    ['水稻产量（万吨）', '水稻产量', '万吨'],
    ['水稻产量（单位：万吨）', '水稻产量', '万吨'],
    ['Ridership, thousand passengers', 'Ridership', 'thousand passenger'],
    ['Output in thousand tonnes', 'Output', 'thousand t'],
    ['Output by crop (2024)', 'Output by crop (2024)', undefined],
    ['Output by month, year', 'Output by month, year', undefined],
  ])('%s', (line, title, unit) => {
    expect(read(line)).toEqual([
      title,
      unit,
      expect.stringContaining(`The line above the table becomes the title: “${title}”.`),
    ]);
  });

  it.each(['Output (thousand widgets)', 'Dwellings in thousands', '客运量（万标箱）'])(
    'keeps a unit that is not known, and tells: %s',
    (line) => {
      expect(read(line)).toEqual([line, undefined, expect.stringContaining('it is not taken')]);
    },
  );

  it('is not said to be taken where other words stand', () => {
    const text = 'Ridership,,\nLine,2023,2024*\nRed,3.2,1\nBlue,4,2\n* estimate\nSource: Counts\n';
    const own = importText(text, { title: 'Trips', source: 'Depot', long: true }).told.join('\n');
    expect(own).toContain('Your title stands; “Ridership” is not taken.');
    expect(own).toContain('Your source stands; “Counts” below the table is not taken.');
    expect(own).toContain('“Line” and “year” together are the key');
    const existing = new Existing({
      title: 'Trips',
      note: 'As counted.',
      sources: [{ title: 'Depot' }],
      schema: { primaryKey: ['line'], fields: [{ name: 'line', type: 'string', title: 'Line' }] },
      data: [],
    });
    const kept = importText(text, { existing }).told.join('\n');
    expect(kept).toContain('The title that the dataset has stays; “Ridership” is not taken.');
    expect(kept).toContain('“Counts” below the table is not taken.');
    const resource = importText(text, { long: true }).resource ?? {};
    const again = importText(text, { long: true, existing: new Existing(resource) }).told;
    expect(again.join()).not.toContain('takes the place of');
    expect(kept).toContain('The note that the dataset has stays');
    expect(kept).not.toContain('becomes');
  });
});
