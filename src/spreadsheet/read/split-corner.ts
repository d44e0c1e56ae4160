/** The rows of a file whose first column holds several dimensions, and what these are called. */
export interface SplitRows {
  readonly rows: readonly (readonly string[])[];
  readonly dimensions?: readonly string[] | undefined;
}

const corner = /^([^\\]+)\\\s*(\S.*)$/;

/**
 * Splits the first column of Eurostat’s tables, whose corner `freq,unit,geo\TIME_PERIOD` names what its
 * cells hold and what the heads are. Rows that do not have as many parts leave the file as it is.
 */
export function splitCorner(rows: readonly (readonly string[])[], delimiter: string): SplitRows {
  const at = rows.findIndex((row) => corner.test(row[0] ?? ''));
  const [, names = ''] = corner.exec(rows[at]?.[0] ?? '') ?? [];
  if (at < 0 || delimiter === ',') return { rows };
  const dimensions = names.split(',').map((name) => name.trim());
  const isFull = (row: readonly string[]) => row.some((cell) => cell.trim() !== '');
  const fits = (row: readonly string[]) => (row[0] ?? '').split(',').length === dimensions.length;
  if (
    !rows
      .slice(at + 1)
      .filter(isFull)
      .every(fits)
  )
    return { rows };
  const split = rows.map((row, index) => {
    const [first = '', ...rest] = row;
    if (index < at || !isFull(row)) return row;
    return [...(index === at ? dimensions : first.split(',').map((part) => part.trim())), ...rest];
  });
  return { rows: split, dimensions };
}
