const closing = /^ {0,3}:::+[ \t]*$/;
const fence = /^ {0,3}(`{3,}|~{3,})/;

/** Where the box that was opened ends: boxes inside it and code are passed over. */
export function findBoxEnd(src: string, from: number, head: RegExp) {
  let depth = 1;
  let code: string | undefined;
  for (let at = from; at < src.length; ) {
    const lineEnd = src.indexOf('\n', at);
    const next = lineEnd < 0 ? src.length : lineEnd + 1;
    const line = src.slice(at, lineEnd < 0 ? src.length : lineEnd);
    const run = fence.exec(line)?.[1];
    if (code !== undefined) {
      if (run?.startsWith(code) && line.trim() === run) code = undefined;
    } else if (run) code = run;
    else if (head.test(line)) depth += 1;
    else if (closing.test(line)) depth -= 1;
    if (depth === 0) return { end: at, length: next, closed: true };
    at = next;
  }
  return { end: src.length, length: src.length, closed: false };
}
