import { lookUp } from '../schema/look-up.ts';
import { addressOf } from './address.ts';
import type { Cell, Dataset, Revision } from './dataset.ts';
import { cellsBehind, namedCells, type PlacedCell, placedCell } from './named-cells.ts';
import type { BoundFact, Chart, Publication, Story } from './publication.ts';

/** What uses a row of a dataset. */
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

const known = new WeakMap<Publication, ReadonlyMap<string, RowUses>>();

/** Who uses a row, in a language. The whole publication is gone through once. */
export function useOfRow(
  publication: Publication,
  dataset: string,
  key: string,
  language: string,
): RowUse {
  const index = known.get(publication) ?? indexUses(publication);
  known.set(publication, index);
  const { stories = [], charts = [] } = index.get(rowName(dataset, key)) ?? {};
  return {
    stories: [...stories].filter((story) => story.language === language),
    charts: [...charts],
  };
}

function indexUses(publication: Publication): ReadonlyMap<string, RowUses> {
  const index = new Map<string, RowUses>();
  const at = ({ dataset, key }: Pick<Cell, 'dataset' | 'key'>) => {
    const name = rowName(dataset, key);
    const uses = index.get(name) ?? { stories: new Set<Story>(), charts: new Set<Chart>() };
    index.set(name, uses);
    return uses;
  };
  const { stories, charts, datasets } = publication;
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
export function cellsOfFacts(facts: readonly BoundFact[], datasets: readonly Dataset[]): Cell[] {
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
  datasets: readonly Dataset[],
): boolean {
  const draws = chart.dataset === dataset && keysDrawn(chart, datasets).includes(key);
  return (
    draws ||
    cellsNamed(chart, datasets).some((cell) => cell.dataset === dataset && cell.key === key)
  );
}

/** The keys of the rows that a chart draws. */
function keysDrawn({ dataset, made, specification }: Chart, datasets: readonly Dataset[]) {
  const making = made && datasets.find(({ name }) => name === made)?.made;
  if (making) return making.keys;
  const rows = datasets.find(({ name }) => name === dataset)?.rows ?? [];
  return specification.rows ?? rows.map(({ key }) => key);
}

/** The cells of other datasets that a chart draws on, those that its texts speak of, and what is behind them. */
function cellsNamed(chart: Chart, datasets: readonly Dataset[]): Cell[] {
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
export function revisionsIn(story: Story, { datasets, charts }: Publication): CellRevision[] {
  if (datasets.every(({ revisions }) => revisions.length === 0)) return [];
  const shown = charts.filter(({ id }) => story.charts.includes(id) || id === story.lead);
  const facts = [
    ...story.facts,
    ...shown.flatMap((chart) => lookUp(chart.facts, story.language) ?? []),
  ];
  const cells = new Set(cellsOfFacts(facts, datasets).map(addressOf));
  const rows = new Set(
    shown.flatMap((chart) => keysDrawn(chart, datasets).map((key) => rowName(chart.dataset, key))),
  );
  return revisionsOf(datasets).filter(
    ({ cell }) => cells.has(addressOf(cell)) || rows.has(rowName(cell.dataset, cell.key)),
  );
}

const revised = new WeakMap<readonly Dataset[], readonly CellRevision[]>();

/** All revisions of cells, the newest first. Every card of a number asks for them. */
export function revisionsOf(datasets: readonly Dataset[]): readonly CellRevision[] {
  const known = revised.get(datasets) ?? findRevisions(datasets);
  revised.set(datasets, known);
  return known;
}

function findRevisions(datasets: readonly Dataset[]): CellRevision[] {
  return datasets
    .flatMap((dataset) =>
      dataset.revisions.flatMap((revision) => {
        const placed = placedCell(`${dataset.name}/${revision.cell}`, datasets);
        return placed ? [{ ...placed, revision }] : [];
      }),
    )
    .sort((a, b) => b.revision.date.localeCompare(a.revision.date));
}
