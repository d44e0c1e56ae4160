/** Words in a text that are bound: `[67.51%](fact:growth/a/b)`. Offsets are of the text. */
export interface BoundWords {
  readonly kind: 'fact' | 'claim' | 'nofact';
  /** The whole link. */
  readonly from: number;
  readonly to: number;
  /** The words between its brackets. */
  readonly innerFrom: number;
  readonly innerTo: number;
  readonly words: string;
  /** The cell, or the reason of a waiver. */
  readonly target: string;
  /** What a claim states. */
  readonly statement: string;
}

const link =
  /\[((?:[^[\]\\\n]|\\.)*)\]\((fact|claim|nofact):([^)\s]*)(?:\s+(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'))?\s*\)/g;

/** Finds bound words in a text. */
export function boundWordsIn(text: string, start = 0): BoundWords[] {
  return [...text.matchAll(link)].map((match) => {
    const [whole, words = '', kind = '', target = '', double, single] = match;
    const from = start + match.index;
    return {
      kind: kind as BoundWords['kind'],
      from,
      to: from + whole.length,
      innerFrom: from + 1,
      innerTo: from + 1 + words.length,
      words,
      target,
      statement: double ?? single ?? '',
    };
  });
}

/** Words bound to a cell, as they stand in a story. */
export function bind(words: string, address: string): string {
  return `[${words.replace(/[[\]\\]/g, '\\$&')}](fact:${address})`;
}

/** Words that state something of a cell, as they stand in a story. */
export function bindClaim(words: string, address: string, statement: string): string {
  const quoted = statement.replace(/[\\"]/g, '\\$&');
  return `[${words.replace(/[[\]\\]/g, '\\$&')}](claim:${address} "${quoted}")`;
}
