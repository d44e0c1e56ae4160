import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { Mistakes } from '../../src/mistakes/mistake.ts';
import { UnitWords } from '../../src/reading/units/unit-words.ts';
import { importSheet } from '../../src/spreadsheet/import-sheet.ts';
import { readFile } from '../../src/spreadsheet/read/read-file.ts';

type Cells = readonly (readonly (string | number | Date | null)[])[];

/** What a workbook of these sheets is taken for: the sheet, the fields with their units, the rows. */
async function imported(sheets: Readonly<Record<string, Cells>>) {
  const book = utils.book_new();
  for (const [name, cells] of Object.entries(sheets))
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet(
        cells.map((row) => [...row]),
        { cellDates: true },
      ),
      name,
    );
  const bytes = new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }));
  const mistakes = new Mistakes();
  const sheet = await readFile('a.xlsx', bytes, mistakes);
  const style = {
    words: new UnitWords({}),
    separators: { decimal: '.', group: ',' },
    counters: [],
  };
  const context = { languages: ['en'], style, mistakes, tell: () => {} };
  const { resource } = (sheet && importSheet(sheet, { name: 'case', long: false }, context)) ?? {};
  expect(mistakes.list.map(({ code }) => code)).toEqual([]);
  const fields = resource?.schema.fields.map(({ name, unit }) =>
    [name, unit].filter(Boolean).join(' '),
  );
  return { sheet: sheet?.name, title: resource?.title, fields, data: resource?.data };
}

const births: Cells = [
  ['Table 1: Births by region'],
  ['This worksheet contains one table.'],
  [],
  ['Region', '2023', '2024'],
  ['North', 24310, 23950],
  ['West', 77120, 76010],
];

describe('the sheet of a workbook that is read', () => {
  it.each<[string, Readonly<Record<string, Cells>>]>([
    [
      'is no cover, and no list of notes',
      {
        'Cover sheet': [['Births'], ['By', 'the office'], ['On', '12 May']],
        Notes: [
          ['Note number', 'Note text'],
          ['1', 'Provisional.'],
          ['2', 'Rounded.'],
        ],
        Births: births,
      },
    ],
    [
      'has figures',
      {
        Legend: [
          ['Code', 'Means'],
          ['p', 'provisional'],
          ['e', 'estimate'],
        ],
        Births: births,
      },
    ],
    ['is the first of several with as many', { Births: births, Deaths: births }],
    [
      'may be called notes where no other holds a table',
      { 'About notes': [['Births']], Births: births },
    ],
  ])('%s', async (_, sheets) => {
    const found = await imported(sheets);
    expect(found.sheet).toBe('Births');
    expect(found.data?.[0]).toMatchObject({ y2023: 24310 });
  });
});

describe('a workbook of an office', () => {
  it('names the columns beside its figures in a row of their own', async () => {
    const { fields, data } = await imported({
      Hours: [
        ['Dataset: Hours worked'],
        [null, 'Time', '2022', '2023'],
        ['Country', 'Measure', null, null],
        ['Austria', 'per person', 1444, 1435],
        ['Chile', 'per person', 1962, 1953],
      ],
    });
    expect(fields?.slice(0, 2)).toEqual(['country', 'measure']);
    expect(data).toHaveLength(2);
    expect(data?.[0]).toMatchObject({ y2022: 1444, y2023: 1435 });
  });

  it('keeps a group of rows below an empty corner for what it is', async () => {
    const { data } = await imported({
      A: [
        [null, '2022', '2023'],
        ['Europe', null, null],
        ['Austria', 1, 2],
        ['Spain', 3, 4],
      ],
    });
    expect(data?.map((row) => Object.values(row)[0])).toContain('Europe');
  });

  it('gives each series the unit that a row above the times names for it, and no label as its title', async () => {
    const month = (at: number) => new Date(Date.UTC(2026, at, 1));
    const { title, fields, data } = await imported({
      Index: [['Labour force'], ['Series', 'Title']],
      Data1: [
        [null, 'Hours worked', 'Unemployment rate', 'Employed'],
        ['Unit', 'Hours', 'Percent', '000'],
        ['Series Start', month(0), month(0), month(0)],
        ['Series ID', 'A1', 'A2', 'A3'],
        [month(0), 1601.2, 4.1, 14601.2],
        [month(1), 1610.5, 4.1, 14610.5],
        [month(2), 1633, 4, 14633],
      ],
    });
    expect(title).toBe('Data1');
    expect(fields?.slice(1)).toEqual(['hours-worked h', 'unemployment-rate percent', 'employed']);
    expect(data).toHaveLength(3);
  });

  it('counts in percent where it says of what', async () => {
    const { fields } = await imported({
      Rates: [
        ['Unit of measure', null, 'Percentage of population in the labour force'],
        [],
        ['Country', '2022', '2023'],
        ['Belgium', 5.6, 5.5],
        ['Denmark', 4.5, 5.1],
      ],
    });
    expect(fields).toEqual(['country', 'y2022 percent', 'y2023 percent']);
  });
});

it('the number of an annex is no title', async () => {
  const table: Cells = [
    ['项目', '预算数', '完成数'],
    ['税收收入', 3210.5, 3305.2],
    ['非税收入', 1105, 1150.6],
  ];
  for (const [annex, title] of [
    ['附件1', '一般公共预算收入'],
    ['表3-2', '各区人口'],
    ['Annex B', 'Revenue'],
  ] as const)
    expect((await imported({ A: [[annex], [title], ...table] })).title).toBe(title);
  expect((await imported({ A: [['表彰的企业'], ...table] })).title).toBe('表彰的企业');
});
