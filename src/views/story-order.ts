import { type Dataset, inFiles } from '../model/dataset.ts';
import type { Chart, Story } from '../model/publication.ts';
import type { PublicationIndex } from '../model/publication-index.ts';
import { editionsIn, storiesOf } from './edition.ts';

/** The charts of a publication as its stories come to them, newest edition first; then those that none shows. */
export function chartsInOrder(index: PublicationIndex, language: string): readonly Chart[] {
  return index.once(orderCharts, language);
}

/** The datasets with a page of their own, in the order of the stories that draw on them; then the others. */
export function datasetsInOrder(index: PublicationIndex, language: string): readonly Dataset[] {
  return index.once(orderDatasets, language);
}

function orderCharts(index: PublicationIndex, language: string): readonly Chart[] {
  const ids = storiesInOrder(index, language).flatMap(({ lead, charts }) => [
    ...(lead === undefined ? [] : [lead]),
    ...charts,
  ]);
  return inOrder(index.publication.charts, ids, ({ id }) => id);
}

function orderDatasets(index: PublicationIndex, language: string): readonly Dataset[] {
  const names = storiesInOrder(index, language).flatMap(({ datasets }) => datasets);
  return inOrder(inFiles(index.publication.datasets), names, ({ name }) => name);
}

function storiesInOrder({ publication }: PublicationIndex, language: string): Story[] {
  return editionsIn(publication, language).flatMap((edition) => storiesOf(publication, edition));
}

function inOrder<Item>(
  items: readonly Item[],
  names: readonly string[],
  nameOf: (item: Item) => string,
): readonly Item[] {
  const places = new Map<string, number>();
  for (const name of names) if (!places.has(name)) places.set(name, places.size);
  const placeOf = (item: Item) => places.get(nameOf(item)) ?? Number.POSITIVE_INFINITY;
  return [...items].sort((a, b) =>
    placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0,
  );
}
