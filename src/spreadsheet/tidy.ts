/** Words as they are meant: on one line, and without the spaces that spread 合　计 over a cell. */
export function tidy(text: string): string {
  const line = text.replace(/[\s\u3000]+/g, ' ').trim();
  return /^\p{Script=Han}(?: \p{Script=Han})+$/u.test(line) ? line.replaceAll(' ', '') : line;
}
