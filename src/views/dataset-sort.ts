import type { FigureTable } from '../charts/contract/chart-figure.ts';
import type { TableSortData } from '../charts/contract/island-data.ts';
import { wordsOf } from '../model/inline.ts';

/** Fewer rows are seen at a glance. */
const fewest = 3;

/**
 * How a dataset's table is sorted by its heads, for the island of tables: figures by what they are, words by the alphabet
 * of the language. `names` are those of its fields, in the order of its columns; columns beyond them do not sort, nor
 * do figures of different kinds.
 */
export function datasetSort(
  { head, rows }: FigureTable,
  names: readonly string[],
  language: string,
): TableSortData | undefined {
  if (rows.length < fewest) return undefined;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const columns = head.map(({ numeric, field }, index) => {
    const name = names[index];
    if (name === undefined || (numeric && field === undefined)) return null;
    const figures = rows.map(({ sheet }) => Number(sheet?.[index] || Number.NaN));
    const texts = rows.map(({ cells }) => wordsOf(cells[index] ?? []));
    const known = [...rows.keys()].filter((at) =>
      numeric ? !Number.isNaN(figures[at]) : texts[at] !== '',
    );
    const order = known.sort(
      (a, b) =>
        (numeric
          ? (figures[a] ?? 0) - (figures[b] ?? 0)
          : compare(texts[a] ?? '', texts[b] ?? '')) || a - b,
    );
    return { field: name, order, figures: numeric };
  });
  return { columns };
}
