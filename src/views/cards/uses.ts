import type { Chart, Publication, Story } from '../../model/publication.ts';

/** Who uses a dataset, in a language: its charts, and the stories whose numbers or charts come from it. */
export interface DatasetUses {
  readonly charts: readonly Chart[];
  readonly stories: readonly Story[];
}

export function usesOfDataset(
  publication: Publication,
  name: string,
  language: string,
): DatasetUses {
  const index = used.get(publication) ?? indexDatasets(publication);
  used.set(publication, index);
  const { charts = [], stories = [] } = index.get(name) ?? {};
  return { charts, stories: stories.filter((story) => story.language === language) };
}

const used = new WeakMap<Publication, ReadonlyMap<string, DatasetUses>>();

function indexDatasets({
  charts,
  stories,
  datasets,
}: Publication): ReadonlyMap<string, DatasetUses> {
  const index = new Map(
    datasets.map(({ name }) => [name, { charts: [] as Chart[], stories: [] as Story[] }]),
  );
  for (const chart of charts) index.get(chart.dataset)?.charts.push(chart);
  for (const story of stories)
    for (const name of new Set(story.datasets)) index.get(name)?.stories.push(story);
  return index;
}

const shown = new WeakMap<Publication, ReadonlyMap<string, readonly Story[]>>();

/** The stories that show a chart, in a language. The whole publication is gone through once. */
export function storiesWithChart(publication: Publication, id: string, language: string): Story[] {
  const index = shown.get(publication) ?? indexCharts(publication);
  shown.set(publication, index);
  return (index.get(id) ?? []).filter((story) => story.language === language);
}

function indexCharts({ stories }: Publication): ReadonlyMap<string, readonly Story[]> {
  const index = new Map<string, Story[]>();
  for (const story of stories)
    for (const id of new Set([...story.charts, ...(story.lead === undefined ? [] : [story.lead])]))
      index.set(id, [...(index.get(id) ?? []), story]);
  return index;
}
