/** How many quotes, lists or boxes may stand inside one another; nobody reads ten. */
const mostContainers = 100;

const containers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))+/gm;
// A list stands inside another by two columns at least.
const indented = /^[ \t]{200,}(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/m;
const box = /^ {0,3}[:：]{3,}[ \t]*(?<name>\p{L})?/gmu;
const container = />|[-+*]|\d{1,9}[.)]/g;

/** Where quotes, lists and boxes begin one level too deep inside one another on a line; `undefined` where none do. */
export function deepContainer(source: string): number | undefined {
  for (const { 0: marks, index } of source.matchAll(containers)) {
    if (marks.length <= mostContainers) continue;
    let levels = 0;
    for (const mark of marks.matchAll(container)) {
      levels += 1;
      if (levels > mostContainers) return index + mark.index;
    }
  }
  const lists = source.search(indented);
  return lists < 0 ? deepBox(source) : lists;
}

function deepBox(source: string): number | undefined {
  let open = 0;
  for (const { groups, index } of source.matchAll(box)) {
    open = groups?.name ? open + 1 : Math.max(0, open - 1);
    if (open > mostContainers) return index;
  }
  return undefined;
}

/** Where the first long run of marks stands, for a text that stands too deep inside itself; else its beginning. */
export function longRun(source: string): number {
  return Math.max(0, source.search(/(?:[*_~[\]!(>]\s?){100}/));
}
