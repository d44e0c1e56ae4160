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

/** The stories that show a chart, in a language. */
export function storiesWithChart(publication: Publication, id: string, language: string): Story[] {
  return publication.stories.filter(
    (story) => story.language === language && (story.charts.includes(id) || story.lead === id),
  );
}
