/** The points of a path that goes from one to the next by distances. */
export function placesOf(d: string): (readonly [x: number, y: number])[] {
  const pairs = d.split(/[Ml Z]/).flatMap((pair) => pair.match(/-?\d*\.?\d+/g) ?? []);
  let [x, y] = [0, 0];
  return pairs.flatMap((step, index) => {
    if (index % 2 === 0) {
      x += Number(step);
      return [];
    }
    y += Number(step);
    return [[x, y] as const];
  });
}
