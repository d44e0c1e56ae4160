import { mostRows } from '../../schema/dataset.ts';

/** How large a spreadsheet may be: a dataset is read whole, and shown whole to readers. */
export const limits = {
  /** Bytes of the file. */
  bytes: 30_000_000,
  /** Bytes of what a workbook's archive holds. */
  unpacked: 150_000_000,
  /** As many as a dataset may have. */
  rows: mostRows,
  columns: 256,
  /** Characters of a cell: as many as one of Excel’s can hold. */
  characters: 32_767,
} as const;
