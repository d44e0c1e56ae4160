import { diff3Merge } from 'node-diff3';
import type { Path } from '../../source/source.ts';
import { isRecord, isSame } from '../text/same-value.ts';

/** One file as three hands have it: as both began, as one wants it, and as it stands on disk now. */
export interface Sides<Content> {
  readonly base: Content;
  readonly mine: Content;
  readonly theirs: Content;
}

/** What two hands have written differently in the same place; a side without it has `undefined`. */
export interface Conflict extends Sides<unknown> {
  /** The field; `body` and the number of a span of paragraphs in the body of a text. */
  readonly path: Path;
}

/** What becomes of what three hands have. */
export interface MergedValue {
  readonly value: unknown;
  readonly conflicts: readonly Conflict[];
}

/** The names of the fields that name a row, for the lists that are rows of a dataset. */
export type KeyAt = (path: Path) => readonly string[] | undefined;

/** Merges values field by field, lists item by item, rows by their key. Where both differ, theirs stands and it is told. */
export function mergeValues(sides: Sides<unknown>, path: Path, keyAt: KeyAt): MergedValue {
  const { base, mine, theirs } = sides;
  const settled = (value: unknown) => ({ value, conflicts: [] });
  if (isSame(mine, theirs) || isSame(mine, base)) return settled(theirs);
  if (isSame(theirs, base)) return settled(mine);
  if (isRecord(mine) && isRecord(theirs))
    return mergeFields({ base: isRecord(base) ? base : {}, mine, theirs }, path, keyAt);
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    const lists = { base: Array.isArray(base) ? base : [], mine, theirs };
    const key = keyAt(path);
    const merged = key ? mergeRows(lists, path, keyAt, key) : mergeItems(lists);
    if (merged) return merged;
  }
  return { value: theirs, conflicts: [{ ...sides, path }] };
}

function mergeFields(
  { base, mine, theirs }: Sides<Readonly<Record<string, unknown>>>,
  path: Path,
  keyAt: KeyAt,
): MergedValue {
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const merged = names.map((name) => {
    const own = (of: Readonly<Record<string, unknown>>) =>
      Object.hasOwn(of, name) ? of[name] : undefined;
    const sides = { base: own(base), mine: own(mine), theirs: own(theirs) };
    return [name, mergeValues(sides, [...path, name], keyAt)] as const;
  });
  return {
    value: Object.fromEntries(
      merged.flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]])),
    ),
    conflicts: merged.flatMap(([, { conflicts }]) => conflicts),
  };
}

/** Lists without keys: both may add and take away in different places. */
function mergeItems({ base, mine, theirs }: Sides<readonly unknown[]>): MergedValue | undefined {
  const written = (list: readonly unknown[]) => list.map((item) => JSON.stringify(item));
  const regions = diff3Merge(written(mine), written(base), written(theirs));
  const items = regions.map(({ ok }) => ok);
  if (items.some((ok) => ok === undefined)) return undefined;
  return { value: items.flatMap((ok) => ok ?? []).map((item) => JSON.parse(item)), conflicts: [] };
}

/** Rows by key, in the order of theirs; a new one of mine stands behind the row behind which it was put. */
function mergeRows(
  { base, mine, theirs }: Sides<readonly unknown[]>,
  path: Path,
  keyAt: KeyAt,
  key: readonly string[],
): MergedValue | undefined {
  const maps = [base, mine, theirs].map((rows) => byKey(rows, key));
  const [before, own, other] = maps;
  if (!before || !own || !other) return undefined;
  const order = [...other.keys()];
  let at = -1;
  for (const name of own.keys()) {
    const there = order.indexOf(name);
    at = there >= 0 ? there : at + 1;
    if (there < 0) order.splice(at, 0, name);
  }
  const conflicts: Conflict[] = [];
  const rows = order.flatMap((name) => {
    const sides = { base: before.get(name), mine: own.get(name), theirs: other.get(name) };
    const merged = mergeValues(sides, [...path, name], keyAt);
    for (const conflict of merged.conflicts) conflicts.push(conflict);
    return merged.value === undefined ? [] : [merged.value];
  });
  return { value: rows, conflicts };
}

/** Rows by their key; `undefined` where two have the same. */
function byKey(
  rows: readonly unknown[],
  key: readonly string[],
): ReadonlyMap<string, unknown> | undefined {
  const found = new Map<string, unknown>();
  for (const row of rows) {
    const name = JSON.stringify(key.map((field) => (isRecord(row) ? (row[field] ?? null) : null)));
    if (found.has(name)) return undefined;
    found.set(name, row);
  }
  return found;
}
