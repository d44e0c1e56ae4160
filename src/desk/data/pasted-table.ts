/** A table that came by the clipboard or as a file, with a name by which its kind is known. */
export interface Table {
  readonly file: string;
  readonly bytes: Blob;
}

/**
 * The table on a clipboard. Spreadsheets give text with tabs between the cells; a table of a web page comes as HTML,
 * whose merged cells are filled where they stand.
 */
export function pastedTable(clipboard: DataTransfer): Table | undefined {
  const [file] = clipboard.files;
  const text = clipboard.getData('text/plain');
  const isTable = /\t/.test(text) && text.trim() !== '';
  const html = isTable ? '' : clipboard.getData('text/html');
  const rows = html === '' ? undefined : rowsOf(html);
  const written = isTable ? text : rows ? tabbed(rows) : text;
  if (written.trim() !== '') {
    const ending = isTable || rows ? 'tsv' : 'csv';
    return { file: `table.${ending}`, bytes: new Blob([written]) };
  }
  return file && { file: file.name, bytes: file };
}

/** The cells of the first table in HTML, merged ones in each place that they cover; `undefined` where there is none. */
export function rowsOf(html: string): string[][] | undefined {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return undefined;
  const rows: string[][] = [];
  for (const [at, row] of [...table.rows].entries()) {
    rows[at] ??= [];
    let column = 0;
    for (const cell of row.cells) {
      while (rows[at]?.[column] !== undefined) column += 1;
      const text = (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
      const down = Math.min(cell.rowSpan || table.rows.length, table.rows.length - at);
      for (let below = 0; below < down; below += 1)
        for (let beside = 0; beside < Math.min(cell.colSpan, 1000); beside += 1) {
          const line = rows[at + below] ?? [];
          rows[at + below] = line;
          line[column + beside] = text;
        }
    }
  }
  return rows;
}

function tabbed(rows: readonly (readonly string[])[]): string {
  const quoted = (cell = '') => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => Array.from(row, quoted).join('\t')).join('\n');
}
