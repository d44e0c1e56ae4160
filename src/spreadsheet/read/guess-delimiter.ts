import { dsvFormat } from 'd3';
import { lookUp } from '../../schema/look-up.ts';
import { digitsOf } from './judge-separators.ts';

/** The signs that part cells, by the names that `--delimiter` takes. */
export const delimiters: Readonly<Record<string, string>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  pipe: '|',
  space: ' ',
};

/** The sign that an editor names, by its name or itself; `undefined` for more than one letter. */
export function delimiterNamed(written: string): string | undefined {
  if (Object.hasOwn(delimiters, written)) return lookUp(delimiters, written);
  if (written === '\\t') return '\t';
  return written.length === 1 && written !== '"' ? written : undefined;
}

/**
 * The sign that parts a file: a tab where the name ends in .tsv, else the one that parts most rows alike
 * and makes the most figures. A space only where every row agrees on it, as R writes tables.
 */
export function guessDelimiter(text: string, file: string): string {
  const head = text.slice(0, 100_000);
  if (/\.(?:tsv|tab)$/i.test(file) && head.includes('\t')) return '\t';
  const scores = [',', ';', '\t', '|'].map((delimiter) => ({
    delimiter,
    score: scoreOf(head, delimiter),
  }));
  const [best] = scores.sort((a, b) => b.score - a.score);
  if (best && best.score > 0) return best.delimiter;
  return isSpaced(head) ? ' ' : ',';
}

function scoreOf(text: string, delimiter: string): number {
  if (!text.replace(/"[^"]*"/g, '').includes(delimiter)) return 0;
  const rows = rowsOf(text, delimiter);
  const [width, count] = usualWidth(rows);
  if (width < 2) return 0;
  const cells = rows.filter((row) => row.length === width).flat();
  const figures = cells.filter((cell) => cell !== '' && digitsOf(cell) !== undefined).length;
  return count / rows.length + figures / Math.max(1, cells.length) / 2 + Math.min(width, 50) / 1000;
}

function rowsOf(text: string, delimiter: string): string[][] {
  const rows = dsvFormat(delimiter).parseRows(text);
  return rows.filter((row) => row.some(Boolean));
}

/** The commonest number of cells in a row, and how many rows have it. */
function usualWidth(rows: readonly (readonly string[])[]): [number, number] {
  const lengths = new Map<number, number>();
  for (const row of rows) lengths.set(row.length, (lengths.get(row.length) ?? 0) + 1);
  const wide = [...lengths].filter(([width]) => width > 1);
  return wide.sort(([a, m], [b, n]) => n - m || b - a)[0] ?? [1, 0];
}

function isSpaced(text: string): boolean {
  const rows = rowsOf(text, ' ');
  const [width] = usualWidth(rows.slice(1));
  const head = rows[0]?.length ?? 0;
  return (
    rows.length > 2 &&
    width > 1 &&
    rows.slice(1).every((row) => row.length === width) &&
    (head === width || head === width - 1)
  );
}
