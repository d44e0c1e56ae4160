import { escapeHtml } from '../charts/markup.ts';
import { datasetAddress } from '../model/addresses.ts';
import { cellName } from '../model/cell-name.ts';
import type { Publication } from '../model/publication.ts';
import type { CellRevision } from '../model/usage.ts';
import { textFor } from '../schema/text.ts';
import { wordsFor } from '../words/index.ts';
import { cellText } from './cell-text.ts';

/** A revision in words: when, which cell where that is asked for, from what to what, and why. */
export function revisionHtml(
  { dataset, row, cell, revision }: CellRevision,
  publication: Publication,
  language: string,
  named: boolean,
): string {
  const words = wordsFor(language);
  const { date, from, to } = revision;
  const [before, after] = [from, to].map((value) =>
    escapeHtml(cellText({ ...cell, value }, publication, language)),
  );
  const field = dataset.fields.find(({ name }) => name === cell.field);
  const href = datasetAddress(publication.site, language, dataset.name, row.key);
  const name = escapeHtml(cellName(dataset, row, field, language));
  const link = named ? `<a href="${escapeHtml(href)}">${name}</a>${words.cards.comma}` : '';
  const reason = textFor(revision.reason, language);
  return (
    `<time datetime="${date}">${words.day(date)}</time>${words.colon}${link}` +
    words.cards.change(before ?? '', after ?? '') +
    (reason ? words.cards.because(escapeHtml(reason)) : '')
  );
}
