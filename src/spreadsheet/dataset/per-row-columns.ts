import { type Column, isFigures } from '../cells/column.ts';
import type { ImportContext } from '../cells/import-context.ts';
import { cellValues } from '../cells/table.ts';
import { columnName, placeOf, type Sheet } from '../read/sheet.ts';

/** A column that is added for each row, by its own name. */
export interface RowColumn {
  readonly name: 'unit' | 'decimals' | 'qualifier';
  readonly values: readonly (string | number | null)[];
}

/**
 * The columns for what differs from row to row: qualifiers, units, decimals. They hold for all figures of
 * a row; where those differ among each other, that is a mistake, and a row for each figure is the mend.
 */
export function rowColumns(
  columns: readonly Column[],
  sheet: Sheet,
  context: ImportContext,
): RowColumn[] {
  const figures = columns.filter(isFigures);
  const found: RowColumn[] = [];
  const qualified = figures.filter(({ qualifiers }) => qualifiers);
  if (qualified.length > 0) {
    const given = columns.find(({ own }) => own === 'qualifier');
    for (const [row] of (figures[0]?.values ?? []).entries())
      checkRow(figures, row, sheet, context);
    const values = (figures[0]?.values ?? []).map(
      (_, row) =>
        qualified.map(({ qualifiers }) => qualifiers?.[row]).find(Boolean) ??
        given?.values[row] ??
        'exact',
    );
    found.push({ name: 'qualifier', values: values.map(String) });
  }
  const ofRows = columns.find(({ own }) => own === 'unit');
  for (const { head, unit, units } of ofRows ? figures : []) {
    if (unit === undefined && !units) continue;
    const values = {
      column: columnName(head.column),
      head: head.text,
      units: ofRows?.head.text ?? '',
    };
    context.mistakes.add('import-unit-column', placeOf(sheet, head.row, head.column), values);
  }
  const mixed = figures.find(({ units }) => units);
  if (mixed && figures.length > 1) {
    const { row, column } = mixed.cells[0] ?? { row: 0, column: 0 };
    context.mistakes.add('import-mixed-units', placeOf(sheet, row, column), {
      column: columnName(column),
      head: mixed.head.text,
    });
  } else if (mixed) {
    found.push({ name: 'unit', values: mixed.units?.map((unit) => unit ?? null) ?? [] });
    found.push({ name: 'decimals', values: mixed.rowDecimals?.map((each) => each ?? null) ?? [] });
  }
  return found;
}

/** Tells of a row whose figures are qualified differently. */
function checkRow(
  figures: readonly Column[],
  row: number,
  sheet: Sheet,
  { mistakes }: ImportContext,
): void {
  const given = figures.filter(({ values }) => values[row] !== null);
  const said = new Set(given.map(({ qualifiers }) => qualifiers?.[row]));
  const first = given.find(({ qualifiers }) => qualifiers?.[row]);
  const cell = first?.cells[row];
  if (said.size < 2 || !cell) return;
  const place = placeOf(sheet, cell.row, cell.column);
  mistakes.add('import-mixed-qualifiers', place, cellValues(cell));
}
