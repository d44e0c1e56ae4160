import type { Chart, Story } from '../../model/publication.ts';
import type { PublicationIndex } from '../../model/publication-index.ts';

/** The users of a dataset, in a language: its charts, and the stories whose numbers or charts come from it. */
export interface DatasetUses {
  readonly charts: readonly Chart[];
  readonly stories: readonly Story[];
}

export function usesOfDataset(
  index: PublicationIndex,
  name: string,
  language: string,
): DatasetUses {
  const { charts = [], stories = [] } = index.once(indexDatasets).get(name) ?? {};
  return { charts, stories: stories.filter((story) => story.language === language) };
}

function indexDatasets({ publication }: PublicationIndex): ReadonlyMap<string, DatasetUses> {
  const { charts, stories, datasets } = publication;
  const index = new Map(
    datasets.map(({ name }) => [name, { charts: [] as Chart[], stories: [] as Story[] }]),
  );
  for (const chart of charts) index.get(chart.dataset)?.charts.push(chart);
  for (const story of stories)
    for (const name of new Set(story.datasets)) index.get(name)?.stories.push(story);
  return index;
}

/** The stories that show a chart, in a language. The whole publication is gone through once. */
export function storiesWithChart(index: PublicationIndex, id: string, language: string): Story[] {
  return (index.once(indexCharts).get(id) ?? []).filter((story) => story.language === language);
}

function indexCharts({ publication }: PublicationIndex): ReadonlyMap<string, readonly Story[]> {
  const index = new Map<string, Story[]>();
  for (const story of publication.stories)
    for (const id of new Set([...story.charts, ...(story.lead === undefined ? [] : [story.lead])]))
      index.set(id, [...(index.get(id) ?? []), story]);
  return index;
}
