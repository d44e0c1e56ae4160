import { type Dataset, type Field, findField, isNumeric } from '../../model/dataset.ts';
import { isTimeType } from '../../schema/dataset.ts';
import { labelFieldOf, valueFieldOf } from './marks.ts';

/** Which channel holds the values, and which the categories. */
export interface Orientation {
  readonly category: string;
  readonly value: string;
  /** Whether values run from left to right. */
  readonly lying: boolean;
}

/** Values are where figures are: on x, bars lie; on y, they stand. The key and years are categories. */
export function orient(
  { x, y }: { readonly x?: string | undefined; readonly y?: string | undefined },
  dataset: Dataset,
): Orientation {
  const find = (name: string | undefined) => findField(dataset, name);
  const lying = holdsValues(find(x), dataset) && !holdsValues(find(y), dataset);
  const [category, value] = lying ? [y, x] : [x, y];
  return {
    category: labelFieldOf(dataset, category)?.name ?? '',
    value: valueFieldOf(dataset, value),
    lying,
  };
}

function holdsValues(field: Field | undefined, { primaryKey }: Dataset): boolean {
  if (!field || isTimeType(field.type)) return false;
  return isNumeric(field) && !primaryKey.includes(field.name);
}
