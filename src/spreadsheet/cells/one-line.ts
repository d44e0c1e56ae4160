/** Words as they are meant: on one line, and without the spaces that spread 合　计 over a cell. */
export function tidy(text: string): string {
  const joined = text.replace(/(\p{Script=Han})\s*\n\s*(?=\p{Script=Han})/gu, '$1');
  const line = joined.replace(/[\s\u3000]+/g, ' ').trim();
  return /^\p{Script=Han}(?: \p{Script=Han})+$/u.test(line) ? line.replaceAll(' ', '') : line;
}
