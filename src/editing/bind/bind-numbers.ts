import type { Place } from '../../mistakes/mistake.ts';
import { NotEditable } from '../text/not-editable.ts';
import { partMarkdown, reviseMatter } from '../yaml/front-matter.ts';
import { scalarAt } from '../yaml/scalar-at.ts';

/** A number of a text, and the cell to which it is to be bound. */
export interface Binding {
  readonly place: Pick<Place, 'line' | 'column'>;
  readonly written: string;
  readonly address: string;
}

/**
 * A story’s file with numbers bound to cells: `57 t` becomes `[57 t](fact:flour/west/output)`. A number that does not
 * stand at its place as it is written is left as it is, and told in `left`.
 */
export function bindNumbers(
  text: string,
  bindings: readonly Binding[],
): { readonly text: string; readonly left: readonly Binding[] } {
  const left: Binding[] = [];
  let bound = text;
  for (const binding of [...bindings].sort(lastFirst)) {
    const next = bindOne(bound, binding);
    if (next === undefined) left.push(binding);
    else bound = next;
  }
  return { text: bound, left };
}

function bindOne(text: string, { place, written, address }: Binding): string | undefined {
  const offset = offsetOf(text, place);
  const { open, matter } = partMarkdown(text);
  const link = `[${written}](fact:${address})`;
  const put = (words: string, at: number) =>
    words.startsWith(written, at)
      ? words.slice(0, at) + link + words.slice(at + written.length)
      : undefined;
  const inMatter = offset < open.length + matter.length;
  if (!inMatter) return put(text, offset);
  const scalar = scalarAt(matter, offset - open.length);
  const value = scalar && put(scalar.value, scalar.at);
  if (!scalar || value === undefined) return undefined;
  try {
    return reviseMatter(text, scalar.path, value);
  } catch (problem) {
    if (problem instanceof NotEditable) return undefined;
    throw problem;
  }
}

function offsetOf(text: string, { line, column }: Binding['place']): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

/** The last first, so that the places of the others stay. */
function lastFirst({ place: a }: Binding, { place: b }: Binding): number {
  return b.line - a.line || b.column - a.column;
}
