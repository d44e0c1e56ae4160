import { findField, numericFields } from '../../model/dataset.ts';
import type { PlacedCell } from '../../model/named-cells.ts';
import { textFor } from '../../schema/text.ts';

/**
 * What a cell measures: the title of its field. Where that is the only one and each row has a unit of its
 * own, the rows say what is measured, and the field is merely a value: then nothing.
 */
export function measureOf({ cell, dataset }: PlacedCell, language: string): string | undefined {
  const field = findField(dataset, cell.field);
  const hasUnits = dataset.fields.some(({ name }) => name === 'unit');
  const isOnly = numericFields(dataset).length === 1;
  return field && !(hasUnits && isOnly) ? textFor(field.title, language) : undefined;
}
