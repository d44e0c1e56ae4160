import type { z } from 'zod';
import type { Mistakes, Place } from '../../mistakes/mistake.ts';
import type { Cell, Dataset, Field, Row } from '../../model/dataset.ts';
import type { FigureStyle } from '../../model/figure.ts';
import type { Geography } from '../../model/geography.ts';
import type { Chart } from '../../model/publication.ts';
import type { Words } from '../../words/readers/words.ts';
import type { About } from './about.ts';
import type { AddedIsland } from './chart-figure.ts';

/** The widths, in CSS pixels, at which every drawing is made; a container query chooses among them. */
export const widths = [280, 336, 400, 480, 570, 680] as const;

/** What a chart is drawn from, in one language. Pure data: no files, no DOM, no Astro. */
export interface DrawContext {
  readonly chart: Chart;
  /** What the chart's type is called. */
  readonly typeName: string;
  readonly dataset: Dataset;
  /** The rows to draw: those that the specification names, in its order or sorted. */
  readonly rows: readonly Row[];
  readonly language: string;
  readonly words: Words;
  readonly style: FigureStyle;
  /** The publication's counters, for `parseUnit`. */
  readonly counters: readonly string[];
  /** The outlines of areas, by name of their file. */
  readonly geographies: readonly Geography[];
  /** Finds a cell by its address; checked before, so that it exists. */
  readonly cell: (address: string) => Cell;
  /** The name of a cell's row, for readers. */
  readonly label: (cell: Cell) => string;
}

/** What a type's `check` sees. */
export interface CheckContext {
  readonly dataset: Dataset;
  readonly rows: readonly Row[];
  readonly counters: readonly string[];
  /** The place of a channel or option in the chart's file. */
  readonly at: (...path: (string | number)[]) => Place;
  readonly resolve: (address: string, place: Place) => Cell | undefined;
  readonly geographies?: readonly Geography[] | undefined;
  readonly mistakes: Mistakes;
}

/** How a channel is filled: by a field of the dataset, of figures or of anything. */
export interface Channel {
  readonly holds: 'number' | 'date' | 'any';
  readonly required: boolean;
}

/** A drawing: pictures, one for each width, or HTML that fits any width by itself. */
export type Drawing =
  | { readonly kind: 'svg'; readonly at: (width: number) => string }
  | { readonly kind: 'html'; readonly html: string };

/**
 * A chart type: one file, one line in the registry. `Options` are the specification's fields that
 * only this type has: channels and settings.
 */
export interface ChartType<Options = Record<string, unknown>> {
  /** What it is called, when to use it, and samples of it: its page in the gallery. */
  readonly about: About;
  /** The type's own fields: each channel is a string that names a field of the dataset. */
  readonly options: z.ZodObject;
  /** Which of these are channels, and what they hold. */
  readonly channels: Readonly<Record<string, Channel>>;
  /** What the schemas cannot see: units that cannot share a scale, keys that do not exist. */
  readonly check?: (options: Options, context: CheckContext) => void;
  readonly draw: (options: Options, context: DrawContext) => Drawing;
  /** What the picture shows, in words made from the data. */
  readonly describe: (options: Options, context: DrawContext) => string;
  /**
   * The field along whose axis, and beside whose scale, annotations can stand at values, dates and spans;
   * none where they can stand at rows only.
   */
  readonly annotated?: (options: Options, context: CheckContext) => string | undefined;
  /** How many rows are drawn at most; the first ones, and the figure says so. All where absent. */
  readonly most?: number;
  /** The fields of the figure's table, in order; all fields where absent. */
  readonly tableFields?: (options: Options, context: DrawContext) => readonly Field[];
  /** Islands that add to its own, and what they need to know. */
  readonly added?: (options: Options, context: DrawContext) => readonly AddedIsland[];
  /** What a row's mark says, by key, where that is more than its cell in the table. */
  readonly texts?: (options: Options, context: DrawContext) => Readonly<Record<string, string>>;
  /** Whether the marks of a series are told of together: both ends of a slope. */
  readonly together?: boolean;
  /**
   * The name of the island that enhances it: a file of src/islands. Where there is none, or nothing for it
   * to know, the marks of a picture answer all the same (src/islands/marks/plain-marks.ts).
   */
  readonly island?: string;
  /** Whether the values run in series that can be played as sound. */
  readonly sounds?: boolean;
  /** How many controls the island adds; two where absent. */
  readonly controls?: number;
  /** What the island needs to know, as data; it is put beside the drawing as JSON. */
  readonly islandData?: (options: Options, context: DrawContext) => unknown;
}
