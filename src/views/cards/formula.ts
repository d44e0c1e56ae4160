import { findRow, parseAddress } from '../../model/address.ts';
import { cellName } from '../../model/cell-name.ts';
import { findField } from '../../model/dataset.ts';
import { rowAddress } from '../../model/dataset-parts.ts';
import { type Inline, type InlineElement, joinTexts } from '../../model/inline.ts';
import type { Publication } from '../../model/publication.ts';
import { lookUp } from '../../schema/look-up.ts';
import { wordsFor } from '../../words/languages.ts';

const signs: Readonly<Record<string, string>> = { '/': '÷', '*': '×', '-': '−' };

/** So many cells a card names; of a sum of more it says how many others there are. */
const mostCells = 40;

/** A formula for readers: its cells by name, each leading to its row, and the signs as they are printed. */
export function formulaWords(formula: string, publication: Publication, language: string): Inline {
  const { functions } = wordsFor(language).cards;
  return joinTexts(
    shortened(formula, language)
      .split(/(\s+|[()]|,(?=\s))/)
      .map(
        (part) =>
          cellLink(part, publication, language) ??
          lookUp(signs, part) ??
          lookUp(functions, part) ??
          part,
      ),
  );
}

/** A list of more cells than a card can hold, cut, with the number of those left out. */
function shortened(formula: string, language: string): string {
  return formula.replace(/\(([^()]*)\)/g, (list, inner: string) => {
    const cells = inner.split(', ');
    if (cells.length <= mostCells) return list;
    const more = wordsFor(language).cards.others(cells.length - mostCells);
    return `(${cells.slice(0, mostCells).join(', ')}, ${more})`;
  });
}

function cellLink(
  written: string,
  { datasets, site }: Publication,
  language: string,
): InlineElement | undefined {
  const address = parseAddress(written);
  const dataset = datasets.find(({ name }) => name === address?.dataset);
  const row = findRow(dataset, address?.key);
  if (!dataset || !row) return undefined;
  const field = findField(dataset, address?.field);
  const href = rowAddress(site, language, dataset, row.key);
  return { name: 'a', attributes: { href }, runs: [cellName(dataset, row, field, language)] };
}
