import { readDigits, type Separators } from '../characters/digits.ts';
import { scaleAt } from './scale-words.ts';

/** A round count found below a line. */
export interface FoundCount {
  readonly value: number;
  readonly end: number;
}

/** Reads a count of what an amount is told for: 100,000, 10万, 千, “1,000”, “a million”. More than one of it. */
export function readCount(
  text: string,
  at: number,
  separators: Separators,
): FoundCount | undefined {
  const digits = readDigits(text, at, separators);
  const scale = scaleAt(text, digits?.end ?? at);
  const value = (digits?.value.toNumber() ?? 1) * (scale?.factor ?? 1);
  if ((!digits && !scale) || digits?.pointed || value <= 1) return undefined;
  return { value, end: scale?.end ?? digits?.end ?? at };
}
