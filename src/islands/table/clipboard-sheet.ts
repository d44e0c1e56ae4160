import { defuse } from '../../outputs/data/spreadsheet-safe.ts';

/** The cells of a table, line by line. */
export type TableText = readonly (readonly string[])[];

/** A table as text that spreadsheets take apart: tabs between cells, a line for each row. */
export function writeTsv(sheet: TableText): string {
  return sheet.map((row) => row.map(tsvCell).join('\t')).join('\r\n');
}

/** The same as a table of HTML, which spreadsheets and word processors prefer. */
export function writeTableHtml(sheet: TableText): string {
  const rows = sheet.map((row, index) => {
    const name = index === 0 ? 'th' : 'td';
    return `<tr>${row.map((cell) => `<${name}>${asText(oneLine(cell))}</${name}>`).join('')}</tr>`;
  });
  return `<meta charset="utf-8"><table>${rows.join('')}</table>`;
}

function tsvCell(text: string): string {
  const line = oneLine(text);
  return line.startsWith('"') ? `"${line.replaceAll('"', '""')}"` : line;
}

function oneLine(text: string): string {
  return defuse(text.replace(/\s+/g, ' ').trim());
}

function asText(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
