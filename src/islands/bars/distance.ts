import type { BarIslandData, IslandRow } from '../../charts/contract/island-data.ts';
import { fill, writeAmount } from '../figure/sentence.ts';

/**
 * The distance of `a` above `b`, in the unit that the rows share; `undefined` where one of them has no value or is
 * only a bound: what is not known is not computed.
 */
export function distanceBetween(a: IslandRow, b: IslandRow, decimals: number): number | undefined {
  if (a.value === null || b.value === null || !a.exact || !b.exact) return undefined;
  const step = 10 ** decimals;
  // Rounded, since 67.51 − 28.48 is 39.03000000000001 to a computer; adding 0 makes −0 into 0.
  return Math.round((a.value - b.value) * step) / step + 0;
}

/** The whole sentence: 先进材料比中医药高39.03个百分点. */
export function distanceSentence(a: IslandRow, b: IslandRow, data: BarIslandData): string {
  return say(a, b, data, [data.words.above, data.words.below, data.words.equal]);
}

/** The same without its subject, for where that stands above it: 比中医药高39.03个百分点. */
export function distancePhrase(a: IslandRow, b: IslandRow, data: BarIslandData): string {
  return say(a, b, data, [data.words.higher, data.words.lower, data.words.same]);
}

function say(
  a: IslandRow,
  b: IslandRow,
  data: BarIslandData,
  [above, below, equal]: readonly [string, string, string],
): string {
  const distance = distanceBetween(a, b, data.distance.decimals);
  const names = { a: a.label, b: b.label };
  if (distance === undefined) return fill(data.words.unknown, names);
  const sentence = distance > 0 ? above : distance < 0 ? below : equal;
  return fill(sentence, { ...names, distance: writeAmount(distance, data.distance) });
}

/** The most that a readout compares with; beyond that, the ends and the nearest tell more. */
const most = 6;

/** The rows that a row is compared with: all others, or of many the ends and the next above and below. */
export function rowsToCompare(row: IslandRow, rows: readonly IslandRow[]): IslandRow[] {
  const others = rows.filter(({ key, value }) => key !== row.key && value !== null);
  if (row.value === null) return [];
  if (others.length <= most) return others;
  const ranked = [...others].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const next = ranked.findIndex(({ value }) => (value ?? 0) <= (row.value ?? 0));
  const below = next < 0 ? ranked.length : next;
  const chosen = [ranked[0], ranked[below - 1], ranked[below], ranked.at(-1)];
  return [...new Set(chosen)].filter((each) => each !== undefined);
}
