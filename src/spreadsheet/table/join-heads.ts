import { tidy } from '../cells/one-line.ts';
import { unitHead } from '../cells/read-unit.ts';
import type { Head } from '../cells/table.ts';
import { cellAt, type Sheet } from '../read/sheet.ts';

const han = /\p{Script=Han}/u;
const bracketed = /^[（(].*[）)]$/;
const unitSign =
  /^(?:%|‰|[十百千万亿]*(?:元|美元|人|户|吨|个|家|件|台|辆|亩|平方米|平方公里|公里|米|千瓦时))$/;

/** Joins the rows of heads: a head over several columns goes before each head below it. */
export function joinHeads(
  sheet: Sheet,
  rows: readonly number[],
  columns: readonly number[],
): Head[] {
  const [top = 0] = rows;
  return columns.map((column) => {
    const parts = rows.map((row, depth) => partAt(sheet, rows, row, depth, column));
    const isSaid = (part: string, depth: number) =>
      part !== '' && part !== parts[depth - 1] && !(depth > 0 && unitHead.test(part));
    const distinct = parts.filter(isSaid);
    return { text: distinct.reduce(join, ''), row: top, column };
  });
}

/** The head at a place: its own text, that of the cell merged over it, or that to the left. */
function partAt(
  sheet: Sheet,
  rows: readonly number[],
  row: number,
  depth: number,
  column: number,
): string {
  const own = cellAt(sheet, row, column).text;
  if (own !== '') return tidy(own);
  const merge = sheet.merges.find(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right,
  );
  if (merge) return tidy(cellAt(sheet, merge.top, merge.left).text);
  const below = rows[depth + 1];
  if (below === undefined || cellAt(sheet, below, column).text === '' || sheet.merges.length > 0)
    return '';
  for (let left = column - 1; left > 0; left -= 1) {
    const text = cellAt(sheet, row, left).text;
    if (text !== '') return tidy(text);
  }
  return '';
}

function join(before: string, part: string): string {
  if (before === '') return part;
  if (unitSign.test(part)) return `${before}（${part}）`;
  if (bracketed.test(part)) return `${before}${part}`;
  const bothHan = han.test(before) && han.test(part);
  const both = !han.test(before) && !han.test(part);
  return `${before}${bothHan ? '' : both ? ', ' : ' '}${part}`;
}
