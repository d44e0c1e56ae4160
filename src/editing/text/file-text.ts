import { diffIndices } from 'node-diff3';

/** A file as text whose lines end in `\n`, with what it needs to become the same bytes again. */
export interface FileText {
  readonly text: string;
  /** Whether it begins with a byte-order mark. */
  readonly hasMark: boolean;
  /** What each line ends in, where not all end in `\n`. */
  readonly ends?: readonly string[] | undefined;
}

const mark = '\uFEFF';

/** Reads the bytes of a file; `undefined` where they are not UTF-8. */
export function readFileText(bytes: Uint8Array): FileText | undefined {
  let raw: string;
  try {
    raw = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
  const hasMark = raw.startsWith(mark);
  const body = hasMark ? raw.slice(1) : raw;
  if (!body.includes('\r')) return { text: body, hasMark };
  return {
    text: body.replace(/\r\n?/g, '\n'),
    hasMark,
    ends: [...body.matchAll(/\r\n?|\n/g)].map(([end]) => end),
  };
}

/** What a file must hold to say `text`: lines that were there end as they did, new ones as most do. */
export function writeFileText(file: FileText, text: string): string {
  const head = file.hasMark ? mark : '';
  if (!file.ends) return head + text;
  const lines = text.split('\n');
  const ends = endsOf(file, file.ends, lines);
  return head + lines.map((line, index) => line + (ends[index] ?? '')).join('');
}

function endsOf(file: FileText, before: readonly string[], lines: readonly string[]): string[] {
  const count = (end: string) => before.filter((each) => each === end).length;
  const common = ['\r\n', '\n', '\r'].sort((a, b) => count(b) - count(a))[0] ?? '\n';
  const ends = lines.slice(1).map(() => common);
  if (before.every((end) => end === common)) return ends;
  let from = 0;
  let to = 0;
  const keep = (end: number) => {
    for (; from < end; from += 1, to += 1) if (to < ends.length) ends[to] = before[from] ?? common;
  };
  for (const { buffer1, buffer2 } of diffIndices(file.text.split('\n'), [...lines])) {
    keep(buffer1[0]);
    from = buffer1[0] + buffer1[1];
    to = buffer2[0] + buffer2[1];
  }
  keep(before.length);
  return ends;
}
