import leven from 'leven';

/** The name that was probably meant, if any is near enough: a third of its letters may be wrong. */
export function nearest(name: string, allowed: readonly string[]): string | undefined {
  const folded = name.toLowerCase();
  const scored = allowed.map((candidate) => ({
    candidate,
    distance: leven(folded, candidate.toLowerCase(), { maxDistance: 8 }),
  }));
  const [best] = scored.sort((a, b) => a.distance - b.distance);
  if (!best || best.distance > Math.max(1, Math.ceil(name.length / 3))) return undefined;
  return best.candidate;
}
