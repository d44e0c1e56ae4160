import { describe, expect, it } from 'vitest';
import { proposeClaims } from '../../../src/editing/claims/propose-claims.ts';
import { checkStatement } from '../../../src/facts/statements/check-statement.ts';
import { Mistakes } from '../../../src/mistakes/mistake.ts';
import { addressOf, resolveCell } from '../../../src/model/address.ts';
import { type Cell, cellOf, numericFields } from '../../../src/model/dataset.ts';
import { deskWords } from '../../../src/words/desk/index.ts';
import { datasets, units } from '../../facts/claims/newsroom.ts';

type Language = keyof typeof deskWords;
const place = { file: '', line: 1, column: 1 };

function at(address: string): Cell {
  const cell = resolveCell(address, datasets, place, new Mistakes());
  if (!cell) throw new Error(address);
  return cell;
}

const claimsOf = (language: Language, cell: Cell, other?: Cell) =>
  proposeClaims(cell, other, {
    ...{ site: { units }, datasets, language },
    phrases: deskWords[language].claims.phrases,
  });
const said = (language: Language, address: string, other?: string) =>
  claimsOf(language, at(address), other === undefined ? undefined : at(other)).map(({ words }) =>
    words.replaceAll('\u00a0', ' '),
  );

describe('claims that are proposed', () => {
  it.each([
    [
      'output/2024/value',
      ['the highest of the 10', 'rose by 11.7%', 'rose by 10.5 billion yuan'],
      ['10个中最高', '增长11.7%', '增长105亿元'],
    ],
    ['output/2020/value', ['fell by 4.4%'], ['下降4.4%']],
    [
      'jobless/2024-06/rate',
      ['the lowest of the 6', 'fell by 0.2 percentage points'],
      ['6个中最低'],
    ],
    [
      'sectors/machinery/growth',
      ['second of the 7', 'above the average'],
      ['在7个中排第二', '高于平均'],
    ],
  ])('tell the place and the course of %s', (address, english, chinese) => {
    expect(said('en', address)).toEqual(expect.arrayContaining(english));
    expect(said('zh-CN', address)).toEqual(expect.arrayContaining(chinese));
  });

  it.each([
    [
      ['signed/parks/value', 'signed/ports/value'],
      ['more than ports', '3.0 billion yuan more than ports', '2 times as much as ports'],
      ['多于ports', '比ports多30亿元', '是ports的2倍'],
    ],
    [
      ['signed/rail/value', 'signed/total/value'],
      ['less than total', '9.0 billion yuan less than total', '10% of total'],
      ['少于total', '比total少90亿元', '占total的10%'],
    ],
  ])('hold %j beside one another', ([own = '', other = ''], english, chinese) => {
    expect(said('en', own, other)).toEqual(english);
    expect(said('zh-CN', own, other)).toEqual(chinese);
  });

  it('make no course of rows that have no time, and no percent of percentages', () => {
    const own = said('en', 'sectors/electronics/growth').join('\n');
    expect(own).not.toMatch(/rose|in a row/);
    const beside = said('en', 'sectors/electronics/growth', 'sectors/machinery/growth').join('\n');
    expect(beside).toMatch(/11\.8 percentage points more/);
    expect(beside).not.toMatch(/times|%/);
  });

  it('say nothing for certain of what is only known to be more than a number', () => {
    expect(said('en', 'visits/east/value', 'visits/south/value')).toEqual([]);
  });

  it('are true, of whatever cell of whatever dataset, in both languages', () => {
    let count = 0;
    for (const dataset of datasets.values()) {
      const field = numericFields(dataset)[0];
      const cells = field ? dataset.rows.map((row) => cellOf(dataset, row, field)) : [];
      for (const [index, cell] of [...cells.entries()].filter(([at]) => at % 3 !== 1)) {
        const other = cells[index - 1];
        for (const beside of [undefined, ...(other ? [other] : [])])
          for (const { statement } of claimsOf(index % 2 ? 'en' : 'zh-CN', cell, beside)) {
            count += 1;
            const context = { datasets, place, counters: Object.keys(units) };
            const { verdict } = checkStatement(statement, cell, context);
            expect(`${addressOf(cell)} ${statement}: ${verdict}`).toMatch(/true$/);
          }
      }
    }
    expect(count).toBeGreaterThan(60);
  });
});
