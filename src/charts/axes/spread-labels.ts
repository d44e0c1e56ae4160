/** A span along a line that wants to begin at `wanted`. */
export interface Wish {
  readonly wanted: number;
  readonly size: number;
}

/**
 * Where spans begin so that none lies on another and none leaves `[from, to]`, each as near to its
 * wish as the others let it; `undefined` where they do not fit. Pools of neighbours move together.
 */
export function spread(
  wishes: readonly Wish[],
  from: number,
  to: number,
): readonly number[] | undefined {
  const total = wishes.reduce((sum, { size }) => sum + size, 0);
  if (total > to - from) return undefined;
  const order = wishes.map((_, index) => index).sort((a, b) => wish(a) - wish(b) || a - b);
  function wish(index: number): number {
    return wishes[index]?.wanted ?? 0;
  }
  interface Pool {
    readonly members: number[];
    size: number;
    /** The sum of where the pool would begin for each of its members. */
    sum: number;
  }
  const begin = ({ sum, members, size }: Pool) =>
    Math.max(from, Math.min(to - size, sum / members.length));
  const pools: Pool[] = [];
  for (const index of order) {
    let pool: Pool = { members: [index], size: wishes[index]?.size ?? 0, sum: wish(index) };
    for (let above = pools.at(-1); above && begin(above) + above.size > begin(pool); ) {
      pools.pop();
      const sum = above.sum + pool.sum - above.size * pool.members.length;
      pool = {
        members: [...above.members, ...pool.members],
        size: above.size + pool.size,
        sum,
      };
      above = pools.at(-1);
    }
    pools.push(pool);
  }
  const starts = new Array<number>(wishes.length).fill(from);
  for (const pool of pools) {
    let at = begin(pool);
    for (const index of pool.members) {
      starts[index] = at;
      at += wishes[index]?.size ?? 0;
    }
  }
  return starts;
}
