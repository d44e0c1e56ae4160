import { escapeHtml } from '../charts/markup.ts';
import { parseAddress } from '../model/address.ts';
import { datasetAddress } from '../model/addresses.ts';
import { type Dataset, type Field, labelOf, numericFields, type Row } from '../model/dataset.ts';
import type { Publication } from '../model/publication.ts';
import { textFor } from '../schema/text.ts';
import { wordsFor } from '../words/index.ts';

const signs: Readonly<Record<string, string>> = { '/': '÷', '*': '×', '-': '−' };

/** A formula for readers: its cells by name, each leading to its row, and the signs as they are printed. */
export function formulaHtml(formula: string, publication: Publication, language: string): string {
  return formula
    .split(/(\s+|[()])/)
    .map((part) => cellHtml(part, publication, language) ?? escapeHtml(signs[part] ?? part))
    .join('');
}

function cellHtml(
  written: string,
  { datasets, site }: Publication,
  language: string,
): string | undefined {
  const address = parseAddress(written);
  const dataset = datasets.find(({ name }) => name === address?.dataset);
  const row = dataset?.rows.find(({ key }) => key === address?.key);
  if (!dataset || !row) return undefined;
  const field = dataset.fields.find(({ name }) => name === address?.field);
  const href = datasetAddress(site, language, dataset.name, row.key);
  return `<a href="${escapeHtml(href)}">${escapeHtml(nameOf(dataset, row, field, language))}</a>`;
}

/** What a cell is called: its row's labels, and the field's title where that is not the only one. */
function nameOf(dataset: Dataset, row: Row, field: Field | undefined, language: string): string {
  const labels = dataset.primaryKey.map((name) => {
    const key = dataset.fields.find((each) => each.name === name);
    return key ? textFor(labelOf(key, row.values[name] ?? null), language) : row.key;
  });
  const isOnly = numericFields(dataset).length < 2;
  const names = [...labels, ...(field && !isOnly ? [textFor(field.title, language)] : [])];
  return names.join(wordsFor(language).listSeparator) || row.key;
}
