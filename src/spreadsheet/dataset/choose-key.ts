import { wordsFor } from '../../words/languages.ts';
import { type Column, isTime } from '../cells/column.ts';
import type { ImportContext } from '../cells/import-context.ts';
import { matchColumn } from '../cells/match-column.ts';
import { cellName, columnName, placeOf, type Sheet } from '../read/sheet.ts';
import { byLanguage, type NamedColumn } from './name-fields.ts';

/** The columns of a dataset, and the places of its key among them. */
export interface Keyed {
  readonly columns: readonly NamedColumn[];
  readonly key: readonly number[];
}

/** What the editor and the dataset before say of the key. */
export interface KeyWishes {
  /** Heads, letters or field names, as `--key` has them. */
  readonly wanted?: readonly string[] | undefined;
  /** The places of the key that the dataset had. */
  readonly before?: readonly number[] | undefined;
}

const mostColumns = 10;

/**
 * Chooses the columns that name a row: the editor’s own, those of before, the first of words or times whose
 * values differ, the fewest that do together, whole numbers that count or order among them. Where none
 * do, the rows are numbered. `undefined` after a mistake.
 */
export function chooseKey(
  columns: readonly NamedColumn[],
  sheet: Sheet,
  context: ImportContext,
  { wanted, before = [] }: KeyWishes = {},
): Keyed | undefined {
  if (wanted) return keyWanted(columns, wanted, sheet, context);
  const isFull = (index: number) =>
    columns[index]?.values.every((value) => value !== null) ?? false;
  const isKept = before.length > 0 && before.every(isFull) && !duplicates(columns, before);
  const found = isKept ? before : triesOf(columns).find((indices) => !duplicates(columns, indices));
  if (!found) return numbered(columns, sheet, context);
  const heads = found.map((index) => headOf(columns[index]));
  context.tell((says) => says.key(heads, isKept));
  return { columns: filledIn(columns, found, context), key: found };
}

function headOf(column: NamedColumn | undefined): string {
  if (!column) return '';
  return column.head.made ? column.name : column.head.text || columnName(column.head.column);
}

/** The choices of columns in the order in which they are tried. */
function triesOf(columns: readonly NamedColumn[]): number[][] {
  const places = columns.map((_, index) => index);
  const isName = (index: number) => {
    const column = columns[index];
    return column !== undefined && !column.own && (column.type === 'string' || isTime(column));
  };
  const isFull = (index: number) =>
    columns[index]?.values.every((value) => value !== null) ?? false;
  const isConstant = (index: number) => new Set(columns[index]?.values).size < 2;
  const names = places.filter(isName);
  const full = names.filter(isFull);
  const words = full.filter((index) => !columns[index]?.isCode);
  const codes = full.filter((index) => columns[index]?.isCode);
  const open = names.filter((index) => !isFull(index) && !isConstant(index));
  const counts = places.filter((index) => isFull(index) && isOrdering(columns[index]));
  const varied = [...words, ...codes].filter(
    (index) => !isConstant(index) && !isTwin(columns, index, names),
  );
  const dates = places.filter(
    (index) => isFull(index) && datePart.test(columns[index]?.head.text.trim() ?? ''),
  );
  const tries: number[][] = words.map((index) => [index]);
  if (dates.length > 1)
    for (const set of [dates, ...varied.map((index) => [...new Set([...dates, index])])])
      tries.push(set);
  const sets = [varied, [...varied, ...counts], [...varied, ...counts, ...open]];
  for (const set of sets)
    for (const size of [1, 2, 3, 4]) {
      if (set === varied && size === 1) continue;
      if (set === varied && size === 2) for (const index of codes) tries.push([index]);
      for (const each of combinations(set.slice(0, mostColumns), size)) tries.push(each);
    }
  return tries;
}

/** Parts of a date that only together name a row. */
const datePart =
  /^(?:year|month|day|hour|jahr|monat|tag|stunde|année|mois|jour|heure|年|月|日|时)$/i;

const ordering =
  /^(?:year|month|day|week|hour|quarter|age|rank|ranking|round|level|grade|class|group|period|order|position|place|number|season|lap|stage|episode|jahr|monat|tag|woche|stunde|alter|rang|platz|mes|día|dia|mois|jour|âge|年|月|日|周|星期|季度?|小时|年龄|岁|排名|名次|序|轮次?|届|期数?|级别?)(?:[ _.-]?\d*)$/i;

/** Whether a column of whole numbers counts or orders: year, month, age, rank; or 1, 2, 3 … in a first column. */
function isOrdering(column: NamedColumn | undefined): boolean {
  if (column?.type !== 'integer' || column.own || column.unit || column.units) return false;
  if (ordering.test(column.head.text.trim())) return true;
  return column.head.column === 0 && column.values.every((value, row) => value === row + 1);
}

/** Whether another column before it says the same of every row: a code beside its name. */
function isTwin(columns: readonly Column[], index: number, names: readonly number[]): boolean {
  const own = columns[index]?.values ?? [];
  return names
    .filter((other) => other < index)
    .some((other) => {
      const pairs = new Set(
        own.map((value, row) => JSON.stringify([value, columns[other]?.values[row]])),
      );
      return (
        pairs.size === new Set(own).size && pairs.size === new Set(columns[other]?.values).size
      );
    });
}

/** The key that the editor names. */
function keyWanted(
  columns: readonly NamedColumn[],
  wanted: readonly string[],
  sheet: Sheet,
  context: ImportContext,
): Keyed | undefined {
  const { mistakes, tell } = context;
  if (wanted.length === 1 && wanted[0] === 'row') return numbered(columns, sheet, context);
  const first = placeOf(sheet, columns[0]?.head.row ?? 0, 0);
  const key = wanted.map((each) => columns.findIndex((column) => matchColumn(column, each)));
  for (const [at, index] of key.entries())
    if (index < 0)
      mistakes.add('import-key-option', first, {
        wanted: wanted[at] ?? '',
        names: columns.map(({ head, name }) => head.text || name),
      });
  if (key.some((index) => index < 0)) return undefined;
  const double = duplicates(columns, key);
  if (double) {
    const [before, row] = double.map((at) => (columns[0]?.cells[at]?.row ?? at) + 1);
    mistakes.add(
      'import-key-double',
      { ...first, line: row ?? 1 },
      {
        row: row ?? 1,
        before: before ?? 1,
        said: key.map((index) => String(columns[index]?.values[double[1]] ?? '')),
        heads: key.map((index) => headOf(columns[index])),
      },
    );
    return undefined;
  }
  tell((says) =>
    says.key(
      key.map((index) => headOf(columns[index])),
      false,
    ),
  );
  return { columns: filledIn(columns, key, context), key };
}

/** Columns whose empty cells have a name, where the key needs one. */
function filledIn(
  columns: readonly NamedColumn[],
  key: readonly number[],
  { languages, tell }: ImportContext,
): readonly NamedColumn[] {
  const { blank } = wordsFor(languages[0] ?? 'en').imported;
  return columns.map((column, index) => {
    const empty = column.cells.filter((_, row) => column.values[row] === null);
    if (!key.includes(index) || empty.length === 0) return column;
    tell((says) =>
      says.keyBlanks(
        empty.map(({ row, column: at }) => cellName(row, at)),
        blank,
      ),
    );
    return {
      ...column,
      type: 'string' as const,
      values: column.values.map((value) => (value === null ? blank : String(value))),
    };
  });
}

/** The columns with the number of each row before them. Tells of names that only a few rows share. */
function numbered(columns: readonly NamedColumn[], sheet: Sheet, context: ImportContext): Keyed {
  tellAlmost(columns, sheet, context);
  context.tell((says) => says.rowNumbers());
  const [first] = columns;
  const cells = first?.cells ?? [];
  const taken = columns.map(({ name }) => name);
  const row: NamedColumn = {
    head: { text: '', row: first?.head.row ?? 0, column: 0 },
    title: '',
    type: 'integer',
    decimals: 0,
    values: cells.map((_, index) => index + 1),
    cells,
    name: taken.includes('row') ? 'row-number' : 'row',
    fieldTitle: byLanguage(context.languages, (language) => wordsFor(language).imported.row),
    isCode: true,
  };
  return { columns: [row, ...columns], key: [0] };
}

function tellAlmost(
  columns: readonly NamedColumn[],
  sheet: Sheet,
  { mistakes }: ImportContext,
): void {
  for (const [index, column] of columns.entries()) {
    const given = column.values.filter((value) => value !== null);
    const share = new Set(given).size / Math.max(1, column.values.length);
    if (column.own || column.type !== 'string' || share < 0.8) continue;
    const [before, row] = duplicates(columns, [index]) ?? [];
    const [one, other] = [column.cells[before ?? -1], column.cells[row ?? -1]];
    if (!one || !other) continue;
    mistakes.add('import-key-almost', placeOf(sheet, other.row, other.column), {
      row: other.row + 1,
      before: one.row + 1,
      said: one.text,
      head: column.head.text,
    });
    return;
  }
}

/** The first two rows that say the same in some columns. */
function duplicates(
  columns: readonly Column[],
  indices: readonly number[],
): readonly [number, number] | undefined {
  const seen = new Map<string, number>();
  const count = columns[0]?.values.length ?? 0;
  for (let row = 0; row < count; row += 1) {
    const id = JSON.stringify(indices.map((index) => columns[index]?.values[row]));
    const before = seen.get(id);
    if (before !== undefined) return [before, row];
    seen.set(id, row);
  }
  return undefined;
}

/** The choices of so many items, in order. */
function combinations(items: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}
