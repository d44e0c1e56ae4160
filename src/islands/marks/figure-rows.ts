import type { MarksIslandData } from '../../charts/contract/island-data.ts';

/** The texts of a chart's rows, by column of its table, as readers see them there. */
export interface FigureRows {
  readonly head: (column: number) => string;
  readonly cell: (key: string, column: number) => string;
}

/** Reads them from the figure's own table, and from the data where that has not all rows. */
export function figureRows(element: Element, { rows = {} }: MarksIslandData): FigureRows {
  const table = element.closest('[data-chart]')?.querySelector('table.data');
  const found = new Map<string, Element>();
  for (const row of table?.querySelectorAll('tbody > tr[data-key]') ?? [])
    found.set(row.getAttribute('data-key') ?? '', row);
  const textOf = (parent: Element | null | undefined, column: number) =>
    parent?.children[column]?.textContent?.trim() ?? '';
  return {
    head: (column) => textOf(table?.querySelector('thead > tr'), column),
    cell: (key, column) => rows[key]?.[column] ?? textOf(found.get(key), column),
  };
}
