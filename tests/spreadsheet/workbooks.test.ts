import { type CellObject, type WorkSheet, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { importBytes } from './import-bytes.ts';

type Content = string | CellObject | undefined;

const number = (v: number, z = 'General'): CellObject => ({ t: 'n', v, z });

function sheetOf(rows: readonly (readonly Content[])[], more: WorkSheet = {}): WorkSheet {
  const sheet: WorkSheet = { ...more };
  for (const [row, cells] of rows.entries())
    for (const [column, cell] of cells.entries())
      if (cell !== undefined)
        sheet[`${String.fromCharCode(65 + column)}${row + 1}`] =
          typeof cell === 'string' ? { t: 's', v: cell } : cell;
  const width = Math.max(...rows.map((cells) => cells.length), 1);
  sheet['!ref'] = `A1:${String.fromCharCode(64 + width)}${Math.max(1, rows.length)}`;
  return sheet;
}

function bookOf(sheets: Readonly<Record<string, WorkSheet>>, date1904 = false): Uint8Array {
  const workbook = {
    SheetNames: Object.keys(sheets),
    Sheets: { ...sheets },
    Workbook: { WBProps: { date1904 } },
  };
  return new Uint8Array(write(workbook, { type: 'buffer', bookType: 'xlsx', compression: true }));
}

const merge = (top: number, left: number, bottom: number, right: number) => ({
  s: { r: top, c: left },
  e: { r: bottom, c: right },
});

describe('a workbook', () => {
  it('is refused where a row stands below all that a dataset can have, though there are few', () => {
    const far = sheetOf([
      ['mill', 'output'],
      ['east', number(80)],
    ]);
    far.A25000 = { t: 's', v: 'west' };
    far.B25000 = number(70);
    far['!ref'] = 'A1:B25000';
    const { resource, mistakes } = importBytes('a.xlsx', bookOf({ Sheet1: far }));
    expect(resource).toBeUndefined();
    expect(mistakes.join()).toContain('import-large');
  });

  it('is taken where only empty rows stand there', () => {
    const far = sheetOf([
      ['mill', 'output'],
      ['east', number(80)],
      ['west', number(70)],
    ]);
    far.A25000 = { t: 's', v: ' ' };
    far['!ref'] = 'A1:B25000';
    expect(importBytes('a.xlsx', bookOf({ Sheet1: far })).resource?.data).toHaveLength(2);
  });

  it('is read as it is shown: percent, decimals, no binary noise', () => {
    const rows = [
      ['项目', '占比', '金额', '和', '账'],
      [
        '甲',
        number(0.2732, '0.00%'),
        number(260.5, '0.00'),
        number(0.1 + 0.2),
        number(-1234.5, '#,##0.00_);(#,##0.00)'),
      ],
      [
        '乙',
        number(0.5, '0.00%'),
        number(1.005, '0.00'),
        number(123456789012),
        number(0, '_ * #,##0.00_ ;_ * "-"??_ '),
      ],
    ];
    const { resource, told } = importBytes('a.xlsx', bookOf({ Sheet1: sheetOf(rows) }));
    expect(resource?.data.map((row) => Object.values(row).slice(1))).toEqual([
      [27.32, 260.5, 0.3, -1234.5],
      [50, 1.01, 123456789012, 0],
    ]);
    const fields = resource?.schema.fields.slice(1).map(({ unit, decimals }) => [unit, decimals]);
    expect(fields).toEqual([
      ['percent', 2],
      [undefined, 2],
      [undefined, 1],
      [undefined, 2],
    ]);
    expect(told.join('\n')).toContain('One cell holds more decimals than it shows (C3)');
  });

  it('has heads over two rows, merged cells, hidden rows, formulas, a title and footnotes', () => {
    const rows: Content[][] = [
      ['表3-2  2024年工业主要指标'],
      [undefined, undefined, undefined, '单位：亿元'],
      ['行业', '企业', '2023年', undefined, '2024年'],
      [undefined, undefined, '产值', '占比', '产值'],
      ['重工业', '甲厂', number(12.5, '0.00'), number(0.27, '0%'), { t: 'n', v: 13, f: 'C5+0.5' }],
      [undefined, '乙厂', number(33.25, '0.00'), { t: 'e', v: 7 }, number(34)],
      ['合计', undefined, number(45.75, '0.00'), undefined, number(47)],
      ['数据来源：区统计局'],
    ];
    const merges = [
      merge(0, 0, 0, 4),
      merge(2, 0, 3, 0),
      merge(2, 1, 3, 1),
      merge(2, 2, 2, 3),
      merge(4, 0, 5, 0),
    ];
    const hidden = [undefined, undefined, undefined, undefined, undefined, { hidden: true }];
    const sheet = sheetOf(rows, { '!merges': merges, '!rows': hidden as never });
    const { resource, told, mistakes } = importBytes(
      'a.xlsx',
      bookOf({
        说明: {},
        产值表: sheet,
        备用: sheetOf([
          ['a', 'b'],
          ['x', number(1)],
        ]),
      }),
    );
    expect(resource).toMatchObject({
      title: '2024年工业主要指标',
      temporal: '2024',
      sources: [{ title: '区统计局' }],
      schema: { primaryKey: ['qiye'] },
    });
    expect(resource?.schema.fields.map(({ title, unit }) => [title, unit])).toEqual([
      ['行业', undefined],
      ['企业', undefined],
      ['2023年产值', '亿元'],
      ['2023年占比', 'percent'],
      ['2024年产值', '亿元'],
    ]);
    expect(resource?.data.map((row) => Object.values(row))).toEqual([
      ['重工业', 'jia-chang', 12.5, 27, 13],
      ['重工业', 'yi-chang', 33.25, null, 34],
      ['合计', 'heji', 45.75, null, 47],
    ]);
    for (const said of [
      '“产值表” is read. The file also has “备用”',
      'Merged cells hold for every row that they span: A5',
      'Hidden rows are read with the others: 6',
      'One cell is a formula (E5)',
    ])
      expect(told.join('\n')).toContain(said);
    expect(mistakes.map((mistake) => mistake.split(' ')[0])).toEqual(['a.xlsx:6:4', 'a.xlsx:7:1']);
  });

  it.each([
    [false, 45292],
    [true, 43830],
  ])('reads days, counted from 1904: %s', (date1904, serial) => {
    const rows = [
      ['日期', '水位（米）'],
      [number(serial, 'yyyy/m/d'), number(3.5)],
      [number(serial + 1, 'yyyy"年"m"月"d"日"'), number(3.4)],
    ];
    const { resource } = importBytes('a.xlsx', bookOf({ Sheet1: sheetOf(rows) }, date1904));
    expect(resource?.data.map((row) => row.date)).toEqual(['2024-01-01', '2024-01-02']);
    expect(resource?.temporal).toBe('2024-01-01/2024-01-02');
  });

  it('is read from the first sheet that holds a table, and the others are named', () => {
    const table = [
      ['Line', 'Trips'],
      ['Red', number(1)],
    ];
    const book = bookOf({
      Cover: sheetOf([['About'], ['Made by K.']]),
      Trips: sheetOf(table),
      Stops: sheetOf(table),
    });
    const { resource, told } = importBytes('a.xlsx', book);
    expect(resource?.data).toEqual([{ line: 'Red', trips: 1 }]);
    expect(told.join('\n')).toContain(
      'The sheet “Trips” is read. The file also has “Cover”, “Stops”',
    );
    expect(told.join('\n')).toContain('The name of the sheet becomes the title: “Trips”.');
  });

  it('is asked for a sheet by its name', () => {
    const book = bookOf({
      一: sheetOf([
        ['a', 'b'],
        ['x', number(1)],
      ]),
      二: sheetOf([
        ['c', 'd'],
        ['y', number(2)],
      ]),
    });
    expect(importBytes('a.xlsx', book, { sheet: '二' }).resource?.data).toEqual([{ c: 'y', d: 2 }]);
    expect(importBytes('a.xlsx', book, { sheet: '三' }).mistakes).toEqual([
      'a.xlsx:1:1 import-no-sheet: There is no sheet “三”. Available: 一, 二.',
    ]);
  });

  it('that is none is refused', () => {
    const refused = (bytes: Uint8Array) => importBytes('a.xlsx', bytes).mistakes.join('\n');
    expect(refused(Buffer.from('<html><table><tr><td>产值</td></tr></table></html>'))).toContain(
      'no .xlsx workbook',
    );
    expect(
      refused(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])),
    ).toContain('damaged .xls');
    const whole = bookOf({
      Sheet1: sheetOf([
        ['a', 'b'],
        ['x', number(1)],
      ]),
    });
    expect(refused(whole.subarray(0, whole.length >> 1))).toContain('damaged');
  });
});
