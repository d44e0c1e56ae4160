import { addressOf } from '../../model/address.ts';
import { wholeAddress } from '../../model/addresses.ts';
import { cellName } from '../../model/cell-name.ts';
import { cellOf, type Dataset, numericFields } from '../../model/dataset.ts';
import { rowAddress } from '../../model/dataset-parts.ts';
import { figureStyle } from '../../model/format-cell.ts';
import { type PlacedCell, placedCell } from '../../model/named-cells.ts';
import type { Publication, Story } from '../../model/publication.ts';
import type { PublicationIndex } from '../../model/publication-index.ts';
import { unitName } from '../../model/units/figure.ts';
import { measureOf } from '../cards/measured-quantity.ts';
import type { Node } from './schema-node.ts';

/** The figures that a story's numbers and statements come from, each once. */
export function observationsIn(
  { facts, language }: Story,
  { publication, datasets }: PublicationIndex,
): Node[] {
  const cells = new Set(facts.map(({ cell }) => addressOf(cell)));
  return [...cells].flatMap((address) => {
    const placed = placedCell(address, datasets);
    const node = placed && observationNode(placed, publication, language);
    return node ? [node] : [];
  });
}

/** How many figures of a dataset its page tells one by one; larger ones are there to be downloaded. */
const mostObservations = 60;

/** The figures of a dataset. */
export function observationsOf(
  dataset: Dataset,
  publication: Publication,
  language: string,
): Node[] {
  const fields = numericFields(dataset);
  if (fields.length * dataset.rows.length > mostObservations) return [];
  return dataset.rows.flatMap((row) =>
    fields.flatMap((field) => {
      const placed = { cell: cellOf(dataset, row, field), dataset, row };
      const node = observationNode(placed, publication, language);
      return node ? [node] : [];
    }),
  );
}

/** A figure as an Observation of Schema.org's vocabulary; `undefined` where the cell holds none. */
export function observationNode(
  placed: PlacedCell,
  { site }: Publication,
  language: string,
): Node | undefined {
  const { cell, dataset, row } = placed;
  if (typeof cell.value !== 'number') return undefined;
  const name = cellName(dataset, row, undefined, language);
  const measure = measureOf(placed, language);
  const isBound = cell.qualifier === 'over' || cell.qualifier === 'at-least';
  return {
    '@type': 'Observation',
    url: wholeAddress(site.url, rowAddress(site, language, dataset, row.key)),
    ...(measure === undefined
      ? { variableMeasured: name }
      : { variableMeasured: measure, observationAbout: { '@type': 'Thing', name } }),
    // What is only a lower bound is not given as the value.
    ...(isBound ? { minValue: cell.value } : { value: cell.value }),
    ...(cell.unit && { unitText: unitName(cell.unit, figureStyle(site, language)) }),
    ...(dataset.temporal && observed(dataset.temporal)),
  };
}

/** When a period ends and how long it is: `2024-01/2024-11` is November 2024 and `P11M`. */
export function observed(temporal: string): Node {
  const [from = '', to = from] = temporal.split('/');
  const [year = 0, month, day] = to.split('-').map(Number);
  const [firstYear = 0, firstMonth] = from.split('-').map(Number);
  if (day !== undefined || (month === undefined) !== (firstMonth === undefined))
    return { observationDate: to };
  const years = year - firstYear;
  const period =
    month === undefined || firstMonth === undefined
      ? `P${years + 1}Y`
      : `P${years * 12 + month - firstMonth + 1}M`;
  return { observationDate: to, observationPeriod: period };
}
