/** How large a spreadsheet may be: a dataset is read whole, and shown whole to readers. */
export const limits = {
  /** Bytes of the file. */
  bytes: 30_000_000,
  /** Bytes of what a workbook's archive holds. */
  unpacked: 150_000_000,
  rows: 20_000,
  columns: 256,
} as const;
