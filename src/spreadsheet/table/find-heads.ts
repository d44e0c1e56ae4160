import { wordsFor } from '../../words/languages.ts';
import { isFlag } from '../cells/flags.ts';
import type { ImportContext } from '../cells/import-context.ts';
import { isMissing, suppressionIn } from '../cells/missing.ts';
import { isBareNumber, readFigures } from '../cells/read-figure.ts';
import { readTime } from '../cells/read-time.ts';
import { readUnit } from '../cells/read-unit.ts';
import { filled, type Head, type TableCell } from '../cells/table.ts';
import { cellAt, cellName, columnName, placeOf, type Sheet } from '../read/sheet.ts';
import { joinHeads } from './join-heads.ts';

/** The heads of a table, and the rows below them. */
export interface FoundHeads {
  readonly heads: readonly Head[];
  readonly body: readonly number[];
  /** How many rows they take. */
  readonly depth: number;
}

/** Finds how many rows the heads take, and joins them. `undefined` where the first row is data already. */
export function findHeads(
  sheet: Sheet,
  rows: readonly number[],
  context: ImportContext,
): FoundHeads | undefined {
  const { mistakes } = context;
  const wanted = context.table?.heads;
  if (wanted === 0) return headless(sheet, rows, context);
  const [top = 0] = rows;
  const swallowed = wanted === undefined ? firstFigure(sheet, rows) : undefined;
  if (swallowed) {
    const { text, column } = swallowed;
    mistakes.add('import-no-heads', placeOf(sheet, top, column), { row: top + 1, got: text });
    return undefined;
  }
  let depth = wanted ?? 1;
  while (
    wanted === undefined &&
    depth < Math.min(rows.length - 1, 4) &&
    isHeadRow(sheet, rows, depth, context)
  )
    depth += 1;
  const corner = wanted === undefined ? cornerRow(sheet, rows, depth) : undefined;
  const body = withoutCounting(
    sheet,
    rows.slice(corner === undefined ? depth : depth + 1),
    context,
  );
  const joined = joinHeads(sheet, rows.slice(0, depth), columnsOf(sheet, rows));
  const plain = joined.map((head) => ({ ...head, text: head.text.replace(/ \[YR\d{4}\]$/, '') }));
  const heads = plain.map((head) => ({ ...head, text: corner?.get(head.column) ?? head.text }));
  return { heads: named(heads, sheet, body, context), body, depth };
}

/** Heads for a table that has none, by their letters. */
function headless(sheet: Sheet, rows: readonly number[], { languages }: ImportContext): FoundHeads {
  const texts = wordsFor(languages[0] ?? 'en').imported;
  const [row = 0] = rows;
  const heads = columnsOf(sheet, rows).map((column) => ({
    text: texts.column(columnName(column)),
    row,
    column,
  }));
  return { heads, body: rows, depth: 0 };
}

/** The body without a row that only counts the columns: 甲 1 2 3. */
function withoutCounting(
  sheet: Sheet,
  body: readonly number[],
  { tell }: ImportContext,
): readonly number[] {
  const [counted] = body;
  const after = filled(sheet, body[1] ?? -1)[0]?.text ?? '';
  if (counted === undefined || !isCountingRow(filled(sheet, counted)) || /^[乙B]$/.test(after))
    return body;
  tell((says) => says.countingRow(counted + 1));
  return body.slice(1);
}

const isYear = (text: string) => /^(?:19|20)\d\d(?:\.0)?$/.test(text.trim());

/** 31.12.2021: a day, which no figure is written as. */
const isDay = (text: string) =>
  /^\d{1,4}([./-])\d{1,2}\1\d{1,4}$/.test(text.trim()) &&
  (readTime(text, 'day-first') ?? readTime(text, 'month-first')) !== undefined;

/** A figure in the first row that is no head: neither a year above figures nor one of a series of years. */
function firstFigure(sheet: Sheet, rows: readonly number[]): TableCell | undefined {
  const [top = 0] = rows;
  const bare = filled(sheet, top).filter(({ text }) => isBareNumber(text));
  const isTime = (text: string) => isYear(text) || isDay(text);
  const isBody = (column: number) => {
    const below = rows
      .slice(1, 21)
      .map((row) => cellAt(sheet, row, column).text)
      .filter(Boolean);
    return below.length > 0 && below.every(isTime);
  };
  return bare.find(({ text, column }) => !isTime(text) || isBody(column));
}

/**
 * The row below the heads that only names the columns beside the figures, by column: “GEO (Labels)” below “TIME” in
 * workbooks of Eurostat, “Country” and “Unit” below an empty corner in those of the OECD.
 */
function cornerRow(
  sheet: Sheet,
  rows: readonly number[],
  depth: number,
): ReadonlyMap<number, string> | undefined {
  const [top = 0] = rows;
  const cells = filled(sheet, rows[depth] ?? -1);
  const [first] = cells;
  const named = new Map(
    cells.map(({ column, text }) => [column, text.replace(/ \((?:labels|codes)\)$/i, '')]),
  );
  if (cells.length > 1 && first && cellAt(sheet, top, first.column).text === '') {
    const others = filled(sheet, rows[depth + 1] ?? -1).filter(({ column }) => !named.has(column));
    const isBeside = others.length > 0 && others.every(({ column }) => column > cells.length - 1);
    const areFigures = others.every(({ text }) => isBareNumber(text) || isMissing(text));
    if (isBeside && areFigures && !cells.some(({ text }) => isBareNumber(text))) return named;
  }
  const isTime = /^time(?:_period)?(?: \(\w+\))?$/i.test(
    cellAt(sheet, top, first?.column ?? 0).text,
  );
  return cells.length === 1 && isTime ? named : undefined;
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
    !isMissing(text) &&
    suppressionIn(text) === undefined &&
    (isBareNumber(text)
      ? isYear(text)
      : readTime(text) !== undefined || isBase(text) || !(isFigure(text) || /\d/.test(text)));
  if (!here.every(isWord) || isYearBody(sheet, rows, depth, figures)) return false;
  if (here.some(isBareNumber) && !isUnderSpan(sheet, rows[depth - 1] ?? 0, figures)) return false;
  // One word in the first row of data is a slip in the data, and no second head.
  const first = cellAt(sheet, row, columnsOf(sheet, rows)[0] ?? 0).text;
  const isUnit = here.every((text) => readUnit(text.replace(/^[（(](.*)[）)]$/, '$1'), style));
  return (
    here.length > 1 ||
    first === '' ||
    isUnit ||
    isTranslation(sheet, rows[depth - 1] ?? 0, row) ||
    isNamedCodes(sheet, rows[depth - 1] ?? 0, here.length, figures.length)
  );
}

/** 2020=100, 2015 = 100: what an index is set to. */
const isBase = (text: string) => /(?:^|\D)\d{4}\D*\s?=\s?100(?:$|\D)/.test(text);

/** A row of names below one of codes, over every column of figures: “Estimate” below B01003_001E. */
function isNamedCodes(sheet: Sheet, above: number, words: number, figures: number): boolean {
  const codes = filled(sheet, above).map(({ text }) => text);
  return (
    words === figures &&
    codes.every((text) => /^[A-Z][A-Z0-9_]*$/.test(text)) &&
    codes.some((text) => /[_\d]/.test(text))
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

/** Whether a row of heads leaves cells open over some of the columns, as one that spans several does. */
function isUnderSpan(sheet: Sheet, above: number, figures: readonly number[]): boolean {
  return figures.some((column) => cellAt(sheet, above, column).text === '');
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
      readTime(here ?? '')?.kind === readTime(next ?? '')?.kind &&
      readTime(here ?? '') !== undefined
    );
  });
}

/** Whether a row only counts the columns: 甲 1 2 3. */
function isCountingRow(cells: readonly TableCell[]): boolean {
  const numbers = cells.filter(({ text }) => !/^[甲乙丙丁A-D]$/.test(text));
  return (
    numbers.length > 1 &&
    numbers.every(({ text }, index) => text.replace(/[（()）]/g, '') === String(index + 1)) &&
    cells.length > numbers.length
  );
}

/** Heads for columns without one, which is told; the corner is often empty. Tells of those called alike. */
function named(
  heads: readonly Head[],
  sheet: Sheet,
  body: readonly number[],
  { mistakes, tell, languages }: ImportContext,
): Head[] {
  const texts = wordsFor(languages[0] ?? 'en').imported;
  for (const [index, { text, row, column }] of heads.entries()) {
    const before = heads.slice(0, index).find((head) => head.text === text && text !== '');
    const values = { cell: cellName(row, column), head: text };
    if (before)
      mistakes.add('import-double-head', placeOf(sheet, row, column), {
        ...values,
        before: cellName(before.row, before.column),
      });
  }
  return heads.map((head, index) => {
    const { text, row, column } = head;
    const used = body.find((each) => cellAt(sheet, each, column).text !== '');
    if (text !== '' || used === undefined) return head;
    if (index === 0) {
      tell((says) => says.emptyCorner(columnName(column)));
      return head;
    }
    const isFlags = body.every((each) => {
      const cell = cellAt(sheet, each, column).text;
      return cell === '' || isFlag(cell);
    });
    if (isFlags) return { ...head, flagsOf: heads[index - 1]?.column };
    const values = { column: columnName(column), row: row + 1, first: used + 1 };
    mistakes.add('import-no-head', placeOf(sheet, row, column), values);
    return { ...head, text: texts.column(columnName(column)) };
  });
}
