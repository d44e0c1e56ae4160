import { lookUp } from '../../schema/look-up.ts';
import { wordsFor } from '../../words/languages.ts';
import { lettersOf } from '../cells/flags.ts';
import type { ImportContext } from '../cells/import-context.ts';
import { suppressionIn } from '../cells/missing.ts';
import type { CellFigure } from '../cells/read-figure.ts';
import type { Head, TableCell } from '../cells/table.ts';
import { cellName, columnName } from '../read/sheet.ts';

/** The notes that flags, marks and signs of suppression make of each cell, in the publication’s first language. */
export function notesOf(
  figures: readonly (CellFigure | undefined)[],
  cells: readonly TableCell[],
  { languages }: Pick<ImportContext, 'languages'>,
): (string | undefined)[] | undefined {
  const { flags, flag, suppressions } = wordsFor(languages[0] ?? 'en').imported;
  const notes = cells.map((cell, row) => {
    if (cell.flag)
      return lettersOf(cell.flag)
        .map((letter) => lookUp(flags, letter) ?? flag(letter))
        .join(', ');
    const why = figures[row] ? undefined : suppressionIn(cell.text);
    return why && suppressions[why](cell.text.trim());
  });
  return notes.some(Boolean) ? notes : undefined;
}

/** Tells of flags that become notes, of suppressed cells, and of a number that may stand for none. */
export function tellNotes(
  cells: readonly TableCell[],
  values: readonly (number | null)[],
  head: Head,
  tell: ImportContext['tell'],
): void {
  const letters = columnName(head.column);
  const named = (found: readonly TableCell[]) =>
    found.map(({ row, column }) => cellName(row, column));
  const flagged = cells.filter(({ flag }) => flag);
  const flags = [...new Set(flagged.flatMap(({ flag = '' }) => lettersOf(flag)))];
  if (flagged.length > 0) tell((says) => says.flags(letters, flags, named(flagged)));
  const none = cells.filter(({ text }, row) => values[row] === null && suppressionIn(text));
  if (none.length > 0)
    tell((says) =>
      says.suppressed(letters, [...new Set(none.map(({ text }) => text))], named(none)),
    );
  const negative = values.flatMap((value, row) => (value !== null && value < 0 ? [row] : []));
  const [only] = negative;
  const isSign = negative.every((row) => /^-9+(?:\.0)?$/.test(cells[row]?.text ?? ''));
  const cell = only === undefined ? undefined : cells[only];
  if (cell && isSign) tell((says) => says.sentinel(cellName(cell.row, cell.column), cell.text));
}
