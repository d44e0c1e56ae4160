import { escapeHtml } from '../../charts/text/markup.ts';
import { parseAddress } from '../../model/address.ts';
import { datasetAddress } from '../../model/addresses.ts';
import { cellName } from '../../model/cell-name.ts';
import type { Publication } from '../../model/publication.ts';
import { lookUp } from '../../schema/look-up.ts';
import { safe } from '../../schema/safe-address.ts';

const signs: Readonly<Record<string, string>> = { '/': '÷', '*': '×', '-': '−' };

/** A formula for readers: its cells by name, each leading to its row, and the signs as they are printed. */
export function formulaHtml(formula: string, publication: Publication, language: string): string {
  return formula
    .split(/(\s+|[()]|,(?=\s))/)
    .map((part) => cellHtml(part, publication, language) ?? escapeHtml(lookUp(signs, part) ?? part))
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
  return `<a href="${escapeHtml(safe(href))}">${escapeHtml(cellName(dataset, row, field, language))}</a>`;
}
