import { error } from './phrases.ts';

/** What every mistake in a bound number is told with. */
export interface Bound {
  readonly written: string;
  /** The cell's address, and what it says. */
  readonly address: string;
  readonly says: string;
  /** Ways to write it that pass. */
  readonly allowed: readonly string[];
  /** Whether they go in the place of all that is told as written, words outside of the link included. */
  readonly isWhole?: boolean;
}

export type Reasoned<Reason extends string> = Bound & { readonly reason: Reason };

/** Mistakes in numbers that are bound to cells. */
export const factMistakes = {
  'fact-mismatch': error<Bound>(),
  'fact-rounding': error<Reasoned<'cut-off' | 'rounded-up' | 'too-precise' | 'to-nothing'>>(),
  'fact-qualifier': error<Reasoned<'lost' | 'untrue' | 'other'>>(),
  'fact-undecidable': error<Reasoned<'bound' | 'wide-range' | 'verb' | 'denied'>>(),
  'fact-unit': error<Reasoned<'missing' | 'other' | 'ordinal' | 'points' | 'per'>>(),
  'fact-cut': error<Bound>(),
  'fact-not-a-number': error<Bound>(),
  'fact-two-numbers': error<Bound>(),
  'fact-vague': error<Bound>(),
  'fact-unreadable': error<
    Reasoned<'words' | 'contradiction' | 'digits' | 'language'> & { readonly rest: string }
  >(),
  'fact-text': error<Bound>(),
  'fact-date': error<Bound>(),
  'fact-no-value': error<Bound>(),
} as const;

export function quoted(
  words: readonly string[],
  [open, close]: readonly [string, string],
  comma: string,
  or: string,
): string {
  const each = words.map((word) => `${open}${word}${close}`);
  const last = each.pop() ?? '';
  return each.length > 0 ? `${each.join(comma)}${or}${last}` : last;
}
