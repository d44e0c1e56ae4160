import type { z } from 'zod';
import type { datasetSchema } from '../../schema/dataset.ts';
import type { ChartTypeWords } from '../../words/contract/catalogue.ts';

/** The purposes for which readers look at a chart; the gallery is ordered by them. */
export const purposes = [
  'amounts',
  'time',
  'parts',
  'goals',
  'relations',
  'places',
  'facts',
] as const;
export type Purpose = (typeof purposes)[number];

/** The part of a chart type that the gallery tells. */
export interface About {
  readonly shows: Purpose;
  /** The words of a type that the generator’s own languages do not have, by language: a newsroom’s. */
  readonly words?: Readonly<Partial<Record<string, ChartTypeWords>>>;
  /** Charts that show what the type can; the first stands for it. */
  readonly samples: readonly [Sample, ...Sample[]];
}

/** A chart as an editor writes it, and the made-up data that it is drawn from. */
export interface Sample {
  /** The chart's file, in YAML. */
  readonly chart: string;
  /** The dataset that the chart names, and then those of single cells that it names. */
  readonly data: readonly [SampleData, ...SampleData[]];
  /** The outlines of areas, for maps. */
  readonly geography?: SampleGeography | undefined;
}

/** A dataset as its file says it. */
export type SampleData = z.input<ReturnType<typeof datasetSchema>>;

/** A file of outlines: its name and its GeoJSON. */
export interface SampleGeography {
  readonly name: string;
  readonly content: object;
}
