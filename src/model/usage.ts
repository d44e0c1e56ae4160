import { lookUp } from '../schema/look-up.ts';
import { addressOf } from './address.ts';
import type { Cell, Revision } from './dataset.ts';
import {
  cellsBehind,
  type DatasetsByName,
  namedCells,
  type PlacedCell,
  placedCell,
} from './named-cells.ts';
import type { BoundFact, Chart, Story } from './publication.ts';
import type { PublicationIndex } from './publication-index.ts';

/** The users of a row of a dataset. */
export interface RowUse {
  /** The stories whose numbers or statements come from it, directly or through a formula. */
  readonly stories: readonly Story[];
  /** The charts that draw it or speak of it. */
  readonly charts: readonly Chart[];
}

interface RowUses {
  readonly stories: Set<Story>;
  readonly charts: Set<Chart>;
}

/** The users of a row, in a language. The whole publication is gone through once. */
export function useOfRow(
  index: PublicationIndex,
  dataset: string,
  key: string,
  language: string,
): RowUse {
  const { stories = [], charts = [] } = index.once(indexUses).get(rowName(dataset, key)) ?? {};
  return {
    stories: [...stories].filter((story) => story.language === language),
    charts: [...charts],
  };
}

function indexUses({ publication, datasets }: PublicationIndex): ReadonlyMap<string, RowUses> {
  const index = new Map<string, RowUses>();
  const at = ({ dataset, key }: Pick<Cell, 'dataset' | 'key'>) => {
    const name = rowName(dataset, key);
    const uses = index.get(name) ?? { stories: new Set<Story>(), charts: new Set<Chart>() };
    index.set(name, uses);
    return uses;
  };
  const { stories, charts } = publication;
  for (const story of stories)
    for (const cell of cellsOfFacts(story.facts, datasets)) at(cell).stories.add(story);
  for (const chart of charts) {
    for (const key of keysDrawn(chart, datasets))
      at({ dataset: chart.dataset, key }).charts.add(chart);
    for (const cell of cellsNamed(chart, datasets)) at(cell).charts.add(chart);
  }
  return index;
}

function rowName(dataset: string, key: string): string {
  return `${dataset} ${key}`;
}

/** The cells of bound numbers, those that statements name, and those that either are computed from. */
export function cellsOfFacts(facts: readonly BoundFact[], datasets: DatasetsByName): Cell[] {
  const named = facts.flatMap(({ cell, statement }) => [
    cell,
    ...(statement === undefined ? [] : namedCells(statement, datasets)),
  ]);
  return distinct(named.flatMap((cell) => [cell, ...cellsBehind(cell, datasets)]));
}

/** Whether a chart draws a row, or speaks of it. */
export function usesRow(
  chart: Chart,
  { dataset, key }: Pick<Cell, 'dataset' | 'key'>,
  datasets: DatasetsByName,
): boolean {
  const draws = chart.dataset === dataset && keysDrawn(chart, datasets).includes(key);
  return (
    draws ||
    cellsNamed(chart, datasets).some((cell) => cell.dataset === dataset && cell.key === key)
  );
}

/** The keys of the rows that a chart draws. */
function keysDrawn({ dataset, made, specification }: Chart, datasets: DatasetsByName) {
  const making = made && datasets.get(made)?.made;
  if (making) return making.keys;
  const rows = datasets.get(dataset)?.rows ?? [];
  return specification.rows ?? rows.map(({ key }) => key);
}

/** The cells of other datasets that a chart draws on, those that its texts speak of, and what is behind them. */
function cellsNamed(chart: Chart, datasets: DatasetsByName): Cell[] {
  const { title, subtitle, note, alt, annotations, ...options } = chart.specification;
  const inOptions = stringsIn(options).flatMap((text) => namedCells(text, datasets));
  const inTexts = Object.values(chart.facts ?? {}).flatMap((facts) =>
    cellsOfFacts(facts, datasets),
  );
  return distinct([...inOptions, ...inTexts]);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function distinct(cells: readonly Cell[]): Cell[] {
  return [...new Map(cells.map((cell) => [addressOf(cell), cell])).values()];
}

/** A revision, and the cell that it changed. */
export interface CellRevision extends PlacedCell {
  readonly revision: Revision;
}

/** The revisions of what a story shows, the newest first. */
export function revisionsIn(story: Story, index: PublicationIndex): CellRevision[] {
  const revisions = revisionsOf(index);
  if (revisions.length === 0) return [];
  const { datasets, publication } = index;
  const shown = publication.charts.filter(
    ({ id }) => story.charts.includes(id) || id === story.lead,
  );
  const facts = [
    ...story.facts,
    ...shown.flatMap((chart) => lookUp(chart.facts, story.language) ?? []),
  ];
  const cells = new Set(cellsOfFacts(facts, datasets).map(addressOf));
  const rows = new Set(
    shown.flatMap((chart) => keysDrawn(chart, datasets).map((key) => rowName(chart.dataset, key))),
  );
  return revisions.filter(
    ({ cell }) => cells.has(addressOf(cell)) || rows.has(rowName(cell.dataset, cell.key)),
  );
}

/** All revisions of cells, the newest first. Every card of a number asks for them. */
export function revisionsOf(index: PublicationIndex): readonly CellRevision[] {
  return index.once(findRevisions);
}

function findRevisions({ datasets }: PublicationIndex): CellRevision[] {
  return [...datasets.values()]
    .flatMap((dataset) =>
      dataset.revisions.flatMap((revision) => {
        const placed = placedCell(`${dataset.name}/${revision.cell}`, datasets);
        return placed ? [{ ...placed, revision }] : [];
      }),
    )
    .sort((a, b) => b.revision.date.localeCompare(a.revision.date));
}
