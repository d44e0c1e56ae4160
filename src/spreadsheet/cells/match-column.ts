import { columnName } from '../read/sheet.ts';
import type { Head } from './table.ts';

/** Whether a word of the command line names a column: by its head, its letters, or the name of its field. */
export function matchColumn(
  column: { readonly head: Head; readonly title?: string; readonly name?: string },
  wanted: string,
): boolean {
  const word = wanted.trim();
  const { head, title, name } = column;
  const isLetters = /^[A-Z]{1,2}$/.test(word) && columnName(head.column) === word && !head.made;
  return head.text.trim() === word || title === word || name === word || isLetters;
}
