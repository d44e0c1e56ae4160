import { type Dataset, findField, type Value } from '../../model/dataset.ts';
import type { Publication } from '../../model/publication.ts';
import { columnsOf, labelColumn, unitColumn } from './columns.ts';
import { defuse } from './spreadsheet-safe.ts';

/**
 * A dataset as CSV (RFC 4180) for spreadsheets: UTF-8 with a byte-order mark, without which Excel
 * garbles Chinese; names of fields in the first line; behind each field its values' names for readers
 * and its unit.
 */
export function writeCsv(dataset: Dataset, _publication: Publication, language: string): string {
  const columns = columnsOf(dataset, language).flatMap((column) => {
    const field = findField(dataset, column.name);
    if (!field) return [column];
    return [
      column,
      labelColumn(field, language) ?? [],
      unitColumn(field, dataset.rows) ?? [],
    ].flat();
  });
  const head = columns.map(({ name }) => writeText(name));
  const rows = dataset.rows.map((row) => columns.map(({ of }) => writeCell(of(row))));
  return `\uFEFF${[head, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}

/** Numbers stay numbers, negative ones too. */
function writeCell(value: Value): string {
  if (value === null) return '';
  return typeof value === 'string' ? writeText(value) : String(value);
}

function writeText(text: string): string {
  const harmless = defuse(text);
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
