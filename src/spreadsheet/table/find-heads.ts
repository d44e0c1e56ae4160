import type { ImportContext } from '../context.ts';
import { isBareNumber, isMissing, readFigures } from '../infer/read-figure.ts';
import { readTime } from '../infer/read-time.ts';
import { readUnit } from '../infer/read-unit.ts';
import { cellAt, cellName, columnName, placeOf, type Sheet } from '../read/sheet.ts';
import { joinHeads } from './join-heads.ts';
import { filled, type Head, type TableCell } from './table.ts';

/** The heads of a table, and the rows below them. */
export interface FoundHeads {
  readonly heads: readonly Head[];
  readonly body: readonly number[];
}

const unitLine =
  /^(.*?)[（(【[]?\s*(?:计量|数据|金额)?(?:单\s*位|units?)\s*[:：]\s*([^）)】\]]+)[）)】\]]?\s*$/i;
const inUnit = /^\(((?:in|all figures in) [^)]+)\)$/i;

/** The unit that a line above a table names: 单位：亿元. `whole` where the line says nothing else. */
export function unitLineOf(text: string): { unit: string; whole: boolean } | undefined {
  const [, before = '', unit] = unitLine.exec(text) ?? [];
  const english = inUnit.exec(text)?.[1]?.replace(/^all figures /i, '');
  if (english) return { unit: english, whole: true };
  return unit ? { unit: unit.trim(), whole: before.trim() === '' } : undefined;
}

/** Whether a row stands above the table: a title, a unit, a line of labels. */
export function isLeadIn(sheet: Sheet, row: number, columns: number): boolean {
  const cells = filled(sheet, row);
  const [first] = cells;
  if (!first || columns < 2) return false;
  if (cells.length <= 3 && cells.length < columns && cells.some(({ text }) => unitLineOf(text)))
    return true;
  if (cells.length === 2 && cells.some(({ text }) => unitLineOf(text)?.whole)) return true;
  if (cells.length === 1) return columns > 2 || first.column === 0;
  return cells.length <= columns / 2 && cells.every(({ text }) => /[:：]\s*\S/.test(text));
}

/** Finds how many rows the heads take, and joins them. `undefined` where the first row is data already. */
export function findHeads(
  sheet: Sheet,
  rows: readonly number[],
  context: ImportContext,
): FoundHeads | undefined {
  const { mistakes, tell } = context;
  const [top = 0] = rows;
  const cells = filled(sheet, top);
  const bare = cells.filter(({ text }) => isBareNumber(text) && !readTime(text));
  if (bare.length > 0 && bare.length >= cells.length / 2) {
    const { text = '', column = 0 } = bare[0] ?? {};
    mistakes.add('import-no-heads', placeOf(sheet, top, column), { row: top + 1, got: text });
    return undefined;
  }
  let depth = 1;
  while (depth < Math.min(rows.length - 1, 4) && isHeadRow(sheet, rows, depth, context)) depth += 1;
  let body = rows.slice(depth);
  const counted = body[0];
  const after = filled(sheet, body[1] ?? -1)[0]?.text ?? '';
  if (counted !== undefined && isCountingRow(filled(sheet, counted)) && !/^[乙B]$/.test(after)) {
    body = body.slice(1);
    tell((says) => says.countingRow(counted + 1));
  }
  const heads = joinHeads(sheet, rows.slice(0, depth), columnsOf(sheet, rows));
  if (!named(heads, sheet, body, context)) return undefined;
  // The corner of a table is often empty.
  for (const { text, column } of heads)
    if (text === '') tell((says) => says.emptyCorner(columnName(column)));
  return { heads, body };
}

function columnsOf(sheet: Sheet, rows: readonly number[]): number[] {
  const columns = new Set(rows.flatMap((row) => filled(sheet, row).map(({ column }) => column)));
  return [...columns].sort((a, b) => a - b);
}

/** Whether a row goes on with the heads: words stand where the rows below have figures. */
function isHeadRow(
  sheet: Sheet,
  rows: readonly number[],
  depth: number,
  { style }: ImportContext,
): boolean {
  const row = rows[depth] ?? 0;
  const below = rows.slice(depth + 1, depth + 41);
  const isFigure = (text: string) =>
    !isMissing(text) && (isBareNumber(text) || readFigures(text, style).length > 0);
  const figures = columnsOf(sheet, below).filter((column) => {
    const texts = below.map((each) => cellAt(sheet, each, column).text).filter(Boolean);
    const found = texts.filter(isFigure);
    return found.length > 0 && found.length >= texts.length * 0.6;
  });
  const here = figures.map((column) => cellAt(sheet, row, column).text).filter(Boolean);
  if (here.length === 0) return figures.length === 0 && isSpanned(sheet, rows[depth - 1] ?? 0, row);
  const isWord = (text: string) =>
    !isMissing(text) && (readTime(text) !== undefined || !(isFigure(text) || /\d/.test(text)));
  if (!here.every(isWord) || isYearBody(sheet, rows, depth, figures)) return false;
  // One word in the first row of data is a slip in the data, and no second head.
  const first = cellAt(sheet, row, columnsOf(sheet, rows)[0] ?? 0).text;
  const isUnit = here.every((text) => readUnit(text.replace(/^[（(](.*)[）)]$/, '$1'), style));
  return (
    here.length > 1 || first === '' || isUnit || isTranslation(sheet, rows[depth - 1] ?? 0, row)
  );
}

/** A row of Latin heads below one of Chinese ones. */
function isTranslation(sheet: Sheet, above: number, row: number): boolean {
  const han = /\p{Script=Han}/u;
  const isHan = ({ text }: TableCell) => han.test(text);
  return filled(sheet, above).some(isHan) && !filled(sheet, row).some(isHan);
}

/** A merged head over several columns has heads of its own below it. */
function isSpanned(sheet: Sheet, above: number, row: number): boolean {
  return sheet.merges.some(
    ({ top, bottom, left, right }) =>
      top === above && bottom === above && right > left && cellAt(sheet, row, left).text !== '',
  );
}

/** Years below years are figures of a column of years, and no heads. */
function isYearBody(
  sheet: Sheet,
  rows: readonly number[],
  depth: number,
  figures: readonly number[],
): boolean {
  return figures.every((column) => {
    const [here, next] = [rows[depth], rows[depth + 1]].map((row) =>
      row === undefined ? '' : cellAt(sheet, row, column).text,
    );
    return (
      readTime(here ?? '')?.type === readTime(next ?? '')?.type &&
      readTime(here ?? '') !== undefined
    );
  });
}

/** 甲 1 2 3: a row that only counts the columns. */
function isCountingRow(cells: readonly TableCell[]): boolean {
  const numbers = cells.filter(({ text }) => !/^[甲乙丙丁A-D]$/.test(text));
  return (
    numbers.length > 1 &&
    numbers.every(({ text }, index) => text.replace(/[（()）]/g, '') === String(index + 1)) &&
    cells.length > numbers.length
  );
}

/** Tells of columns that hold something and have no head; the first may do without. */
function named(
  heads: readonly Head[],
  sheet: Sheet,
  body: readonly number[],
  { mistakes }: ImportContext,
): boolean {
  const nameless = heads.filter(({ text }, index) => index > 0 && text === '');
  for (const { row, column } of nameless) {
    const used = body.find((each) => cellAt(sheet, each, column).text !== '');
    const values = { column: columnName(column), row: row + 1, first: (used ?? row) + 1 };
    mistakes.add('import-no-head', placeOf(sheet, row, column), values);
  }
  for (const [index, { text, row, column }] of heads.entries()) {
    const before = heads.slice(0, index).find((head) => head.text === text && text !== '');
    if (!before) continue;
    const values = {
      cell: cellName(row, column),
      before: cellName(before.row, before.column),
      head: text,
    };
    mistakes.add('import-double-head', placeOf(sheet, row, column), values);
  }
  return nameless.length === 0;
}
