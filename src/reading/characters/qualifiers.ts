import type { Bound } from '../../languages/language.ts';

/**
 * What the words around a number say of it. `from` is 以上 and “or more”, which both “over” and “at
 * least” are written as; `exactly` insists; `past` and `short` are said by verbs (站上, missed).
 */
export type WrittenQualifier = 'none' | Bound;

/** Two qualifiers as one: 超过300余 is over, 约1000多 too, 约40左右 is about. `undefined` where they disagree. */
export function joinQualifiers(
  a: WrittenQualifier,
  b: WrittenQualifier,
): WrittenQualifier | undefined {
  if (a === b || b === 'none') return a;
  if (a === 'none') return b;
  const both = [a, b];
  if (both.includes('over') && (both.includes('from') || both.includes('past'))) return 'over';
  if (both.includes('about') && both.includes('over')) return 'over';
  if (both.includes('past') && both.includes('from')) return 'over';
  if (both.includes('at-least') && both.includes('from')) return 'at-least';
  return undefined;
}
