import { fold } from '../../reading/characters/normalise-characters.ts';
import { type Qualifier, qualifiers } from '../../schema/dataset.ts';
import type { ImportContext } from '../context.ts';
import { columnName, type Sheet } from '../read/sheet.ts';
import { tidy } from '../table/one-line.ts';
import { type SplitHead, splitHead } from '../table/split-head.ts';
import type { Head, Table, TableCell } from '../table/table.ts';
import { unitForHead, unitsOfLine } from '../table/unit-line.ts';
import type { Column } from './column.ts';
import { inferNumbers, type NumberTask, tellError } from './infer-numbers.ts';
import { inferTimes } from './infer-times.ts';
import { type Figure, isMissing, isMissingText, readFigures } from './read-figure.ts';
import { type FoundUnit, readUnit } from './read-unit.ts';
import { counterIn } from './resolve-units.ts';

/** Whether a head announces the units of its rows. */
export const unitHead = /^(?:计量)?单\s?位(?:\s*[/（(]?\s*units?[)）]?)?$|^units?$/i;
const noteHead = /^(?:备\s?注(?: notes?)?|注|说\s?明|注释|notes?|remarks?|comments?)$/i;
const codeHead =
  /^(?:序\s?号|编\s?号|代\s?码|行\s?号|.{0,6}(?:代码|编码|编号|邮编|电话|证号)|no\.?|nr\.?|#|id|code|.{0,12} (?:code|id))$/i;

/** Infers what each column of a table holds. Cells that do not fit become mistakes. */
export function inferColumns(table: Table, sheet: Sheet, context: ImportContext): Column[] {
  const lists = table.heads.map((_, index) => table.rows.map((row) => row[index] as TableCell));
  const own = table.heads.map((head, index) => ownColumn(head, lists[index] ?? [], context));
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
  const split = splitHead(head.text, context.style);
  const isCode = codeHead.test(head.text);
  if (!isCode) {
    const times = inferTimes(head, cells, task, context);
    if (times) return times;
    const figures = inferFigures(task, split, context);
    if (figures) return figures;
  }
  const texts = cells.map(({ text }) => (isMissingText(text) ? null : tidy(text)));
  const isBoolean =
    texts.some(Boolean) && texts.every((text) => text === null || /^(?:true|false)$/i.test(text));
  if (isBoolean) {
    const values = texts.map((text) => text && text.toLowerCase() === 'true');
    return { head, title: head.text, type: 'boolean', values, cells };
  }
  if (isCode) context.tell((says) => says.code(columnName(head.column), head.text));
  for (const [row, cell] of cells.entries())
    if (cell.kind === 'error') {
      texts[row] = null;
      tellError(cell, sheet, context);
    }
  return { head, title: head.text, type: 'string', values: texts, cells, isCode };
}

/** A column is of figures where more cells are figures than words; the words among them are mistakes. */
function inferFigures(
  { head, cells, line, sheet }: ColumnTask,
  split: SplitHead,
  context: ImportContext,
): Column | undefined {
  const read = cells.map(({ text, kind }) =>
    kind === 'error' || isMissing(text) ? [] : readFigures(text, context.style),
  );
  const words = cells.filter(
    ({ text, kind }, row) => kind !== 'error' && !isMissing(text) && read[row]?.length === 0,
  );
  const count = read.filter((figures) => figures.length > 0).length;
  const isZeroed = cells.some(({ text, kind }) => kind === 'text' && /^0\d+$/.test(text));
  const hasDigits = cells.some(({ text }) => /\d/.test(fold(text)));
  if (
    count === 0 ||
    (!hasDigits && !split.unit) ||
    count <= words.length ||
    (isZeroed && words.length === cells.filter(({ text }) => /^0\d/.test(text)).length)
  )
    return undefined;
  const fitting = unitForHead(head.text, line);
  const task: NumberTask = {
    head,
    cells,
    read,
    words,
    split: isSpan(split, read) ? { text: head.text } : split,
    line: fitting,
    sheet,
  };
  return inferNumbers(task, context);
}

/** Whether a head such as “Growth (year)” names the time that its figures span: all are in another unit. */
function isSpan({ unit }: SplitHead, read: readonly (readonly Figure[])[]): boolean {
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
): Column | undefined {
  const letters = columnName(head.column);
  const texts = cells.map(({ text }) => (isMissingText(text) ? null : text));
  const given = texts.filter((text) => text !== null);
  const base = { head, title: head.text, type: 'string' as const, cells };
  if (given.length === 0) return undefined;
  if (unitHead.test(head.text)) {
    const units = texts.map((text) => (text === null ? undefined : readUnit(text, style)));
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
