/** The orders in which things can be taken, so many at most, the given one first. */
export function permutations<Thing>(things: readonly Thing[], most: number): Thing[][] {
  if (things.length < 2) return [[...things]];
  const orders: Thing[][] = [];
  for (const [index, first] of things.entries()) {
    const rest = things.filter((_, at) => at !== index);
    for (const order of permutations(rest, most - orders.length)) orders.push([first, ...order]);
    if (orders.length >= most) break;
  }
  return orders.slice(0, most);
}
