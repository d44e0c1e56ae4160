import { fold } from '../../reading/characters/normalise-characters.ts';
import { readDate } from '../../reading/read-date.ts';
import type { ImportContext } from '../context.ts';
import { cellName, columnName, placeOf, type Sheet } from '../read/sheet.ts';
import { cellValues, type Head, type TableCell } from '../table/table.ts';
import type { Column } from './column.ts';
import { isMissing } from './read-figure.ts';
import { dayOrder, readPackedTime, readTime, type Time, yearIn } from './read-time.ts';

const timeHead = /年|月|日期|时间|时期|^期|year|month|date|period|time|day/i;
const finerHead = /月|日|时间|时期|^期|month|date|period|time|day/i;

/** Reads a column as times, where all its cells are: years, months or days. */
export function inferTimes(
  head: Head,
  cells: readonly TableCell[],
  around: { readonly index: number; readonly title: string | undefined; readonly sheet: Sheet },
  context: ImportContext,
): Column | undefined {
  const isGiven = ({ text, kind }: TableCell) => kind !== 'error' && !isMissing(text);
  const given = cells.filter(isGiven);
  if (given.length === 0) return undefined;
  const order = dayOrder(given.map(({ text }) => text));
  if (order === 'unknown') {
    const [first] = given.filter(({ text }) => readTime(text, 'day-first'));
    if (!first || !given.every(({ text }) => readTime(text, 'day-first'))) return undefined;
    const place = placeOf(around.sheet, first.row, first.column);
    context.mistakes.add('import-day-order', place, cellValues(first));
    return undefined;
  }
  const known = order === 'none' ? undefined : order;
  const read = (text: string): Time | undefined =>
    (finerHead.test(head.text) ? readPackedTime(text) : undefined) ??
    readTime(text, known) ??
    monthOf(text, around.title);
  const times = given.map(({ text }) => read(text));
  const [first] = times;
  if (!first || times.some((time) => time?.type !== first.type)) return undefined;
  const isSure = times.every((time) => time?.sure) || given.every(({ kind }) => kind === 'date');
  if (!isSure && !isLikely(first, given, head, around.index)) return undefined;
  const borrowed = given.some(({ text }) => !readTime(text, known) && !readPackedTime(text));
  const letters = columnName(head.column);
  const example = given[0];
  if (borrowed && example)
    context.tell((says) => says.yearFromTitle(cellName(example.row, example.column), first.iso));
  const values = cells.map((cell) => (isGiven(cell) ? (read(cell.text)?.iso ?? null) : null));
  context.tell((says) => says.time(letters, first.type));
  const isYear = first.type === 'year';
  return {
    head,
    title: head.text,
    type: first.type,
    values: values.map((value) => (isYear && value !== null ? Number(value) : value)),
    cells,
  };
}

/** Bare numbers are years where the head says so, or in the first column. */
function isLikely(
  { type }: Time,
  cells: readonly TableCell[],
  { text }: Head,
  index: number,
): boolean {
  if (type !== 'year') return finerHead.test(text);
  const isModern = cells.every((cell) => /^(?:1[89]|20|21)\d\d(?:\.0|年)?$/.test(cell.text));
  return isModern && (timeHead.test(text) || index === 0);
}

/** 1月 in a table whose title names one year. */
function monthOf(text: string, title: string | undefined): Time | undefined {
  const year = yearIn(title ?? '');
  const date = readDate(fold(text).trim());
  if (!year || !date?.month || date.year || date.day) return undefined;
  const time = readTime(`${year}-${date.month}`);
  return time && { ...time, sure: true };
}
