import type { StoryCoverage } from './publication.ts';

/**
 * The share of numbers that are bound or waived, from 0 to 1 in whole percent; 1 where there are none. What
 * is not whole is never rounded up to it.
 */
export function coveredShare({ bound, waived, unbound }: StoryCoverage): number {
  const all = bound + waived + unbound;
  return all === 0 ? 1 : Math.floor(((bound + waived) * 100) / all) / 100;
}
