import type { Chart, Publication, Story } from '../model/publication.ts';

/** Who uses a dataset, in a language: its charts, and the stories whose numbers or charts come from it. */
export interface Uses {
  readonly charts: readonly Chart[];
  readonly stories: readonly Story[];
}

export function usesOfDataset(publication: Publication, name: string, language: string): Uses {
  return {
    charts: publication.charts.filter(({ dataset }) => dataset === name),
    stories: publication.stories.filter(
      (story) => story.language === language && story.datasets.includes(name),
    ),
  };
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
