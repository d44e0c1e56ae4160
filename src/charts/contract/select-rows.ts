import { type Dataset, findField, isNumeric, type Row, unitOf } from '../../model/dataset.ts';
import { lookUp } from '../../schema/look-up.ts';

/** Which rows a specification draws, and in what order. */
export interface RowChoice {
  /** The keys of the rows; all where absent. */
  readonly rows?: readonly string[] | undefined;
  /** The field to sort by; descending with a minus in front. */
  readonly sort?: string | undefined;
}

/** The rows that a specification names, in its order, the dataset's, or sorted; those without a value last. */
export function selectRows(dataset: Dataset, { rows, sort }: RowChoice): Row[] {
  const chosen = rows
    ? rows.flatMap((key) => dataset.rows.filter((row) => row.key === key))
    : [...dataset.rows];
  const name = sort?.replace(/^-/, '');
  const field = findField(dataset, name);
  if (!field) return chosen;
  const sign = sort?.startsWith('-') ? -1 : 1;
  const factor = (row: Row) => (isNumeric(field) && unitOf(row, field)?.factor) || 1;
  return chosen.sort((a, b) => {
    const [left, right] = [
      lookUp(a.values, field.name) ?? null,
      lookUp(b.values, field.name) ?? null,
    ];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'number' && typeof right === 'number')
      return sign * (left * factor(a) - right * factor(b));
    return sign * String(left).localeCompare(String(right), 'en');
  });
}
