import { cellName } from '../../model/cell-name.ts';
import { findField, type Value } from '../../model/dataset.ts';
import { rowAddress } from '../../model/dataset-parts.ts';
import type { Inline, InlineElement } from '../../model/inline.ts';
import type { Publication } from '../../model/publication.ts';
import type { CellRevision } from '../../model/usage.ts';
import { textFor } from '../../schema/text.ts';
import type { Words } from '../../words/contract/readers.ts';
import { wordsFor } from '../../words/languages.ts';
import { cellText } from './cell-text.ts';

/** A revision in words: when, which cell where that is asked for, from what to what, and why. */
export function revisionWords(
  placed: CellRevision,
  publication: Publication,
  language: string,
  named: boolean,
): Inline {
  const { dataset, row, revision } = placed;
  const words = wordsFor(language);
  const href = rowAddress(publication.site, language, dataset, row.key);
  const link = { name: 'a', attributes: { href }, runs: [nameOf(placed, language)] };
  return [
    dayOf(revision.date, words),
    words.colon,
    ...(named ? [link, words.cards.comma] : []),
    changeOf(placed, publication, language),
  ];
}

/** A day as readers write it, and as machines read it. */
export function dayOf(date: string, words: Words): InlineElement {
  return { name: 'time', attributes: { datetime: date }, runs: [words.day(date)] };
}

/** The same without markup and without its date. */
export function revisionText(
  placed: CellRevision,
  publication: Publication,
  language: string,
): string {
  const { comma } = wordsFor(language).cards;
  return `${nameOf(placed, language)}${comma}${changeOf(placed, publication, language)}`;
}

function nameOf({ dataset, row, cell }: CellRevision, language: string): string {
  const field = findField(dataset, cell.field);
  return cellName(dataset, row, field, language);
}

function changeOf(
  { cell, revision }: CellRevision,
  publication: Publication,
  language: string,
): string {
  const { cards } = wordsFor(language);
  const written = (value: Value) => cellText({ ...cell, value }, publication, language);
  const reason = textFor(revision.reason, language);
  const change = cards.change(written(revision.from), written(revision.to));
  return reason ? `${change}${cards.because(reason)}` : change;
}
