import type { Assertion } from './assertions.ts';

export const isEvery = (quantifier: Extract<Assertion, { kind: 'rows' }>['quantifier']) =>
  quantifier === 'every' ||
  quantifier === 'no' ||
  (isCount(quantifier) && quantifier.count === quantifier.of);
export const isMost = (quantifier: Extract<Assertion, { kind: 'rows' }>['quantifier']) =>
  quantifier === 'most' || (isCount(quantifier) && quantifier.count * 2 > quantifier.of);

export function isCount(
  quantifier: Extract<Assertion, { kind: 'rows' }>['quantifier'],
): quantifier is { readonly count: number; readonly of: number } {
  return typeof quantifier === 'object' && 'count' in quantifier;
}
