import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importText } from './import-bytes.ts';

describe('a spreadsheet that is no dataset', () => {
  it.each([
    ['', 'case.csv:1:1 import-empty'],
    ['名称,数值\n', 'case.csv:1:1 import-no-rows'],
    ['1,2\n3,4\n', 'case.csv:1:1 import-no-heads'],
    ['a,b\n"x,1\ny,2\n', 'case.csv:2:1 import-quote'],
    ['Name;A\nx;1,234\n', 'case.csv:2:2 import-comma: B2 “1,234”'],
    ['名称,数\n甲,12\n乙,很多\n丙,4\n', 'case.csv:3:2 import-no-number: B3 “很多”'],
    ['名称,数\n甲,1.2E+17\n', 'case.csv:2:2 import-shortened: B2 “1.2E+17”'],
    ['名称,数\n甲,123456789012345678\n', 'case.csv:2:2 import-inexact'],
    ['名称,数\n甲,不足5%\n', 'case.csv:2:2 import-upper-bound: B2 “不足5%”'],
    ['名称,产值（亿元）\n甲,5%\n', 'case.csv:2:2 import-unit-clash'],
    ['名称,数\n甲,0.31\n乙,27.3%\n', 'case.csv:2:2 import-unit-missing: B2 “0.31”'],
    [
      '产量（万吨）,,\n名称,数,另\n甲,31,1\n乙,98%,2\n丙,4,3\n',
      'case.csv:4:2 import-line-clash: B4 “98%”',
    ],
    ['名称,数\n甲,3个\n乙,4件\n', 'case.csv:2:2 import-counters'],
    ['名称,数,另\n甲,3%,1\n乙,4亿元,2\n', 'case.csv:2:2 import-mixed-units: Column B'],
    ['指标,单位,数,增速（%）\n甲,亿元,12,5.5\n', 'case.csv:1:4 import-unit-column: Column D'],
    ['名称,数,另\n甲,超3%,1\n', 'case.csv:2:2 import-mixed-qualifiers'],
    ['Date,A\n3/4/2024,1\n', 'case.csv:2:1 import-day-order: A2 “3/4/2024”'],
    ['x;a\nA;1,5\nB;2.5\n', 'case.csv:2:2 import-two-decimals: “a” has decimals with a point and'],
    ['x,a\nA,8.5M\nB,5.6\n', 'case.csv:2:2 import-scale-letter: B2 “8.5M”'],
    ['Ort;id;n\nA;1;1.234\nB;2;5\n', 'import-comma: C2 “1.234”'],
    ['Ort;n\nA;13.124\nB;6.288\n', 'case.csv:2:2 import-comma: B2 “13.124”'],
    ['date,n\n1/11/99,1\n2/11/99,2\n', 'case.csv:2:1 import-day-order: A2 “1/11/99”'],
    ['Aachen,1200\nBonn,800\n', 'case.csv:1:2 import-no-heads: Row 1 holds a figure (1200)'],
    ['A区,1999,2005\nB区,2001,2003\n', 'case.csv:1:2 import-no-heads: Row 1 holds a figure (1999)'],
  ])('%j gets a sentence with its place', (text, said) => {
    const { resource, mistakes } = importText(text);
    expect(resource).toBeUndefined();
    expect(mistakes.join('\n')).toContain(said);
  });

  it('does not stop at the first', () => {
    const { mistakes } = importText('名称,数\n甲,12\n乙,很多\n丙,4\n丁,不少\n丁,5\n');
    expect(mistakes.map((mistake) => mistake.split(' ')[0])).toEqual([
      'case.csv:3:2',
      'case.csv:5:2',
      'case.csv:6:1',
    ]);
  });

  it.each([
    ['名称,,数值\n甲,x,1\n', 'import-no-head: Column B has no name in row 1'],
    ['a,n\nA,1\nB,2\nC,3\nD,4\nE,5\nE,6\n', 'import-key-almost: “a” names the rows but for a few'],
    ['Year,n\n2001,1\n2002,2\nTotal,3\n', 'import-almost-times: A4 “Total” is not a time'],
    ['date,n\n2024-02-28,1\n2024-02-30,2\n2024-03-01,3\n', 'import-almost-times: A3 “2024-02-30”'],
    ['when,n\n2022,1\n2023,2\n2022 Q1,3\n', 'import-mixed-times: “when” mixes times'],
  ])('%j is imported, with a warning', (text, said) => {
    const { resource, mistakes } = importText(text);
    expect(resource).toBeDefined();
    expect(mistakes.join('\n')).toContain(said);
  });

  it('never breaks the program', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom(
        '甲',
        '2024年',
        '1月',
        '1,234',
        '(5)',
        '—',
        '超3%',
        '40家',
        '单位：亿元',
        '合计',
        '产值（%）',
        '__proto__',
        '',
      ),
      fc.double().map(String),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t'), fc.boolean(), (table, sign, long) => {
        const text = table.map((row) => row.join(sign)).join('\n');
        const { resource, mistakes } = importText(text, { long });
        expect(resource !== undefined || mistakes.length > 0).toBe(true);
      }),
      { numRuns: 400, seed: 11 },
    );
  });
});
