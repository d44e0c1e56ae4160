import { Decimal } from 'decimal.js';
import type { Mistakes } from '../mistakes/mistake.ts';
import type { Row } from '../model/dataset.ts';
import type { DatasetFile } from '../schema/dataset.ts';
import { lookUp } from '../schema/look-up.ts';
import type { Source } from '../source/source.ts';

/**
 * Tells of figures with more decimals than their field or row declares: readers would see them rounded. The first of a
 * field is told, and how many there are.
 */
export function checkFiner(
  { schema }: DatasetFile,
  rows: readonly Row[],
  source: Source,
  mistakes: Mistakes,
): void {
  for (const { name, decimals } of schema.fields) {
    const finer = rows.flatMap((row, index) => {
      const [value, most] = [lookUp(row.values, name), row.decimals ?? decimals];
      const isFiner =
        typeof value === 'number' &&
        most !== undefined &&
        new Decimal(value).decimalPlaces() > most;
      return isFiner ? [{ row, index, value, most }] : [];
    });
    const [first] = finer;
    if (!first || name === 'decimals') continue;
    const { row, index, value, most } = first;
    const values = { field: name, row: row.key, got: String(value), decimals: most };
    mistakes.add('finer-than-declared', source.at(['data', index, name]), {
      ...values,
      count: finer.length,
    });
  }
}
