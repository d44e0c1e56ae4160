import { diffIndices } from 'node-diff3';
import { fieldsOf, isRecord } from './same-value.ts';

/** A span of a list that other items take the place of: `gone` of them at `start`. */
export interface ListChange {
  readonly start: number;
  readonly gone: number;
  readonly items: readonly unknown[];
}

/** One step on the way from one list to another; its index is that of the list as the steps before have left it. */
export type ListStep =
  | { readonly kind: 'put' | 'insert'; readonly index: number; readonly value: unknown }
  | { readonly kind: 'remove'; readonly index: number };

/** What differs between two lists, in order: items that are in both, in order, stand in no change. */
export function listChanges(before: readonly unknown[], after: readonly unknown[]): ListChange[] {
  const from = before.map(written);
  const to = after.map(written);
  const most = Math.min(from.length, to.length);
  let head = 0;
  while (head < most && from[head] === to[head]) head += 1;
  let tail = 0;
  while (tail < most - head && from.at(-1 - tail) === to.at(-1 - tail)) tail += 1;
  const middle = (list: readonly string[]) => list.slice(head, list.length - tail);
  return diffIndices(middle(from), middle(to)).flatMap(({ buffer1, buffer2 }) => {
    const start = head + buffer1[0];
    const gone = before.slice(start, start + buffer1[1]);
    return paired(start, gone, after.slice(head + buffer2[0], head + buffer2[0] + buffer2[1]));
  });
}

/** How far behind is looked for the item that another has come from. */
const far = 50;

/** A change parted where an item has come of another: of those that share half of their fields, the first. */
function paired(
  start: number,
  gone: readonly unknown[],
  items: readonly unknown[],
): readonly ListChange[] {
  if (gone.length === items.length) return [{ start, gone: gone.length, items }];
  const changes: ListChange[] = [];
  let from = 0;
  let rest: unknown[] = [];
  for (const item of items) {
    const found = gone.slice(from, from + far).findIndex((each) => isAlike(each, item));
    if (found < 0) {
      rest.push(item);
      continue;
    }
    changes.push({ start: start + from, gone: found, items: rest });
    changes.push({ start: start + from + found, gone: 1, items: [item] });
    rest = [];
    from += found + 1;
  }
  changes.push({ start: start + from, gone: gone.length - from, items: rest });
  return changes.filter((change) => change.gone > 0 || change.items.length > 0);
}

function isAlike(a: unknown, b: unknown): boolean {
  if (!isRecord(a) || !isRecord(b)) return false;
  const names = fieldsOf(b);
  const shared = names.filter(
    (name) => Object.hasOwn(a, name) && written(a[name]) === written(b[name]),
  );
  return shared.length * 2 >= names.length && names.length > 0;
}

/** The steps that make one list of another, from its end to its beginning. */
export function listSteps(before: readonly unknown[], after: readonly unknown[]): ListStep[] {
  const steps: ListStep[] = [];
  for (const { start, gone, items } of listChanges(before, after).toReversed()) {
    const kept = Math.min(gone, items.length);
    for (let index = gone - 1; index >= kept; index -= 1)
      steps.push({ kind: 'remove', index: start + index });
    for (const [index, value] of items.entries())
      steps.push({ kind: index < kept ? 'put' : 'insert', index: start + index, value });
  }
  return steps;
}

function written(value: unknown): string {
  return JSON.stringify(value) ?? '';
}
