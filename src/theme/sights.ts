import { colourDistance, type LackingSight, lackingSights, seenWithout } from '../model/colour.ts';

/** Readers by the cones that they have: all, or without those for long, middle or short waves. */
export type Sight = 'all' | LackingSight;

/** How far apart two colours of marks must be: for all readers, and for those who see fewer hues. */
export const sightDistance = { all: 25, few: 12 } as const;

/** The readers for whom two colours are closest, as a share of what they need, and how close that is. */
export function closestSight(
  one: string,
  other: string,
): { readonly sight: Sight; readonly distance: number } {
  const of = (sight: LackingSight) =>
    colourDistance(seenWithout(one, sight), seenWithout(other, sight));
  const all = { sight: 'all' as Sight, distance: colourDistance(one, other) };
  if (all.distance < sightDistance.all) return all;
  const few = lackingSights.map((sight) => ({
    sight: sight as Sight,
    distance: of(sight),
  }));
  return few.reduce((least, each) => (each.distance < least.distance ? each : least));
}
