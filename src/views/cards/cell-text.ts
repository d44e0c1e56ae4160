import type { Cell } from '../../model/dataset.ts';
import { figureStyle, formatCell } from '../../model/format-cell.ts';
import type { Publication } from '../../model/publication.ts';
import { wordsFor } from '../../words/languages.ts';

/** A cell as readers see it, with qualifier and unit; the words for “no data” where it is empty. */
export function cellText(cell: Cell, { site, datasets }: Publication, language: string): string {
  const dataset = datasets.find(({ name }) => name === cell.dataset);
  const text = formatCell(cell, dataset, figureStyle(site, language));
  return text ?? wordsFor(language).interface.missing;
}
