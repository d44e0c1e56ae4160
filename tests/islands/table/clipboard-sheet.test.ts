import { expect, it } from 'vitest';
import { writeTableHtml, writeTsv } from '../../../src/islands/table/clipboard-sheet.ts';

it('separates cells by tabs and rows by lines', () => {
  const sheet = [
    ['Sector', 'Growth (%)'],
    ['Advanced\n  materials', '67.51'],
    ['Other', '-3'],
  ];
  expect(writeTsv(sheet)).toBe('Sector\tGrowth (%)\r\nAdvanced materials\t67.51\r\nOther\t-3');
});

it('keeps quotation marks that begin a cell', () => {
  expect(writeTsv([['"So" he said', 'he said "so"']])).toBe('"""So"" he said"\the said "so"');
});

it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '＝1'])(
  'keeps a spreadsheet from running %j',
  (text) => {
    expect(writeTsv([[text]])).toBe(`'${text}`);
    expect(writeTableHtml([[text]])).toContain(`<th>'${text}</th>`);
  },
);

it('writes a table with a head, and no markup of the cells', () => {
  expect(writeTableHtml([['A'], ['<b>&']])).toBe(
    '<meta charset="utf-8"><table><tr><th>A</th></tr><tr><td>&#60;b&#62;&#38;</td></tr></table>',
  );
});
