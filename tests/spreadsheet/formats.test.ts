import { type BookType, utils, write } from '@e965/xlsx';
import { parquetWriteBuffer } from 'hyparquet-writer';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { Mistakes } from '../../src/mistakes/mistake.ts';
import { UnitWords } from '../../src/reading/units/unit-words.ts';
import { importSheet } from '../../src/spreadsheet/import-sheet.ts';
import { readFile } from '../../src/spreadsheet/read/read-file.ts';
import { importText } from './import-bytes.ts';

const rows = [
  ['county', 'year', 'rate', 'n'],
  ['Ahlen', 2021, 12.5, 1200],
  ['Bünde', 2021, 0.097, 800],
  ['Ahlen', 2022, 13.25, 1300],
  ['Bünde', 2022, -4, 760],
];
const records = rows
  .slice(1)
  .map((row) => Object.fromEntries(row.map((cell, at) => [String(rows[0]?.[at]), cell])));
const data = [
  { county: 'ahlen', year: 2021, rate: 12.5, n: 1200 },
  { county: 'bunde', year: 2021, rate: 0.097, n: 800 },
  { county: 'ahlen', year: 2022, rate: 13.25, n: 1300 },
  { county: 'bunde', year: 2022, rate: -4, n: 760 },
];

async function imported(file: string, bytes: Uint8Array) {
  const mistakes = new Mistakes();
  const sheet = await readFile(file, bytes, mistakes);
  const style = {
    words: new UnitWords({}),
    separators: { decimal: '.', group: ',' },
    counters: [],
  };
  const context = { languages: ['en'], style, mistakes, tell: () => {} };
  const found = sheet && importSheet(sheet, { name: 'case', long: false }, context);
  return { data: found?.resource.data, codes: mistakes.list.map(({ code }) => code) };
}

function workbook(bookType: BookType): Uint8Array {
  const book = utils.book_new(utils.aoa_to_sheet(rows), 'Rates');
  return new Uint8Array(write(book, { type: 'buffer', bookType }));
}

const bytes = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

describe('a table in another format', () => {
  it.each<[string, Uint8Array]>([
    ['a.xlsx', workbook('xlsx')],
    ['a.xls', workbook('biff8')],
    ['a.ods', workbook('ods')],
    ['a.csv', workbook('xlsx')],
    ['a.json', bytes(records)],
    ['a.json', bytes({ meta: { page: 1 }, data: records })],
    ['a.json', bytes([{ page: 1 }, records])],
    ['a.json', bytes(rows)],
    ['a.jsonl', bytes(records.map((each) => JSON.stringify(each)).join('\n'))],
    [
      'a.geojson',
      bytes({
        type: 'FeatureCollection',
        features: records.map((properties) => ({ type: 'Feature', geometry: null, properties })),
      }),
    ],
    [
      'a.topojson',
      bytes({
        type: 'Topology',
        arcs: [],
        objects: {
          x: {
            type: 'GeometryCollection',
            geometries: records.map((properties) => ({ type: null, properties })),
          },
        },
      }),
    ],
    ['a.xls', bytes(rows.map((row) => row.join('\t')).join('\n'))],
    [
      'a.parquet',
      new Uint8Array(
        parquetWriteBuffer({
          columnData: ['county', 'year', 'rate', 'n'].map((name) => ({
            name,
            data: records.map((record) => record[name] as string | number),
            type:
              name === 'county'
                ? ('STRING' as const)
                : name === 'rate'
                  ? ('DOUBLE' as const)
                  : ('INT32' as const),
          })),
        }),
      ),
    ],
  ])('%s becomes the same dataset (%#)', async (file, content) => {
    expect(await imported(file, content)).toEqual({ data, codes: [] });
  });

  it.each([
    ['a.json', bytes({ title: 'x' }), 'import-no-records'],
    ['a.json', bytes('{'), 'import-no-records'],
    ['a.parquet', bytes('PAR1xxxx'), 'import-no-parquet'],
  ])('%s that holds none is refused', async (file, content, code) => {
    expect(await imported(file, content)).toEqual({ data: undefined, codes: [code] });
  });
});

/** A made-up table of many rows and signs, the same at each run. */
function generated(sign: string, decimal: string): string {
  const cell = (row: number, column: number) => {
    const value = ((row * 7919 + column * 104729) % 100_000) / 8 - 3000;
    if ((row + column) % 17 === 0) return '';
    return column % 2 === 0 ? String(Math.round(value)) : value.toFixed(2).replace('.', decimal);
  };
  const heads = ['place', ...Array.from({ length: 6 }, (_, at) => String(2018 + at))];
  const body = Array.from({ length: 120 }, (_, row) => [
    `"Place, ${row}"`,
    ...heads.slice(1).map((_, column) => cell(row, column)),
  ]);
  return [heads, ...body].map((row) => row.join(sign)).join('\n');
}

describe('every cell', () => {
  it.each([
    [',', '.'],
    [';', ','],
    ['\t', ','],
    ['|', '.'],
  ])('parted by “%s” is what another reader reads, wide and long', (sign, decimal) => {
    const text = generated(sign, decimal);
    const [head = [], ...body] = Papa.parse<string[]>(text, { delimiter: sign }).data;
    const number = (cell: string | undefined) => (cell ? Number(cell.replace(decimal, '.')) : null);
    const wide = importText(text, { languages: ['en'] }).resource?.data ?? [];
    expect(wide.map((row) => head.slice(1).map((year) => row[`y${year}`]))).toEqual(
      body.map((row) => row.slice(1).map(number)),
    );
    const long = importText(text, { languages: ['en'], long: true }).resource?.data ?? [];
    expect(long.map(({ year, value }) => [year, value])).toEqual(
      body.flatMap((row) => head.slice(1).map((year, at) => [Number(year), number(row[at + 1])])),
    );
  });
});

describe('columns that are chosen', () => {
  const text = 'name,a,b,c,zip\nX,1,2,3,01234\nY,4,5,6,99999\n';
  it('are the only ones taken, or turned', () => {
    const some = importText(text, { languages: ['en'], columns: ['name', 'C'] });
    expect(some.resource?.data).toEqual([
      { name: 'X', b: 2 },
      { name: 'Y', b: 5 },
    ]);
    expect(some.told.join()).toContain('Left out, as --columns says: a, c, zip.');
    const turned = importText(text, { languages: ['en'], long: true, longColumns: ['a', 'b'] });
    expect(turned.resource?.data[1]).toMatchObject({ name: 'X', measure: 'b', value: 2, c: 3 });
    expect(importText(text, { columns: ['q'] }).mistakes.join()).toContain(
      'There is no column “q”, which --columns names',
    );
  });

  it('are what the editor says', () => {
    const types = ({ text: head }: { readonly text: string }) =>
      head === 'a' ? ('text' as const) : undefined;
    expect(importText(text, { languages: ['en'], types }).resource?.data[0]).toMatchObject({
      a: '1',
      b: 2,
    });
  });

  it('of one stem and a year each become years', () => {
    const stems = 'country,deficit_2003,deficit_2004\nAT,1,2\nBE,3,4\n';
    const { resource } = importText(stems, { languages: ['en'], long: true });
    expect(resource?.data.map(({ country, year, value }) => [country, year, value])).toEqual([
      ['AT', 2003, 1],
      ['AT', 2004, 2],
      ['BE', 2003, 3],
      ['BE', 2004, 4],
    ]);
    expect(resource?.schema.fields.at(-1)?.title).toBe('deficit');
  });
});

describe('a cell', () => {
  const withText = (text: string) => new TextEncoder().encode(`mill,note\neast,${text}\nwest,b\n`);

  it('can be as long as one of Excel’s', async () => {
    const { data, codes } = await imported('a.csv', withText('x'.repeat(32_767)));
    expect(codes).toEqual([]);
    expect(data).toHaveLength(2);
  });

  it('is refused, by its name, where it is longer', async () => {
    const { data, codes } = await imported('a.csv', withText('亿'.repeat(32_768)));
    expect([data, codes]).toEqual([undefined, ['import-long-cell']]);
  });
});
