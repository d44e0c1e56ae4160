import { fold } from '../../reading/characters/normalise-characters.ts';
import { type Qualifier, qualifiers } from '../../schema/dataset.ts';
import { holdsMeasures, isCodeHead, shortCode } from '../cells/code-head.ts';
import type { Column } from '../cells/column.ts';
import { takeFlags } from '../cells/flags.ts';
import type { ImportContext } from '../cells/import-context.ts';
import { isMissing, isMissingText, suppressionIn } from '../cells/missing.ts';
import { tidy } from '../cells/one-line.ts';
import { type CellFigure, readFigures } from '../cells/read-figure.ts';
import { type FoundUnit, readUnit, unitHead } from '../cells/read-unit.ts';
import { type SplitHead, splitHead } from '../cells/split-head.ts';
import type { Head, Table, TableCell } from '../cells/table.ts';
import { digitsOf } from '../read/judge-separators.ts';
import { cellName, columnName, type Sheet } from '../read/sheet.ts';
import { unitForHead, unitsOfLine } from '../table/unit-line.ts';
import { columnSeparators, tellSeparators } from './column-separators.ts';
import { inferNumbers, tellError } from './infer-numbers.ts';
import { inferTimes } from './infer-times.ts';
import type { NumberTask } from './number-task.ts';
import { counterIn } from './resolve-units.ts';
import { rowScales } from './row-scales.ts';

const noteHead = /^(?:备\s?注(?: notes?)?|注|说\s?明|注释|notes?|remarks?|comments?)$/i;
/** Infers what each column of a table holds. Cells that do not fit become mistakes. */
export function inferColumns(written: Table, sheet: Sheet, context: ImportContext): Column[] {
  const table = takeFlags(written, sheet);
  const lists = table.heads.map((_, index) => table.rows.map((row) => row[index] as TableCell));
  const scales = rowScales(table.heads, lists);
  const own = table.heads.map((head, index) =>
    ownColumn(head, lists[index] ?? [], context, scales),
  );
  const hasUnits = own.some((column) => column?.own === 'unit');
  const line = hasUnits ? [] : unitsOfLine(table.unitLine, context);
  return table.heads.map((head, index) => {
    const cells = lists[index] ?? [];
    const found = own[index];
    if (found) return found;
    return inferColumn({ head, cells, line, index, title: table.title, sheet }, context);
  });
}

interface ColumnTask {
  readonly head: Head;
  readonly cells: readonly TableCell[];
  readonly line: readonly FoundUnit[];
  readonly index: number;
  readonly title: string | undefined;
  readonly sheet: Sheet;
}

function inferColumn(task: ColumnTask, context: ImportContext): Column {
  const { head, cells, sheet } = task;
  const wanted = context.types?.(head);
  const isCode =
    wanted === undefined && isCodeHead(head.text) && !holdsMeasures(cells.map(({ text }) => text));
  let isRefused = false;
  if (wanted !== 'text' && !isCode) {
    const before = context.mistakes.list.length;
    const times = wanted === 'number' ? undefined : inferTimes(head, cells, task, context);
    if (times) return times;
    const isAlmost = context.mistakes.list.length > before;
    const figures = isAlmost
      ? undefined
      : inferFigures(task, splitHead(head.text, context.style), context);
    if (figures) return figures;
    isRefused = context.mistakes.list.length > before;
  }
  const texts = cells.map(({ text }) => (isMissingText(text) ? null : tidy(text)));
  const isBoolean =
    texts.some(Boolean) && texts.every((text) => text === null || /^(?:true|false)$/i.test(text));
  if (isBoolean) {
    const values = texts.map((text) => text && text.toLowerCase() === 'true');
    return { head, title: head.text, type: 'boolean', values, cells };
  }
  if (isCode) tellCode(head, texts, context);
  else if (wanted === undefined && !isRefused) tellText(head, cells, context);
  for (const [row, cell] of cells.entries())
    if (cell.kind === 'error') {
      texts[row] = null;
      tellError(cell, sheet, context);
    }
  return { head, title: head.text, type: 'string', values: texts, cells, isCode };
}

function tellCode(head: Head, texts: readonly (string | null)[], { tell }: ImportContext): void {
  const given = texts.filter((text) => text !== null);
  const letters = columnName(head.column);
  if (given.some((text) => /^[\d\s-]+$/.test(text))) tell((says) => says.code(letters, head.text));
  const length = shortCode(head.text, given);
  if (length !== undefined) tell((says) => says.shortCode(letters, head.text, length));
}

/** 0-29, 65+, <18: classes, and no figures. */
const range = /^[<>≤≥]?\s?\d+\s?(?:[-–—~～]\s?\d+|\+)$|^[<>≤≥]/;

/** Tells of a column that looks like figures or times and is kept as text. */
function tellText(head: Head, cells: readonly TableCell[], { tell }: ImportContext): void {
  const given = cells.filter(({ text }) => !isMissingText(text));
  const isNumerous = ({ text }: TableCell) =>
    (/^[^\p{L}]*\d[^\p{L}]*$/u.test(text) ||
      /^[-+]?\d[\d.,' ]*\s?\p{L}{1,3}\.?$/u.test(text) ||
      /^\p{L}{3}-\d\d$|^\d\d-\p{L}{3}$/u.test(text)) &&
    text.length < 30 &&
    !range.test(text);
  const numerous = given.filter(isNumerous);
  const [example] = numerous;
  if (!example || numerous.length * 3 <= given.length) return;
  const { text, row, column } = example;
  tell((says) => says.keptText(columnName(head.column), cellName(row, column), text));
}

/** A column is of figures where more cells are figures than words; the words among them are mistakes. */
function inferFigures(
  { head, cells, line, sheet }: ColumnTask,
  split: SplitHead,
  context: ImportContext,
): Column | undefined {
  const separators = columnSeparators(cells, sheet, context.style.separators);
  const style = { ...context.style, separators: separators.chosen };
  const isNone = ({ text, kind }: TableCell) =>
    kind === 'error' || isMissing(text) || suppressionIn(text) !== undefined;
  const read = cells.map((cell) => (isNone(cell) ? [] : readFigures(cell.text, style, cell.kind)));
  const words = cells.filter((cell, row) => !isNone(cell) && read[row]?.length === 0);
  const count = read.filter((figures) => figures.length > 0).length;
  const zeroed = cells.filter(({ text, kind }) => kind === 'text' && /^0\d+$/.test(text));
  const hasDigits = cells.some(({ text }) => /\d/.test(fold(text)));
  const wanted = context.types?.(head);
  const numeric = cells.filter(({ text }) => digitsOf(text) !== undefined).length;
  const isMixed = separators.fault === 'both' && numeric > cells.length / 2;
  const isLikely =
    (isMixed || count > words.length) && !(zeroed.length > 0 && words.length === zeroed.length);
  // 1990s, 2000s: decades, and no seconds.
  if (cells.every(({ text }) => isMissing(text) || /^\d{2,3}0s$/.test(text.trim())))
    return undefined;
  if (count === 0 || (!hasDigits && !split.unit) || !(isLikely || wanted === 'number'))
    return undefined;
  if (!tellSeparators(separators, head, sheet, context)) return undefined;
  const task: NumberTask = {
    head,
    cells,
    read,
    words,
    split: isSpan(split, read) ? { text: head.text } : split,
    line: unitForHead(head.text, line),
    sheet,
  };
  return inferNumbers(task, context);
}

/** Whether a head such as “Growth (year)” names the time that its figures span: all are in another unit. */
function isSpan({ unit }: SplitHead, read: readonly (readonly CellFigure[])[]): boolean {
  const [span = ''] = Object.keys(unit?.unit.bases ?? {});
  const given = read.filter((figures) => figures.length > 0);
  return (
    ['day', 'month', 'year'].includes(span) &&
    given.every((figures) => figures.every(({ bases }) => bases && !Object.hasOwn(bases, span)))
  );
}

/** A column that means the same in every dataset: units, notes, qualifiers. */
function ownColumn(
  head: Head,
  cells: readonly TableCell[],
  { style, tell, languages }: ImportContext,
  scales?: readonly string[],
): Column | undefined {
  const letters = columnName(head.column);
  const texts = cells.map(({ text }) => (isMissingText(text) ? null : text));
  const given = texts.filter((text) => text !== null);
  const base = { head, title: head.text, type: 'string' as const, cells };
  if (given.length === 0) return undefined;
  if (unitHead.test(head.text)) {
    const units = texts.map((text, row) =>
      text === null ? undefined : readUnit(`${scales?.[row] ?? ''}${text}`, style),
    );
    if (units.some((unit, row) => texts[row] !== null && !unit)) return undefined;
    tell((says) => says.unitColumn(letters));
    const unnamed = units.map((unit) => (unit?.name ? undefined : unit?.written));
    for (const word of new Set(unnamed.map((each) => each && counterIn(each, style))))
      if (word !== undefined) tell((says) => says.counter(word, letters, languages));
    return { ...base, values: units.map((unit) => unit?.name ?? null), unnamed, own: 'unit' };
  }
  if (noteHead.test(head.text) && given.some((text) => readFigures(text, style).length === 0)) {
    tell((says) => says.noteColumn(letters));
    return { ...base, values: texts, own: 'note' };
  }
  const isQualifier = (text: string): text is Qualifier => qualifiers.some((each) => each === text);
  if (/^(?:qualifier|限定)$/i.test(head.text) && given.every(isQualifier))
    return { ...base, values: texts, own: 'qualifier' };
  return undefined;
}
