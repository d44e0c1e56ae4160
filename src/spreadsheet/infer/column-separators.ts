import type { Separators } from '../../reading/characters/digits.ts';
import type { ImportContext } from '../cells/import-context.ts';
import type { Head, TableCell } from '../cells/table.ts';
import { columnVerdict, judgeSeparators, verdictOf } from '../read/judge-separators.ts';
import { cellName, placeOf, type Sheet } from '../read/sheet.ts';

/** How the numbers of a column part thousands and decimals, and the cell that leaves it open. */
export interface ColumnSeparators {
  readonly chosen: Separators;
  readonly fault?: 'open' | 'both' | undefined;
  readonly cell?: TableCell | undefined;
  /** A cell that is read so for want of a surer sign. */
  readonly guessed?: TableCell | undefined;
}

/** The separators of the file, where its cells agree on them; else those that the column alone shows. */
export function columnSeparators(
  cells: readonly TableCell[],
  { areSure, groupsByComma }: Pick<Sheet, 'areSure' | 'groupsByComma'>,
  ofFile: Separators,
): ColumnSeparators {
  if (areSure) return { chosen: ofFile };
  const texts = cells.filter(({ kind }) => kind === 'text');
  const evidence = judgeSeparators(texts.map(({ text }) => text));
  const verdict = columnVerdict(evidence, groupsByComma);
  const isGuess = verdictOf(evidence) === 'open';
  const signed = texts.find(({ text }) => /\d[.,]\d/.test(text));
  if (typeof verdict !== 'string')
    return { chosen: verdict, guessed: isGuess ? signed : undefined };
  if (verdict === 'none') return { chosen: ofFile };
  return { chosen: ofFile, fault: verdict, cell: signed };
}

/** Tells of a column of figures whose separators nothing decides; whether it can be read. */
export function tellSeparators(
  { chosen, fault, cell, guessed }: ColumnSeparators,
  head: Head,
  sheet: Sheet,
  { mistakes, tell }: ImportContext,
): boolean {
  if (guessed) {
    const isGroup = guessed.text.includes(chosen.group);
    tell((says) => says.separator(cellName(guessed.row, guessed.column), guessed.text, isGroup));
  }
  if (!fault || !cell) return true;
  const place = placeOf(sheet, cell.row, cell.column);
  const values = { cell: cellName(cell.row, cell.column), written: cell.text, head: head.text };
  mistakes.add(fault === 'open' ? 'import-comma' : 'import-two-decimals', place, values);
  return false;
}
