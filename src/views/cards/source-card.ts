import { addressOf, findRow } from '../../model/address.ts';
import { cellName } from '../../model/cell-name.ts';
import { kinOf } from '../../model/named-cells.ts';
import type { PublicationIndex } from '../../model/publication-index.ts';
import { type CardDetail, cardDetails } from './card-details.ts';
import { type KeyFigure, keyFigure } from './key-figure.ts';
import { measureOf } from './measured-quantity.ts';
import { cardId, type FactNote } from './page-facts.ts';

/** The card of a number, as it is told to readers. */
export interface SourceCard {
  readonly id: string;
  readonly number: number;
  /** The id of the number itself, to be cited. */
  readonly anchor?: string | undefined;
  readonly isClaim: boolean;
  /** The cell's address. */
  readonly cell: string;
  /** The addresses of other cells in which the figure is found; see `kinOf`. */
  readonly kin: readonly string[];
  readonly figure: KeyFigure;
  /** What the figure belongs to: its row's name. */
  readonly name: string;
  /** What is measured, where the row's name does not say it. */
  readonly measure?: string | undefined;
  readonly details: readonly CardDetail[];
}

/** Writes the card of a note, in one language. */
export function sourceCard(
  note: FactNote,
  index: PublicationIndex,
  language: string,
): SourceCard | undefined {
  const { cell } = note;
  const dataset = index.datasets.get(cell.dataset);
  const row = dataset && findRow(dataset, cell.key);
  if (!dataset || !row) return undefined;
  const placed = { cell, dataset, row };
  return {
    id: cardId(note.number),
    number: note.number,
    anchor: note.anchor,
    isClaim: note.claim !== undefined,
    cell: addressOf(cell),
    kin: kinOf(cell, index).map(addressOf),
    figure: keyFigure(cell, index.publication, language),
    name: cellName(dataset, row, undefined, language),
    measure: measureOf(placed, language),
    details: cardDetails(placed, note.claim, index, language),
  };
}
