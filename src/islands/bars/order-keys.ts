import type { IslandRow } from '../../charts/contract/island-data.ts';

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

/** The order in which a drawing stands; `undefined` where the editor chose one of their own. */
export function orderOf(rows: readonly IslandRow[], drawn: readonly string[]): Order | undefined {
  return orders.find((order) => orderKeys(rows, order).join('\n') === drawn.join('\n'));
}
