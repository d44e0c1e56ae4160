import type { Sheet } from '../read/sheet.ts';
import { filled } from './table.ts';

/** The body of a table, and what is written below it. */
export interface Foot {
  readonly body: readonly number[];
  readonly notes: readonly string[];
  readonly sources: readonly string[];
}

const source = /^[（(【[]?(?:资料|数据)?来\s*源[:：]\s*|^(?:data )?sources?\s*:\s*/i;
const note =
  /^[（(【[]?(?:注|备注|说明|附注|数据说明|指标解释|制表|填表|编制|单位负责人|审核|联系)\S{0,4}[:：.、\d]|^注\s|^(?:notes?|compiled|prepared)\b.{0,12}[:.]|^[*＊†①-⑳]|^\[?\d{1,2}[\].)、]\s?\D{6}|^[a-z](?:\)|\s?[=:]\s)/i;
const longest = 24;

/** Parts the footnotes from the body: rows at the end with one cell that reads like a sentence, or with labels. */
export function findFoot(sheet: Sheet, rows: readonly number[], width: number): Foot {
  let end = rows.length;
  while (end > 0 && isFoot(sheet, rows[end - 1] ?? 0, width)) end -= 1;
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
    notes: texts.filter((text) => !source.test(text)),
  };
}

function isFoot(sheet: Sheet, row: number, width: number): boolean {
  const cells = filled(sheet, row);
  const [first] = cells;
  if (!first) return false;
  const isLabelled = (text: string) => source.test(text) || note.test(text);
  if (cells.length > 1)
    return width > 2 && cells.length <= 3 && cells.every(({ text }) => isLabelled(text));
  return isLabelled(first.text) || (width > 1 && [...first.text].length > longest);
}
