import type { Place } from '../mistakes/mistake.ts';

/** A file of the site's folder as text. `path` is relative to the folder, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export type Path = readonly (string | number)[];

/** A value without quotes that YAML reads as something else than the text that it looks like. */
export interface Bite {
  readonly path: Path;
  /** What stands in the file: `010`, `Null`. */
  readonly written: string;
  /** What YAML reads: `10`, `null`. */
  readonly read: string;
  readonly kind: 'number' | 'boolean' | 'nothing';
}

/** What a file says, and where it says it. */
export interface Source {
  readonly file: string;
  readonly value: unknown;
  /** Values without quotes that are read as something else than they look like. */
  readonly bites?: readonly Bite[] | undefined;
  /** The place of the value at a path, or of the nearest thing around it that exists. */
  at(path: Path, part?: 'key' | 'value'): Place;
  /** For the text at a path: the place in the file of each offset in that text. */
  textAt(path: Path): (offset: number) => Place;
}

/** Lines and columns of offsets in a text; both count from 1, columns in UTF-16 units. */
export function lineFinder(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/**
 * Where each character of a text stands in what was written for it, with quotes, escapes, folded
 * lines and indentation: the offset in `written` of an offset in `text`.
 */
export function align(text: string, written: string): (offset: number) => number {
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const isSpace = character === ' ' || character === '\n';
    while (at < written.length && !sameHere(written, at, character, isSpace)) at += 1;
    for (let unit = 0; unit < character.length; unit += 1) offsets.push(at + unit);
    at += character.length;
  }
  return (offset) => Math.min(offsets[offset] ?? at, written.length);
}

function sameHere(written: string, at: number, character: string, isSpace: boolean): boolean {
  return isSpace ? /\s/.test(written[at] ?? '') : written.startsWith(character, at);
}
