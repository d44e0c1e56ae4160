import {
  type CellObject,
  type ParsingOptions,
  read,
  SSF,
  type WorkBook,
  type WorkSheet,
} from '@e965/xlsx';
import type { Mistakes } from '../../mistakes/mistake.ts';
import { largest } from '../../model/units/extremes.ts';
import { lookUp } from '../../schema/look-up.ts';
import { checkArchive } from './check-archive.ts';
import { pointDecimals } from './judge-separators.ts';
import { limits } from './limits.ts';
import type { Range, Sheet, SheetCell } from './sheet.ts';
import { showNumber } from './show-number.ts';

/**
 * Reads a sheet of an .xlsx, .xls or .ods workbook: the one that is named, else the first visible one that holds
 * a table. What cannot be read becomes a mistake.
 */
export function readXlsx(
  file: string,
  bytes: Uint8Array,
  mistakes: Mistakes,
  wanted?: string,
): Sheet | undefined {
  const first = { file, line: 1, column: 1 };
  const fault = checkArchive(bytes);
  // An old .xls is no archive, and its reader opens it unless it has a password.
  const workbook = fault && fault !== 'old' ? undefined : openWorkbook(bytes);
  if (!workbook || isDamaged(workbook, fault === 'old')) {
    mistakes.add('import-no-workbook', first, { fault: fault ?? 'broken' });
    return undefined;
  }
  const names = workbook.SheetNames;
  const shown = names.filter((_, index) => !workbook.Workbook?.Sheets?.[index]?.Hidden);
  const name =
    wanted === undefined
      ? (sheetWithTable(workbook, [...shown, ...names]) ??
        [...shown, ...names].find((each) => rowsOf(lookUp(workbook.Sheets, each)).some(Boolean)))
      : names.find((each) => each.trim() === wanted.trim());
  const sheet = name === undefined ? undefined : lookUp(workbook.Sheets, name);
  if (wanted !== undefined && !sheet) {
    mistakes.add('import-no-sheet', first, { wanted, names });
    return undefined;
  }
  if (name === undefined || !sheet) {
    mistakes.add('import-empty', first, {});
    return undefined;
  }
  if (isCut(sheet) && holdsFar(openWorkbook(bytes, { sheets: name, sheetRows: 0 }), name)) {
    mistakes.add('import-large', first, { rows: limits.rows, columns: limits.columns });
    return undefined;
  }
  const filled = names.filter(
    (each) => each !== name && rowsOf(lookUp(workbook.Sheets, each)).some(Boolean),
  );
  return { ...sheetOf(file, sheet, workbook), name, others: filled };
}

/** Opens a workbook, of its sheets the rows that a dataset can have; `undefined` where the archive holds none. */
function openWorkbook(
  bytes: Uint8Array,
  extent: Pick<ParsingOptions, 'sheets' | 'sheetRows'> = { sheetRows: mostRows },
): WorkBook | undefined {
  try {
    const options = { dense: true, cellNF: true, cellStyles: true, cellHTML: false };
    return read(bytes, { ...options, ...extent, type: 'array' });
  } catch {
    // The reader throws plain errors of many kinds where a part of the workbook is missing or damaged.
    return undefined;
  }
}

/** One row of heads, and one more than a dataset can have. */
const mostRows = limits.rows + 2;

/** Whether a sheet goes on below the rows that were read, while these are too few to be refused. */
function isCut(sheet: WorkSheet): boolean {
  return sheet['!fullref'] !== undefined && rowsOf(sheet).filter(isFilledRow).length <= limits.rows;
}

/** Whether something stands below the rows that a dataset can have: sheets of few rows may have them far apart. */
function holdsFar(workbook: WorkBook | undefined, name: string): boolean {
  const rows = ((workbook && lookUp(workbook.Sheets, name))?.['!data'] ?? []) as Cells;
  // A list may be declared as long as a thousand million; only the rows that are there are asked.
  return Object.entries(rows).some(([at, row]) => Number(at) >= mostRows && isFilledRow(row));
}

function isFilledRow(row: Cells[number]): boolean {
  return row?.some(isFilled) ?? false;
}

function isFilled(cell: CellObject | undefined): boolean {
  return cell?.v !== undefined && cell.v !== null && String(cell.v).trim() !== '';
}

/** Whether no sheet could be read: of those that are listed, the reader leaves out what it fails at, without a word. */
function isDamaged({ SheetNames, Sheets }: WorkBook, isOld: boolean): boolean {
  const sheets = SheetNames.map((each) => lookUp(Sheets, each));
  const isLost = sheets.every((each) => each === undefined);
  return isLost || (isOld && sheets.every((each) => rowsOf(each).length === 0));
}

type Cells = readonly (readonly (CellObject | undefined)[] | undefined)[];

/** The cells of each row, one more than a dataset can have at most: a row may have only its thousand-millionth. */
function rowsOf(sheet: WorkSheet | undefined): Cells {
  const rows = (sheet?.['!data'] ?? []) as Cells;
  return Array.from(rows.slice(0, mostRows), (row) => row?.slice(0, limits.columns + 1));
}

/** What sheets are called that stand beside the tables: covers, contents, notes. */
const beside =
  /^(?:cover|contents?|table of contents|index|notes?|read ?me|metadata|about|information|definitions?|glossary|deckblatt|titel|inhalt|hinweise|erläuterungen|sommaire|notice|índice|portada|notas|封面|目录|说明|注释|索引)(?![a-z])/i;

/** A sheet is passed over that has less than such a share of the figures of the one with most. */
const leastFigures = 0.05;

/** The first sheet that holds a table, but for those beside the tables and those with hardly a figure among them. */
function sheetWithTable({ Sheets }: WorkBook, names: readonly string[]): string | undefined {
  const tables = names.filter((name) => holdsTable(lookUp(Sheets, name)));
  const figures = new Map(tables.map((name) => [name, figuresIn(lookUp(Sheets, name))]));
  const most = largest([...figures.values()], 0);
  const full = tables.filter((name) => (figures.get(name) ?? 0) >= most * leastFigures);
  return full.find((name) => !beside.test(name.trim())) ?? full[0];
}

function figuresIn(sheet: WorkSheet | undefined): number {
  return rowsOf(sheet).reduce(
    (count, row) => count + (row?.filter((cell) => cell?.t === 'n').length ?? 0),
    0,
  );
}

/** Whether a sheet has at least two rows of two cells or more; a cover has not. */
function holdsTable(sheet: WorkSheet | undefined): boolean {
  const wide = rowsOf(sheet).filter((row) => (row?.filter(isFilled).length ?? 0) > 1);
  return wide.length > 1;
}

function sheetOf(file: string, sheet: WorkSheet, workbook: WorkBook): Omit<Sheet, 'others'> {
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const rows = rowsOf(sheet).map((row) =>
    Array.from(row ?? [], (cell) => cell && shown(cell, date1904)),
  );
  return {
    file,
    rows,
    merges: (sheet['!merges'] ?? []).map(rangeOf),
    hiddenRows: hiddenIn(sheet['!rows']),
    hiddenColumns: hiddenIn(sheet['!cols']),
    separators: pointDecimals,
    areSure: false,
    groupsByComma: true,
  };
}

function rangeOf({ s, e }: { s: { r: number; c: number }; e: { r: number; c: number } }): Range {
  return { top: s.r, left: s.c, bottom: e.r, right: e.c };
}

function hiddenIn(lines: readonly ({ hidden?: boolean } | undefined)[] | undefined): number[] {
  return [...(lines ?? []).entries()].flatMap(([index, line]) => (line?.hidden ? [index] : []));
}

function shown(cell: CellObject, date1904: boolean): SheetCell | undefined {
  const formula = cell.f !== undefined;
  const { v: value, z: format = 'General' } = cell;
  if (cell.t === 'z' || value === undefined || value === null) return undefined;
  if (cell.t === 'e') return { text: cell.w ?? '#N/A', kind: 'error', formula };
  if (typeof value === 'boolean') return { text: String(value), kind: 'text', formula };
  if (typeof value !== 'number') return { text: String(value).trim(), kind: 'text', formula };
  const date = SSF.is_date(String(format)) ? dateOf(value, String(format), date1904) : undefined;
  if (date !== undefined) return { text: date, kind: 'date', formula };
  const { text, rounded } = showNumber(value, String(format));
  return { text, kind: 'number', formula, rounded };
}

/** A serial number as a date of ISO 8601, as far as its format shows it; a time of day is none. */
function dateOf(serial: number, format: string, date1904: boolean): string | undefined {
  const parts = SSF.parse_date_code(serial, { date1904 });
  const code = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  if (!parts || !/[yd]|m{3}/.test(code)) return undefined;
  const two = (part: number) => String(part).padStart(2, '0');
  const month = `${parts.y}-${two(parts.m)}`;
  if (/h/.test(code) && (parts.H || parts.M))
    return `${month}-${two(parts.d)}T${two(parts.H)}:${two(parts.M)}`;
  if (/d/.test(code)) return `${month}-${two(parts.d)}`;
  return /m/.test(code) ? month : String(parts.y);
}
