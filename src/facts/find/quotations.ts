import type { Span } from './find-words.ts';

/** Quotation marks that open and close, as languages write them; “ and „ may close with one another's mark. */
const quotations =
  /“[^“”]*”|„[^„“”]*[“”]|「[^「」]*」|『[^『』]*』|«[^«»]*»|(?<![\p{L}\p{N}])"[^"]*"|(?<![\p{L}\p{N}])'[^']{12,}'(?![\p{L}\p{N}])|‘[^‘]{12,}?’(?![\p{L}\p{N}])/gu;

/** Whether a passage of a text stands in quotation marks. */
export function isQuoted(text: string, { start, end }: Span): boolean {
  for (const { index, 0: words } of text.matchAll(quotations))
    if (index < start && end < index + words.length) return true;
  return false;
}
