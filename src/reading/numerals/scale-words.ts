import { chineseScales } from '../units/chinese.ts';
import { englishScales } from '../units/english.ts';

/** A scale word found in a text. */
export interface FoundScale {
  readonly factor: number;
  readonly end: number;
  /** Whether it is a Chinese one: “两百亿” alone is an amount of money, “24 billion” is not. */
  readonly han: boolean;
}

const longest = (words: Readonly<Record<string, number>>) =>
  Object.keys(words).sort((a, b) => b.length - a.length);

const han = new RegExp(`\\s?(${longest(chineseScales).join('|')})`, 'y');
const latin = new RegExp(`[ -]?(${longest(englishScales).join('|')})(?![A-Za-z0-9])`, 'y');
const latinWord = new RegExp(
  `[ -]?(${longest(englishScales)
    .filter((word) => word.length > 2)
    .join('|')})(?![A-Za-z])`,
  'iy',
);

/** The scale word at a place behind a number. */
export function scaleAt(text: string, at: number): FoundScale | undefined {
  han.lastIndex = at;
  const chinese = han.exec(text);
  if (chinese?.[1])
    return { factor: chineseScales[chinese[1]] ?? 1, end: han.lastIndex, han: true };
  for (const pattern of [latin, latinWord]) {
    pattern.lastIndex = at;
    const word = pattern.exec(text)?.[1];
    const factor = word && (englishScales[word] ?? englishScales[word.toLowerCase()]);
    if (factor) return { factor, end: pattern.lastIndex, han: false };
  }
  return undefined;
}
