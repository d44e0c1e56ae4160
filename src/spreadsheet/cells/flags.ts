import { fold } from '../../reading/characters/normalise-characters.ts';
import type { Sheet } from '../read/sheet.ts';
import { isBareNumber } from './read-figure.ts';
import type { Table, TableCell } from './table.ts';

/**
 * The letters by which offices of statistics flag a figure: break in series, confidential, definition
 * differs, estimated, forecast, i, m, not significant, provisional, revised, estimate of the office, low
 * reliability, not applicable. What i and m mean differs.
 */
const letters = 'bcdefimnprsuz';
const behind = new RegExp(
  `^([-+]?(?:\\d[\\d.,' ]*)?\\d)\\s?(?:\\(([A-Za-z]{1,2})\\)|([${letters}]{1,2}))$`,
);
const alone = new RegExp(`^[${letters}]{1,3}$`);

/** Whether a cell holds nothing but flags. */
export function isFlag(text: string): boolean {
  return alone.test(text.trim());
}

/** The letters of a flag, each once: `bp` of a break and a provisional figure. */
export function lettersOf(flag: string): string[] {
  return [...new Set(flag.toLowerCase())];
}

/**
 * A table whose flags are taken off its figures: 8.5 b in a table of mostly bare numbers is 8.5, and not
 * 8.5 billion. In Eurostat’s own layout every letter behind a figure is one.
 */
export function takeFlags(table: Table, sheet: Pick<Sheet, 'dimensions'>): Table {
  const cells = table.rows.flat();
  const found = cells.filter(({ text, kind }) => kind === 'text' && flagIn(text));
  if (found.length === 0) return table;
  const bare = cells.filter(({ text, kind }) => kind === 'number' || isBareNumber(text)).length;
  const kinds = new Set(found.flatMap(({ text }) => lettersOf(flagIn(text) ?? '')));
  const areFlags = bare >= found.length || (bare > 0 && kinds.size > 1);
  if (!sheet.dimensions && !areFlags) return table;
  return { ...table, rows: table.rows.map((row) => row.map(unflagged)) };
}

function flagIn(text: string): string | undefined {
  // 1990s is a decade.
  if (/^\s?\d{2,3}0s$/.test(text)) return undefined;
  const [, , bracketed, plain] = behind.exec(fold(text).trim()) ?? [];
  const flag = bracketed ?? plain;
  return flag !== undefined && lettersOf(flag).every((letter) => letters.includes(letter))
    ? flag
    : undefined;
}

function unflagged(cell: TableCell): TableCell {
  const flag = cell.kind === 'text' ? flagIn(cell.text) : undefined;
  if (flag === undefined) return cell;
  return { ...cell, text: behind.exec(fold(cell.text).trim())?.[1] ?? cell.text, flag };
}
