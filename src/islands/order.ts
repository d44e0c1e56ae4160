import type { IslandRow } from '../charts/island-data.ts';
import type { Band } from './bands.ts';

export const orders = ['value', 'published'] as const;
export type Order = (typeof orders)[number];

/** The keys in an order: as the dataset has them, or by value, rows without a value last. */
export function orderKeys(rows: readonly IslandRow[], order: Order): string[] {
  const height = ({ value }: IslandRow) => value ?? Number.NEGATIVE_INFINITY;
  const ordered =
    order === 'published' ? rows : [...rows].sort((a, b) => compare(height(b), height(a)));
  return ordered.map(({ key }) => key);
}

/** The difference of two would be none where neither has a value. */
function compare(one: number, other: number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Which order a drawing stands in; `undefined` where the editor chose one of their own. */
export function orderOf(rows: readonly IslandRow[], drawn: readonly string[]): Order | undefined {
  return orders.find((order) => orderKeys(rows, order).join('\n') === drawn.join('\n'));
}

/**
 * How far each row moves down when rows that are drawn one under the other stand in another order. Rows of
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
