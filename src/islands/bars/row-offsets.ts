import type { Band } from '../marks/bands.ts';

/**
 * The distance that each row moves down when rows that are drawn one under the other stand in another order. Rows of
 * different heights keep theirs, and the gap between them stays as it was drawn.
 */
export function shifts(
  drawn: readonly (Band & { readonly key: string })[],
  keys: readonly string[],
): Map<string, number> {
  const [first, second] = drawn;
  const gap = first && second ? second.top - first.top - first.height : 0;
  const byKey = new Map(drawn.map((band) => [band.key, band]));
  const moved = new Map<string, number>();
  let top = first?.top ?? 0;
  for (const key of keys) {
    const band = byKey.get(key);
    if (!band) continue;
    moved.set(key, top - band.top);
    top += band.height + gap;
  }
  return moved;
}
