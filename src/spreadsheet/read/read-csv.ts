import { dsvFormat } from 'd3';
import type { Mistakes } from '../../mistakes/mistake.ts';
import type { Separators } from '../../reading/characters/digits.ts';
import { decodeText } from './decode-text.ts';
import { cellName, type Sheet } from './sheet.ts';

/** How an editor says that decimals are written, where the file does not show it. */
export type DecimalSign = 'point' | 'comma';

const point: Separators = { decimal: '.', group: ',' };
const comma: Separators = { decimal: ',', group: '.' };

/** Reads a text file of rows and columns; what parts them is guessed. What cannot be read becomes a mistake. */
export function readCsv(
  file: string,
  bytes: Uint8Array,
  mistakes: Mistakes,
  decimal?: DecimalSign,
): Sheet | undefined {
  const decoded = decodeText(bytes);
  const first = { file, line: 1, column: 1 };
  if (!decoded) {
    mistakes.add('import-encoding', first, {});
    return undefined;
  }
  const { text, encoding } = decoded;
  const told = /^sep=(.)\r?\n/.exec(text);
  const delimiter = told?.[1] ?? guessDelimiter(text);
  const parsed = dsvFormat(delimiter).parseRows(told ? text.replace(told[0], '\n') : text);
  const open = openQuote(text, parsed);
  if (open !== undefined) {
    mistakes.add('import-quote', { ...first, line: open }, { line: open });
    return undefined;
  }
  const rows = parsed.map((row) =>
    row.map((cell) => ({ text: cell.trim(), kind: 'text' as const })),
  );
  const separators = separatorsFor(parsed, delimiter, decimal);
  if (!separators) {
    const [row, column, written] = firstComma(parsed);
    mistakes.add(
      'import-comma',
      { file, line: row + 1, column: column + 1 },
      { cell: cellName(row, column), written },
    );
    return undefined;
  }
  return {
    file,
    others: [],
    rows,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    separators,
    encoding: encoding === 'utf-8' ? undefined : encoding,
  };
}

/** The sign that parts most rows into the same number of cells, more than one. */
function guessDelimiter(text: string): string {
  const head = text.slice(0, 100_000);
  const scores = [',', '\t', ';'].map((delimiter) => {
    const rows = dsvFormat(delimiter)
      .parseRows(head)
      .filter((row) => row.some(Boolean));
    const lengths = new Map<number, number>();
    for (const row of rows) lengths.set(row.length, (lengths.get(row.length) ?? 0) + 1);
    const [width = 1, count = 0] = [...lengths].sort(([, a], [, b]) => b - a)[0] ?? [];
    return { delimiter, score: width > 1 ? count + Math.min(width, 50) / 100 : 0 };
  });
  return scores.sort((a, b) => b.score - a.score)[0]?.delimiter ?? ',';
}

/** The line of a quotation mark that never closes and swallows the lines behind it. */
function openQuote(text: string, rows: readonly (readonly string[])[]): number | undefined {
  const marks = text.split('"').length - 1;
  if (marks % 2 === 0) return undefined;
  const row = rows.findIndex((cells) => cells.some((cell) => /\n/.test(cell)));
  return row < 0 ? undefined : row + 1;
}

const grouped = /^[-+(]?\d{1,3}(?:,\d{3})+\)?$/;
const decimalComma = /^[-+(]?(?:\d{1,3}(?:\.\d{3})+|\d+),(?:\d+)\s?%?\)?$/;
const decimalPoint = /^[-+(]?[\d,]*\.\d+\s?%?\)?$|^\d{1,3}(?:,\d{3}){2,}$/;

/**
 * How digits are parted: with decimal commas only in a file that semicolons part, and where no cell has
 * a decimal point. `undefined` where 1,234 may be either.
 */
function separatorsFor(
  rows: readonly (readonly string[])[],
  delimiter: string,
  decimal: DecimalSign | undefined,
): Separators | undefined {
  if (decimal) return decimal === 'comma' ? comma : point;
  if (delimiter !== ';') return point;
  const cells = rows.flat().map((cell) => cell.trim());
  const commas = cells.filter((cell) => decimalComma.test(cell));
  if (commas.length === 0) return point;
  if (commas.some((cell) => !grouped.test(cell))) return comma;
  return cells.some((cell) => decimalPoint.test(cell)) ? point : undefined;
}

function firstComma(rows: readonly (readonly string[])[]): [number, number, string] {
  const row = rows.findIndex((cells) => cells.some((cell) => grouped.test(cell.trim())));
  const column = rows[row]?.findIndex((cell) => grouped.test(cell.trim())) ?? 0;
  return [row, column, rows[row]?.[column]?.trim() ?? ''];
}
