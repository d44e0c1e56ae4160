import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../src/outputs/data/csv.ts';
import { unitNamed } from '../../unit-named.ts';
import { datasetOf, loadTown } from '../town.ts';

const town = await loadTown();

/** The lines of a dataset as CSV, without the byte-order mark. */
function lines(...parts: Parameters<typeof datasetOf>): string[] {
  return writeCsv(datasetOf(...parts), town, 'en')
    .replace('\uFEFF', '')
    .split('\r\n');
}

const cell = (value: string | number | boolean | null) =>
  lines([{ name: 'a' }], [{ values: { a: value } }])[1];

describe('a dataset as CSV', () => {
  it('begins with a byte-order mark and ends every line with CR LF', () => {
    const csv = writeCsv(datasetOf([{ name: 'a' }], [{ values: { a: 'x' } }]), town, 'en');
    expect(csv).toBe('\uFEFFa\r\nx\r\n');
  });

  it.each([
    ['a,b', '"a,b"'],
    ['say “so”', 'say “so”'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['增速', '增速'],
    [null, ''],
    [true, 'true'],
    [67.51, '67.51'],
  ])('writes %j as %s', (value, written) => {
    const rest = lines([{ name: 'a' }], [{ values: { a: value } }]).slice(1);
    expect(rest.join('\r\n')).toBe(`${written}\r\n`);
  });

  it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\tx', '＝1', '－x', '＠x', '＋x'])(
    'keeps a spreadsheet from running %j',
    (text) => {
      expect(cell(text)).toBe(`'${text}`);
    },
  );

  it.each([
    [-5.2, '-5.2'],
    ['-5.2', '-5.2'],
    ['+86', '+86'],
  ])('keeps %j a number', (value, written) => {
    expect(cell(value)).toBe(written);
  });

  it('defuses the names of fields too', () => {
    expect(lines([{ name: '=a' }], [])[0]).toBe("'=a");
  });

  it('puts the names for readers behind the codes, in its language', () => {
    const labels = { east: { en: 'East mill', 'zh-CN': '东坊' } };
    const dataset = datasetOf([{ name: 'mill', labels }], [{ values: { mill: 'east' } }]);
    expect(writeCsv(dataset, town, 'en')).toBe('\uFEFFmill,mill_label\r\neast,East mill\r\n');
    expect(writeCsv(dataset, town, 'zh-CN')).toBe('\uFEFFmill,mill_label\r\neast,东坊\r\n');
  });

  it('gives each number its unit: that of the field, or of the row', () => {
    const amount = { name: 'amount', type: 'number' };
    const values = { amount: 3 };
    expect(lines([{ ...amount, unit: unitNamed('t') }], [{ values }]).slice(0, 2)).toEqual([
      'amount,amount_unit',
      '3,t',
    ]);
    expect(lines([amount], [{ values, unit: unitNamed('亿元'), decimals: 2 }]).slice(0, 2)).toEqual(
      ['amount,unit,decimals', '3,亿元,2'],
    );
  });

  it('tells qualifier, status and note where one row has them', () => {
    const rows = [
      { values: { n: 1 } },
      {
        values: { n: 300 },
        qualifier: 'over',
        status: 'promised',
        note: { en: 'by 2032' },
      } as const,
    ];
    expect(lines([{ name: 'n', type: 'number' }], rows)).toEqual([
      'n,qualifier,status,note',
      '1,exact,done,',
      '300,over,promised,by 2032',
      '',
    ]);
  });

  it('keeps columns that are declared, though they say what is meant anyway', () => {
    const fields = [{ name: 'n', type: 'number' }, { name: 'qualifier' }] as const;
    expect(lines([...fields], [{ values: { n: 1, qualifier: 'exact' } }]).slice(0, 2)).toEqual([
      'n,qualifier',
      '1,exact',
    ]);
  });
});
