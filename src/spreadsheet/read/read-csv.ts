import { dsvFormat } from 'd3';
import type { Mistakes } from '../../mistakes/mistake.ts';
import type { Separators } from '../../reading/characters/digits.ts';
import { type DecodedText, decodeText } from './decode-text.ts';
import { guessDelimiter } from './guess-delimiter.ts';
import { commaDecimals, judgeSeparators, pointDecimals, verdictOf } from './judge-separators.ts';
import { limits } from './limits.ts';
import type { ReadOptions } from './read-options.ts';
import type { Sheet } from './sheet.ts';
import { splitCorner } from './split-corner.ts';

/** Reads a text file of rows and columns; what parts them is guessed where the editor does not say. What cannot be read becomes a mistake. */
export function readCsv(
  file: string,
  bytes: Uint8Array,
  mistakes: Mistakes,
  options: ReadOptions = {},
): Sheet | undefined {
  const decoded = decodeText(bytes, options.encoding);
  const first = { file, line: 1, column: 1 };
  if (!decoded) {
    mistakes.add('import-encoding', first, { wanted: options.encoding });
    return undefined;
  }
  const text = decoded.text.replace(/^\ufeff/, '');
  const told = /^sep=(.)\r?\n/.exec(text);
  const delimiter = options.delimiter ?? told?.[1] ?? guessDelimiter(text, file);
  if (isBeyond(text, delimiter)) {
    mistakes.add('import-large', first, { rows: limits.rows, columns: limits.columns });
    return undefined;
  }
  const parsed = dsvFormat(delimiter).parseRows(told ? text.replace(told[0], '\n') : text);
  const open = openQuote(text, parsed);
  if (open !== undefined) {
    mistakes.add('import-quote', { ...first, line: open }, { line: open });
    return undefined;
  }
  const { rows: split, dimensions } = splitCorner(withCorner(parsed), delimiter);
  const rows = split.map((row) =>
    row.map((cell) => ({ text: cell.trim(), kind: 'text' as const })),
  );
  return {
    file,
    others: [],
    rows,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    ...separatorsOf(parsed, delimiter, options),
    delimiter,
    dimensions,
    decoded: tellable(decoded),
  };
}

/**
 * Whether a text has so many lines or cells that no table within the limits can: to part millions of them would take
 * more memory than the machine may have. Cells may have lines of their own, so it is fifty times the limit.
 */
function isBeyond(text: string, delimiter: string): boolean {
  const cells = limits.rows * limits.columns;
  return isOftener(text, '\n', limits.rows * 50) || isOftener(text, delimiter, cells);
}

function isOftener(text: string, sign: string, most: number): boolean {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0 && count <= most; at = text.indexOf(sign, at + 1))
    count += 1;
  return count > most;
}

/** Rows whose heads leave out the corner, as R writes them: one cell less than in every row below. */
function withCorner(rows: readonly string[][]): readonly string[][] {
  const full = rows.filter((row) => row.some(Boolean));
  const [head = [], ...body] = full;
  const isShort = body.length > 0 && body.every((row) => row.length === head.length + 1);
  const isEmpty = body.every((row) => row.at(-1)?.trim() === '');
  if (!isShort || isEmpty || head.length < 2) return rows;
  return rows.map((row) => (row === head ? ['', ...row] : row));
}

/** The decoding of a file, where that is worth telling. */
function tellable(decoded: DecodedText): DecodedText | undefined {
  return decoded.encoding === 'utf-8' && !decoded.isGuess ? undefined : decoded;
}

/** The line of a quotation mark that never closes and swallows the lines behind it. */
function openQuote(text: string, rows: readonly (readonly string[])[]): number | undefined {
  const marks = text.split('"').length - 1;
  if (marks % 2 === 0) return undefined;
  const row = rows.findIndex((cells) => cells.some((cell) => /\n/.test(cell)));
  return row < 0 ? undefined : row + 1;
}

/** The separators that all cells of the file agree on; where they do not, each column is judged alone. */
function separatorsOf(
  rows: readonly (readonly string[])[],
  delimiter: string,
  { decimal }: ReadOptions,
): Pick<Sheet, 'separators' | 'areSure' | 'groupsByComma'> {
  const groupsByComma = delimiter === ',';
  if (decimal)
    return { separators: decimal === 'comma' ? commaDecimals : pointDecimals, areSure: true };
  const verdict = verdictOf(judgeSeparators(rows.flat()));
  const separators: Separators = typeof verdict === 'string' ? pointDecimals : verdict;
  return { separators, areSure: typeof verdict !== 'string' || verdict === 'none', groupsByComma };
}
