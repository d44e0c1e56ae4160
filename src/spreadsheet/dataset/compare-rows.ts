import { lookUp } from '../../schema/look-up.ts';
import type { Resource } from './build-resource.ts';
import { type Existing, keyOf } from './existing.ts';

/** How a dataset differs from the one that it replaces. */
export interface Changes {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** `key/field`, what it was and what it is. */
  readonly changed: readonly {
    readonly cell: string;
    readonly from: string;
    readonly to: string;
    readonly key: string;
    readonly field: string;
    readonly before: unknown;
    readonly after: unknown;
  }[];
  readonly lostFields: readonly string[];
}

export function compareRows(existing: Existing, resource: Resource): Changes {
  const { primaryKey, fields } = resource.schema;
  const rows = new Map(resource.data.map((row) => [keyOf(row, primaryKey), row]));
  const before = new Map([...existing.rows.values()].map((row) => [keyOf(row, primaryKey), row]));
  const names = fields.map(({ name }) => name);
  const changed = [...rows].flatMap(([key, row]) => {
    const old = before.get(key);
    if (!old) return [];
    return names
      .filter(
        (name) =>
          Object.hasOwn(old, name) &&
          JSON.stringify(old[name]) !== JSON.stringify(lookUp(row, name)),
      )
      .map((name) => ({
        cell: `${key}/${name}`,
        from: show(lookUp(old, name)),
        to: show(lookUp(row, name)),
        key,
        field: name,
        before: lookUp(old, name),
        after: lookUp(row, name),
      }));
  });
  return {
    added: [...rows.keys()].filter((key) => !before.has(key)),
    removed: [...before.keys()].filter((key) => !rows.has(key)),
    changed,
    lostFields: existing.fields.map(({ name }) => name).filter((name) => !names.includes(name)),
  };
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
