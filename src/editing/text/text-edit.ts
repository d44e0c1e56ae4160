/** A span of a text that other words take the place of. `length` 0 inserts. */
export interface TextEdit {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** The text with edits made, none of which touch one another. Their offsets are those of the text as it was. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of inOrder(edits)) {
    if (edit.offset < at) throw new RangeError('Two edits touch one another.');
    parts.push(text.slice(at, edit.offset), edit.text);
    at = edit.offset + edit.length;
  }
  return parts.join('') + text.slice(at);
}

/** The edits that take the edits of a text back. */
export function inverseOf(text: string, edits: readonly TextEdit[]): TextEdit[] {
  let shift = 0;
  return inOrder(edits).map(({ offset, length, text: put }) => {
    const back = {
      offset: offset + shift,
      length: put.length,
      text: text.slice(offset, offset + length),
    };
    shift += put.length - length;
    return back;
  });
}

/** The shortest single edit that makes one text of another; `undefined` where they are alike. */
export function changeBetween(from: string, to: string): TextEdit | undefined {
  if (from === to) return undefined;
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start += 1;
  if (isLow(from, start) || isLow(to, start)) start -= 1;
  let end = 0;
  while (end < most - start && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  if (end > 0 && isLow(from, from.length - end)) end -= 1;
  return {
    offset: start,
    length: from.length - end - start,
    text: to.slice(start, to.length - end),
  };
}

/** Whether an offset parts the two halves of one character. */
function isLow(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '');
}

function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.offset - b.offset);
}
