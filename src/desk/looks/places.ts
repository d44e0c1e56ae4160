import type { Place } from '../../mistakes/mistake.ts';

/** Offsets of places in a text. */
export function offsetsIn(text: string): (place: Pick<Place, 'line' | 'column'>) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return ({ line, column }) =>
    Math.min((starts[line - 1] ?? text.length) + column - 1, text.length);
}

/**
 * The fields of the front matter by their lines: a line that belongs to `byline` gives that. Lines of the body give
 * nothing.
 */
export function fieldsByLine(text: string): (line: number) => string | undefined {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  return (line) => {
    if (line > end) return undefined;
    for (let at = line - 1; at > 0; at -= 1) {
      const [, name] = /^([A-Za-z]\w*):/.exec(lines[at] ?? '') ?? [];
      if (name !== undefined) return name;
    }
    return undefined;
  };
}
