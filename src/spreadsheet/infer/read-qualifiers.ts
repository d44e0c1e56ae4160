import type { WrittenQualifier } from '../../reading/characters/qualifiers.ts';
import type { Qualifier } from '../../schema/dataset.ts';
import type { ImportContext } from '../cells/import-context.ts';
import type { CellFigure } from '../cells/read-figure.ts';
import { cellValues, type TableCell } from '../cells/table.ts';
import { placeOf, type Sheet } from '../read/sheet.ts';

/** What the words around a number become; an upper bound cannot be kept. */
const kept: Readonly<Partial<Record<WrittenQualifier, Qualifier>>> = {
  over: 'over',
  from: 'at-least',
  'at-least': 'at-least',
  about: 'about',
  near: 'about',
};

/** The qualifiers of a column's figures: 300余, 约40, over 70%. `undefined` where all are exact. */
export function readQualifiers(
  figures: readonly (CellFigure | undefined)[],
  cells: readonly TableCell[],
  sheet: Sheet,
  { mistakes }: ImportContext,
): (Qualifier | undefined)[] | undefined {
  const found = figures.map((figure, index) => {
    const written = figure?.qualifier ?? 'none';
    const cell = cells[index];
    if (cell && (written === 'below' || written === 'at-most'))
      mistakes.add('import-upper-bound', placeOf(sheet, cell.row, cell.column), cellValues(cell));
    return kept[written];
  });
  return found.some(Boolean) ? found : undefined;
}
