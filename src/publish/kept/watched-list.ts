/**
 * A list of named things that remembers which of them were taken from it. What is looked for by its name is noted
 * alone; whoever goes through the list in any other way depends on all of it.
 */
export function watchedList<Item extends { readonly name: string }>(
  all: readonly Item[],
  used: Set<string>,
): readonly Item[] {
  const copy = [...all];
  const find = (holds: (item: Item, at: number, list: Item[]) => unknown) => {
    const found = all.find((item, at) => holds(item, at, copy));
    if (found) used.add(found.name);
    return found;
  };
  return new Proxy(all, {
    get: (list, property, receiver) => {
      if (property === 'find') return find;
      for (const { name } of list) used.add(name);
      return Reflect.get(list, property, receiver);
    },
  });
}
