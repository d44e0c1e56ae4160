import { Decimal } from 'decimal.js';
import { type Dataset, type Field, isNumeric, type Row } from '../../model/dataset.ts';

/** The dataset with fewer decimals shown; its values stay what they are. */
export function rounded(dataset: Dataset, most: number | undefined): Dataset {
  if (most === undefined) return dataset;
  const fields = dataset.fields.map((field): Field => {
    if (!isNumeric(field) || dataset.primaryKey.includes(field.name)) return field;
    const { decimals } = field;
    return { ...field, decimals: decimals === undefined ? undefined : Math.min(decimals, most) };
  });
  return { ...dataset, fields, rows: dataset.rows.map((row) => roundedRow(row, fields, most)) };
}

/** Where nothing says how many decimals a figure has, those that it has are counted. */
function roundedRow(row: Row, fields: readonly Field[], most: number): Row {
  const own = row.decimals === undefined ? {} : { decimals: Math.min(row.decimals, most) };
  const computed = fields.flatMap((field) => {
    const value = row.values[field.name];
    if (typeof value !== 'number' || field.decimals !== undefined) return [];
    const { qualifier = row.qualifier, unit, decimals } = row.computed?.[field.name] ?? {};
    const exact = decimals ?? new Decimal(value).decimalPlaces();
    return [[field.name, { qualifier, unit, decimals: Math.min(exact, most) }] as const];
  });
  return { ...row, ...own, computed: { ...row.computed, ...Object.fromEntries(computed) } };
}
