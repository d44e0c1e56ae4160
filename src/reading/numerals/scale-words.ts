import { type Vocabulary, vocabularyOf } from '../words/vocabulary.ts';

/** A scale word found in a text. */
export interface FoundScale {
  readonly factor: number;
  readonly end: number;
  /** Whether it is a Chinese one: “两百亿” alone is an amount of money, “24 billion” is not. */
  readonly han: boolean;
}

/** The scale word at a place behind a number, perhaps behind a space or a hyphen. */
export function scaleAt(
  text: string,
  at: number,
  { hanScales, scales }: Pick<Vocabulary, 'hanScales' | 'scales'> = vocabularyOf('zh-CN'),
): FoundScale | undefined {
  const isSpace = text.charAt(at) === ' ';
  const chinese = hanScales.at(text, isSpace ? at + 1 : at);
  if (chinese) return { factor: chinese.meaning, end: chinese.end, han: true };
  const start = isSpace || text.charAt(at) === '-' ? at + 1 : at;
  const found = scales.at(text, start);
  if (!found || /\d/.test(text.charAt(found.end))) return undefined;
  const written = text.slice(start, found.end);
  // A letter or two are a scale only as they are listed: m is a million, and M as well, but Mn is neither.
  if (
    written.length <= 2 &&
    written !== written.toLowerCase() &&
    !/^(?:[KMB]|MM|Md|Mn|Bn|Tn)$/.test(written)
  )
    return undefined;
  return { factor: found.meaning, end: found.end, han: false };
}
