import type { Mistakes } from '../mistakes/mistake.ts';
import type { Row } from '../model/dataset.ts';
import type { DatasetFile } from '../schema/dataset.ts';
import { lookUp } from '../schema/look-up.ts';
import type { Source } from '../source/source.ts';

/**
 * Tells of two values of a field that readers take for one, as “North” and “north ”: their rows are parted, and would be
 * drawn as two. Values with labels are called by these.
 */
export function checkAlike(
  { schema }: DatasetFile,
  rows: readonly Row[],
  source: Source,
  mistakes: Mistakes,
): void {
  for (const { name, type, labels = {} } of schema.fields) {
    if (type !== 'string') continue;
    const seen = new Map<string, Row>();
    const told = new Set<string>();
    for (const row of rows) {
      const value = lookUp(row.values, name);
      if (typeof value !== 'string' || Object.hasOwn(labels, value) || told.has(value)) continue;
      const look = lookOf(value);
      const first = seen.get(look);
      if (!first) seen.set(look, row);
      else if (lookUp(first.values, name) !== value) {
        told.add(value);
        const other = {
          got: value,
          other: String(lookUp(first.values, name)),
          line: first.place.line,
        };
        mistakes.add('alike-values', source.at(['data', row.number - 1, name]), other);
      }
    }
  }
}

/** A value without what can hardly be seen: spaces at its ends and between words, capital letters, width, joiners. */
function lookOf(value: string): string {
  const bare = value.normalize('NFKC').replace(/\p{Cf}/gu, '');
  return bare.replace(/\s+/g, ' ').trim().toLowerCase();
}
