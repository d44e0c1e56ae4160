import { filled } from '../cells/table.ts';
import type { Sheet } from '../read/sheet.ts';

/** The body of a table, and what is written below it. */
export interface Foot {
  readonly body: readonly number[];
  readonly notes: readonly string[];
  readonly sources: readonly string[];
}

const source =
  /^[（(【[]?(?:资料|数据)?来\s*源[:：]\s*|^(?:data )?sources?\s*[:：]\s*|^data from database:\s*|^(?:quelle|fuente|fonte|bron|källa)n?\s*:\s*/i;
const note =
  /^[（(【[]?(?:注|备注|说明|附注|数据说明|指标解释|制表|填表|编制|单位负责人|审核|联系)\S{0,4}[:：.、\d]|^注\s|^(?:notes?|compiled|prepared|remarks?|last updated?|data from|stand|anmerkung(?:en)?|hinweis)\b.{0,12}[:.]|^[*＊†①-⑳]|^\[?\d{1,2}[\].)、]\s?\D{6}|^[a-z](?:\)|\s?[=:]\s)|^©|^_{3,}$|^(?:special values?|observation flags|available flags|legend|footnotes?)\b/i;
/** The longest name of a row; what is longer reads like a sentence. */
const longest = 24;

/**
 * Parts the footnotes from the body: rows at the end with one cell that reads like a sentence or with
 * labels, and narrow rows that a blank row parts from the table. A row with all its cells, though they be
 * empty, is one of the table.
 */
export function findFoot(sheet: Sheet, rows: readonly number[], width: number): Foot {
  const isText = (row: number) =>
    sheet.delimiter !== undefined && (sheet.rows[row]?.length ?? 0) >= width;
  let end = rows.length;
  // Below a table several blocks may stand, each parted from the next by a blank row.
  for (let before = -1; before !== end; ) {
    before = end;
    while (end > 0 && isFoot(sheet, rows, end - 1, width, isText(rows[end - 1] ?? 0))) end -= 1;
    end = partedEnd(sheet, rows, end, width);
  }
  const texts = rows.slice(end).map((row) =>
    filled(sheet, row)
      .map(({ text }) => text)
      .join(' '),
  );
  return {
    body: rows.slice(0, end),
    sources: texts
      .filter((text) => source.test(text))
      .map((text) =>
        text
          .replace(source, '')
          .replace(/[）)】\]。.]$/, '')
          .trim(),
      ),
    notes: texts.filter((text) => !source.test(text) && !/^[_\-=*\s]+$/.test(text)),
  };
}

function isFoot(
  sheet: Sheet,
  rows: readonly number[],
  at: number,
  width: number,
  isWhole: boolean,
): boolean {
  const row = rows[at] ?? 0;
  const cells = filled(sheet, row);
  const [first] = cells;
  if (!first) return false;
  const isLabelled = (text: string) => source.test(text) || note.test(text);
  if (cells.length > 1)
    return width > 2 && cells.length <= 3 && cells.every(({ text }) => isLabelled(text));
  if (isLabelled(first.text)) return true;
  const length = [...first.text].length;
  const isParted = row > (rows[at - 1] ?? row) + 1;
  const isSentence = /[.。;；!！]$/.test(first.text) || length > 90;
  return (
    width > 1 && length > longest && first.column === 0 && (!isWhole || isParted || isSentence)
  );
}

/** The beginning of a block at the end that a blank row parts off and that has at most two cells a row. */
function partedEnd(sheet: Sheet, rows: readonly number[], end: number, width: number): number {
  for (let at = end - 1; at > 0 && width > 2; at -= 1) {
    const [row = 0, above = 0] = [rows[at], rows[at - 1]];
    const cells = filled(sheet, row);
    if (cells.length > 2 || cells[0]?.column !== 0 || cells.length >= width) return end;
    if (row > above + 1) return at;
  }
  return end;
}
