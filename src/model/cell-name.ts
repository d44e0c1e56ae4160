import { lookUp } from '../schema/look-up.ts';
import { textFor } from '../schema/text.ts';
import { wordsFor } from '../words/languages.ts';
import {
  type Dataset,
  type Field,
  findField,
  labelOf,
  numericFields,
  type Row,
} from './dataset.ts';

/** The name of a cell: its row's labels, and the field's title where that is not the only one. */
export function cellName(
  dataset: Dataset,
  row: Row,
  field: Field | undefined,
  language: string,
): string {
  const labels = dataset.primaryKey.map((name) => {
    const key = findField(dataset, name);
    return key ? textFor(labelOf(key, lookUp(row.values, name) ?? null), language) : row.key;
  });
  const isOnly = numericFields(dataset).length < 2;
  const names = [...labels, ...(field && !isOnly ? [textFor(field.title, language)] : [])];
  return names.join(wordsFor(language).listSeparator) || row.key;
}
