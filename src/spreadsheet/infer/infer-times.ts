import { fold } from '../../reading/characters/normalise-characters.ts';
import { readDate } from '../../reading/periods/read-date.ts';
import type { MomentKind } from '../../schema/moments.ts';
import type { Column } from '../cells/column.ts';
import type { ImportContext } from '../cells/import-context.ts';
import { isMissing } from '../cells/missing.ts';
import { dayOrder, readDay } from '../cells/read-day.ts';
import { readTime, yearIn } from '../cells/read-time.ts';
import { cellValues, type Head, type TableCell } from '../cells/table.ts';
import { cellName, columnName, placeOf, type Sheet } from '../read/sheet.ts';
import { readTimes, type TimeColumn } from './time-columns.ts';

interface Around {
  readonly index: number;
  readonly title: string | undefined;
  readonly sheet: Sheet;
}

const types: Readonly<Partial<Record<MomentKind, Column['type']>>> = {
  year: 'year',
  month: 'yearmonth',
  date: 'date',
  datetime: 'datetime',
  time: 'time',
};

/** Reads a column as times, where all its cells are, in one way that the column and the calendar allow. */
export function inferTimes(
  head: Head,
  cells: readonly TableCell[],
  around: Around,
  context: ImportContext,
): Column | undefined {
  const isGiven = ({ text, kind }: TableCell) => kind !== 'error' && !isMissing(text);
  const given = cells.filter(isGiven);
  if (given.length === 0) return undefined;
  const marked = given.map(({ text }) => text.trim());
  const standing = { head: head.text, index: around.index };
  const bare = withoutMarks(marked);
  const found =
    readTimes(marked, standing) ??
    (bare && readTimes(bare, standing)) ??
    borrowed(given, around, context);
  if (!found) {
    tellDayOrder(given, around.sheet, context);
    tellAlmost(head, given, around.sheet, context);
    return undefined;
  }
  const letters = columnName(head.column);
  context.tell((says) => says.time(letters, found.kind, given[0]?.text ?? '', found.iso[0] ?? ''));
  const { form } = found;
  if (form)
    context.tell((says) => says.timeForm[form](letters, given[0]?.text ?? '', found.iso[0] ?? ''));
  const iso = found.iso.values();
  const values = cells.map((cell) => (isGiven(cell) ? (iso.next().value ?? null) : null));
  const notes =
    bare && found.iso.length === bare.length ? marksOf(cells, isGiven, marked, bare) : undefined;
  return {
    head,
    title: head.text,
    type: types[found.kind] ?? 'string',
    time: found.kind,
    values: values.map((value) =>
      found.kind === 'year' && value !== null ? Number(value) : value,
    ),
    cells,
    notes,
  };
}

const footnote = /\s?(?:\(\d{1,2}\)|\[\w{1,3}\]|[*†‡#]+|[¹²³⁴-⁹]+|(?<=\d{4})\s?[a-z])$/;

/** The cells without the footnote marks behind them, where some have one and some have none. */
function withoutMarks(texts: readonly string[]): string[] | undefined {
  const bare = texts.map((text) => text.replace(footnote, ''));
  const count = bare.filter((text, at) => text !== texts[at]).length;
  return count > 0 && count < texts.length ? bare : undefined;
}

/** The marks by row, as notes. */
function marksOf(
  cells: readonly TableCell[],
  isGiven: (cell: TableCell) => boolean,
  marked: readonly string[],
  bare: readonly string[],
): (string | undefined)[] {
  let at = -1;
  return cells.map((cell) => {
    if (!isGiven(cell)) return undefined;
    at += 1;
    return marked[at]?.slice(bare[at]?.length).trim() || undefined;
  });
}

/** The times with the year that a table's title names: 1月. */
function borrowed(
  given: readonly TableCell[],
  { title }: Around,
  { tell }: ImportContext,
): TimeColumn | undefined {
  const year = yearIn(title ?? '');
  const [example] = given;
  if (!year || !example) return undefined;
  const iso = given.map(({ text }) => {
    const date = readDate(fold(text).trim());
    const isMonth = date?.month !== undefined && date.year === undefined && date.day === undefined;
    return isMonth
      ? readTime(`${year}-${date.month}`)?.iso
      : readTime(text)?.kind === 'month'
        ? readTime(text)?.iso
        : undefined;
  });
  const found = iso.filter((each) => each !== undefined);
  if (found.length < iso.length) return undefined;
  tell((says) => says.yearFromTitle(cellName(example.row, example.column), found[0] ?? ''));
  return { kind: 'month', iso: found, sure: true };
}

/** Tells of days that may be read in two orders: neither is taken. */
function tellDayOrder(
  given: readonly TableCell[],
  sheet: Sheet,
  { mistakes }: ImportContext,
): void {
  const texts = given.map(({ text }) => text);
  if (dayOrder(texts) !== 'unknown') return;
  const isDay = (text: string) =>
    readDay(text.replace(/ .*/, ''), 'day-first') ?? readDay(text, 'month-first');
  const [first] = given;
  // A column that says the same in every row is no axis: its day need not be known.
  const isConstant = texts.length > 1 && new Set(texts).size === 1;
  if (!first || isConstant || !texts.every(isDay)) return;
  mistakes.add('import-day-order', placeOf(sheet, first.row, first.column), cellValues(first));
}

/** Tells of the cell that keeps a column from being one of times, where most others are. */
function tellAlmost(
  head: Head,
  given: readonly TableCell[],
  sheet: Sheet,
  { mistakes }: ImportContext,
): void {
  const times = given.map(({ text }) => readTime(text));
  const areTimes = /year|年|jahr/i.test(head.text) || times.every((time) => time !== undefined);
  const isSure = times.some((time) => time?.sure);
  const kinds = times.map((time) =>
    time?.sure || (time && areTimes && (isSure || time.kind === 'year')) ? time.kind : undefined,
  );
  const count = (kind: MomentKind | undefined) => kinds.filter((each) => each === kind).length;
  const [most] = [...new Set(kinds)]
    .filter((kind) => kind !== undefined)
    .sort((a, b) => count(b) - count(a));
  if (most === undefined || given.length < 3) return;
  if (kinds.every(Boolean) && count(most) < given.length) {
    const other = given[kinds.findIndex((kind) => kind !== kinds[0])] ?? given[0];
    if (other) tellMixed(head, [given[0] ?? other, other], sheet, mistakes);
    return;
  }
  if (count(most) <= given.length / 2) return;
  const other = given[kinds.findIndex((kind) => kind !== most)];
  const example = given[kinds.indexOf(most)];
  if (!other || !example) return;
  const values = {
    ...cellValues(other),
    head: head.text,
    example: example.text,
    rest: given.length - count(most) - 1,
  };
  mistakes.add('import-almost-times', placeOf(sheet, other.row, other.column), values);
}

/** Tells of years, quarters and months in one column: each is a time, and together they are no line. */
function tellMixed(
  head: Head,
  [one, other]: readonly [TableCell, TableCell],
  sheet: Sheet,
  mistakes: ImportContext['mistakes'],
): void {
  const values = { ...cellValues(other), other: one.text, head: head.text };
  mistakes.add('import-mixed-times', placeOf(sheet, other.row, other.column), values);
}
