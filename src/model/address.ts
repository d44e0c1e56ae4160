import type { Mistakes, Place } from '../mistakes/mistake.ts';
import { nearest } from '../mistakes/nearest.ts';
import { type Cell, cellOf, type Dataset, findField, numericFields, type Row } from './dataset.ts';

/** The address of a cell, as written: `dataset/key/field`, the field perhaps left out. */
export interface Address {
  readonly dataset: string;
  readonly key: string;
  readonly field?: string | undefined;
}

/** Reads `dataset/key/field`; a key's special characters are percent-encoded. */
export function parseAddress(text: string): Address | undefined {
  const parts = text.split('/').map(decode);
  const [dataset, key, field] = parts;
  if (!dataset || !key || parts.length > 3 || parts.includes(undefined) || field === '')
    return undefined;
  return { dataset, key, field };
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part).trim();
  } catch {
    return undefined;
  }
}

/** Finds the cell at an address, or says why there is none. */
export function resolveCell(
  text: string,
  datasets: ReadonlyMap<string, Dataset>,
  place: Place,
  mistakes: Mistakes,
): Cell | undefined {
  const address = parseAddress(text);
  if (!address) {
    mistakes.add('bad-address', place, { address: text });
    return undefined;
  }
  const dataset = datasets.get(address.dataset);
  if (!dataset) {
    const allowed = [...datasets.keys()];
    const values = { name: address.dataset, nearest: nearest(address.dataset, allowed), allowed };
    mistakes.add('unknown-dataset', place, values);
    return undefined;
  }
  const row = findRow(dataset, address.key);
  if (!row) {
    const allowed = dataset.rows.map(({ key }) => key);
    const values = {
      dataset: dataset.name,
      key: address.key,
      nearest: nearest(address.key, allowed),
      allowed,
    };
    mistakes.add('unknown-row', place, values);
    return undefined;
  }
  const numeric = numericFields(dataset);
  if (address.field === undefined && numeric.length !== 1) {
    const allowed = numeric.map(({ name }) => name);
    mistakes.add('ambiguous-field', place, { dataset: dataset.name, address: text, allowed });
    return undefined;
  }
  const field = address.field === undefined ? numeric[0] : findField(dataset, address.field);
  if (!field) {
    const allowed = dataset.fields.map(({ name }) => name);
    const values = {
      dataset: dataset.name,
      field: address.field ?? '',
      nearest: nearest(address.field ?? '', allowed),
      allowed,
    };
    mistakes.add('unknown-cell-field', place, values);
    return undefined;
  }
  return cellOf(dataset, row, field);
}

/** An address as seen from its own dataset, key/field, where it may begin with the dataset's name. */
export function withinDataset(text: string, dataset: string, rows: readonly Row[]): string {
  const [first, ...rest] = text.split('/').map((part) => part.trim());
  // Of two parts, the first is the key of a row wherever there is such a row.
  const isKey = rest.length === 1 && rows.some(({ key }) => key === first);
  return first === dataset && rest.length > 0 && !isKey ? rest.join('/') : text;
}

/** Finds a row by its key. Keys of several fields are joined with commas, with or without a space behind. */
export function findRow(
  dataset: Pick<Dataset, 'rows'> | undefined,
  key: string | undefined,
): Row | undefined {
  if (!dataset || key === undefined) return undefined;
  const { rows } = dataset;
  const index = indexes.get(rows) ?? new Map(rows.map((row) => [row.key, row]));
  indexes.set(rows, index);
  const tight = (text: string) => text.replace(/,\s+/g, ',');
  return index.get(key) ?? rows.find((row) => tight(row.key) === tight(key));
}

/** For speed alone, in each thread: every cell that is named is looked for. */
const indexes = new WeakMap<readonly Row[], ReadonlyMap<string, Row>>();

/** A cell's address in one text, with its key encoded, brackets too, so that it can stand in a formula. */
export function addressOf(cell: Pick<Cell, 'dataset' | 'key' | 'field'>): string {
  return `${cell.dataset}/${encodeKey(cell.key)}/${cell.field}`;
}

/** A key as it stands in an address: percent-encoded, but for its commas. */
export function encodeKey(key: string): string {
  return encodeURIComponent(key)
    .replaceAll('%2C', ',')
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
