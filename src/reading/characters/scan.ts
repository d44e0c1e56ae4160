/** The end of a pattern that begins at a place. */
export function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

export function skipSpace(text: string, at: number): number {
  let end = at;
  while (text.charAt(end) === ' ') end += 1;
  return end;
}
