/** A piece of a text and what takes its place; nothing is taken away where both ends are one. */
export interface Edit {
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

/** A text with edits made, which do not overlap; all else stays, to the letter. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const fromTheEnd = [...edits].sort((a, b) => b.at - a.at);
  return fromTheEnd.reduce(
    (made, { at, end, text: put }) => made.slice(0, at) + put + made.slice(end),
    text,
  );
}
