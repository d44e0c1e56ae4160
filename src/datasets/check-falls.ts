import type { Mistakes } from '../mistakes/mistake.ts';
import type { Row } from '../model/dataset.ts';
import type { DatasetFile } from '../schema/dataset.ts';
import { lookUp } from '../schema/look-up.ts';
import type { Source } from '../source/source.ts';

/**
 * Tells of figures below zero in a field of sizes of falls: the words for them would say the opposite. The first of a
 * field is told, and how many there are.
 */
export function checkFalls(
  { schema }: DatasetFile,
  rows: readonly Row[],
  source: Source,
  mistakes: Mistakes,
): void {
  for (const { name, sign } of schema.fields) {
    if (sign !== 'fall') continue;
    const below = rows.flatMap((row) => {
      const value = lookUp(row.values, name);
      return typeof value === 'number' && value < 0 ? [{ row, value }] : [];
    });
    const [first] = below;
    if (!first) continue;
    const { row, value } = first;
    const values = { field: name, row: row.key, got: String(value), count: below.length };
    mistakes.add('fall-below-zero', source.at(['data', row.number - 1, name]), values);
  }
}
