import type { Cell, Dataset, Field } from '../../model/dataset.ts';
import { labelOf } from '../../model/dataset.ts';
import { fold } from '../../reading/characters/normalise-characters.ts';
import { readDate } from '../../reading/periods/read-date.ts';
import { lies, readPeriod } from '../../reading/periods/read-period.ts';
import type { Vocabulary } from '../../reading/words/vocabulary.ts';
import { textsOf } from '../../schema/text.ts';

/** Whether words say what a cell of text says: its label in any language, or its value. */
export function agreeText(
  written: string,
  value: string | number | boolean,
  field: Field | undefined,
): boolean {
  const label = field ? labelOf(field, value) : String(value);
  return [...textsOf(label), String(value)].some((name) => normal(name) === normal(written));
}

function normal(text: string): string {
  return fold(text.normalize('NFKC')).trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The date that a written one must be compared with, if the cell is one. */
export function dateOf(cell: Cell, field: Field | undefined): string | undefined {
  const value = String(cell.value);
  if (field?.type === 'date' || field?.type === 'yearmonth' || field?.type === 'year') return value;
  if (field?.type === 'datetime') return value.slice(0, 10);
  return undefined;
}

/** Whether a written date names the cell's, as far as it goes: 2024年11月 of 2024-11-05, the mid-1990s of 1995. */
export function agreeDate(
  written: string,
  date: string,
  words: Vocabulary,
  before: string | undefined,
): boolean {
  const text = fold(written).trim();
  const part = words.periodPart?.exec(fold(before ?? ''))?.[1];
  const period = readPeriod(part ? `${part} ${text}` : text, words);
  if (period) return lies(period, date);
  const read = readDate(text, words);
  const [year, month, day] = date.split('-').map(Number);
  if (!read || (read.year === undefined && read.month === undefined)) return false;
  const fits = (part: number | undefined, own: number | undefined) =>
    part === undefined || part === own;
  return fits(read.year, year) && fits(read.month, month) && fits(read.day, day);
}

/** Whether a cell's number is a name rather than a figure: a key, a year. */
export function isName(
  cell: Cell,
  dataset: Dataset | undefined,
  field: Field | undefined,
): boolean {
  return field?.type === 'year' || (dataset?.primaryKey.includes(cell.field) ?? false);
}
