import { innerAddress, type SafeAddress } from '../schema/safe-address.ts';
import { findRow } from './address.ts';
import { type AddressSpace, datasetAddress, madeAnchor } from './addresses.ts';
import { type Dataset, madeName, type Row, rowAnchor } from './dataset.ts';

/** So many rows one page of a dataset shows; what is beyond stands on `/data/growth/2/` and so on. */
export const mostRows = 500;

/** The part of its dataset in which a row stands, from 1: row 501 is in part 2. */
export function partOf({ number }: Pick<Row, 'number'>): number {
  return Math.max(1, Math.ceil(number / mostRows));
}

/** The number of a dataset's pages: at least one. */
export function partCount({ rows }: Pick<Dataset, 'rows'>): number {
  const last = rows.at(-1);
  return last ? partOf(last) : 1;
}

/** A page of a dataset: its number, and the keys with which it begins and ends. */
export interface DatasetPart {
  readonly number: number;
  readonly first: string;
  readonly last: string;
}

/** The pages of a dataset that have rows, in order. */
export function partsOf({ rows }: Pick<Dataset, 'rows'>): DatasetPart[] {
  return [...Map.groupBy(rows, partOf)].map(([number, within]) => ({
    number,
    first: within[0]?.key ?? '',
    last: within.at(-1)?.key ?? '',
  }));
}

/** The dataset of a row, as far as it is known: its rows are not, where a mistake keeps it out. */
export type RowsOf = Pick<Dataset, 'name'> & Partial<Pick<Dataset, 'rows'>>;

/**
 * A row on the page of its dataset on which it stands: `/data/growth/2/#harbour`. What a chart makes of a
 * dataset (`chart:growth`) stands in the table on the chart's page.
 */
export function rowAddress(
  site: AddressSpace,
  language: string,
  { name, rows }: RowsOf,
  key: string,
): SafeAddress {
  const isMade = name.startsWith(madeName(''));
  const row = isMade || !rows ? undefined : findRow({ rows }, key);
  const anchor = isMade ? madeAnchor(key) : rowAnchor(key);
  const page = datasetAddress(site, language, name, row && partOf(row));
  return innerAddress(`${page}#${encodeURIComponent(anchor)}`);
}
