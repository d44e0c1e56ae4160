import type { z } from 'zod';
import type { EditorLanguage } from '../../mistakes/words/editor-language.ts';
import type { datasetSchema } from '../../schema/dataset.ts';

/** A text for editors, in each of their languages. */
export type EditorTexts = Readonly<Record<EditorLanguage, string>>;

/** What readers look for in a chart; the gallery is ordered by it. */
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

/** What a chart type is called, and what the gallery tells of it. */
export interface About {
  readonly name: EditorTexts;
  readonly shows: Purpose;
  /** When to use it, and when not: two sentences at most. */
  readonly use: EditorTexts;
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
