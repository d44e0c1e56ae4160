import type { z } from 'zod';
import type { Mistakes, Place } from '../../mistakes/mistake.ts';
import type { Cell, Dataset, Field, Row } from '../../model/dataset.ts';
import type { Geography } from '../../model/geography.ts';
import type { Chart } from '../../model/publication.ts';
import type { FigureStyle } from '../../model/units/figure.ts';
import type { Words } from '../../words/contract/readers.ts';
import type { About } from './about.ts';
import type { AddedIsland } from './chart-figure.ts';
import type { DataShape, Suit } from './data-shape.ts';
import type { Drawing } from './drawing.ts';

/** The things that a chart is drawn from, in one language. Pure data: no files, no DOM, no Astro. */
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
  /** The outlines of areas, by name of their file. */
  readonly geographies: readonly Geography[];
  /** Finds a cell by its address; checked before, so that it exists. */
  readonly cell: (address: string) => Cell;
  /** The name of a cell's row, for readers. */
  readonly label: (cell: Cell) => string;
}

/** The things that a type's `check` sees. */
export interface CheckContext {
  readonly dataset: Dataset;
  readonly rows: readonly Row[];
  /** The place of a channel or option in the chart's file. */
  readonly at: (...path: (string | number)[]) => Place;
  readonly resolve: (address: string, place: Place) => Cell | undefined;
  readonly geographies?: readonly Geography[] | undefined;
  readonly mistakes: Mistakes;
}

/** The filling of a channel: a field of the dataset, of figures or of anything. */
export interface Channel {
  readonly holds: 'number' | 'date' | 'any';
  readonly required: boolean;
}

/** What is said of a chart type beside what it does. */
interface Described {
  /** The name, when to use it, and samples: its page in the gallery. */
  readonly about: About;
  /** The options that are channels, and what they hold: each is a string that names a field of the dataset. */
  readonly channels: Readonly<Record<string, Channel>>;
  /** What can wear colours that a chart's file gives by name: values of “color”, rows, or either; none where absent. */
  readonly colours?: 'series' | 'rows' | 'either';
  /** The most rows that are drawn; the first ones, and the figure says so. All where absent. */
  readonly most?: number;
  /** Whether the marks of a series are told of together: both ends of a slope. */
  readonly together?: boolean;
  /**
   * The name of the island that enhances it: a file of src/islands. Where there is none, or nothing for it
   * to know, the marks of a picture answer all the same (src/islands/marks/answers.ts).
   */
  readonly island?: string;
  /** Whether what it sets is an aside, and no chart, where its rows have no figures. */
  readonly aside?: boolean;
  /** Whether the values run in series that can be played as sound. */
  readonly sounds?: boolean;
  /** How well it suits a dataset, and with which channels; never proposed where absent. */
  readonly suits?: (shape: DataShape) => Suit | undefined;
  /** The number of controls that the island adds, where its data do not say (`controls`); two where absent. */
  readonly controls?: number;
  /**
   * From so many on there is enough to sort or compare: rows, or what the island’s data call `choices`. A chart of
   * fewer has no controls, unless its file asks for them; all have where absent.
   */
  readonly enough?: number;
}

/**
 * A chart type as its file writes it: one file, one line in the registry. `Options` are the specification's
 * fields that only this type has: channels and settings. `Read` is what it reads from them and the rows, once;
 * all the rest is made from that.
 */
export interface ChartDefinition<Options, Read> extends Described {
  /** What the schemas cannot see: units that cannot share a scale, keys that do not exist. */
  readonly check?: (options: Options, context: CheckContext) => void;
  /**
   * The field along whose axis, and beside whose scale, annotations can stand at values, dates and spans;
   * none where they can stand at rows only.
   */
  readonly annotated?: (options: Options, context: CheckContext) => string | undefined;
  /** The rows as the type draws them: marks, a crossing of categories, facts. */
  readonly read: (options: Options, context: DrawContext) => Read;
  readonly draw: (read: Read, context: DrawContext) => Drawing;
  /** The picture in words made from the data. */
  readonly describe: (read: Read, context: DrawContext) => string;
  /** The fields of the figure's table, in order; all fields where absent. */
  readonly tableFields?: (read: Read, context: DrawContext) => readonly Field[];
  /** Islands that add to its own, and what they need to know. */
  readonly added?: (read: Read, context: DrawContext) => readonly AddedIsland[];
  /** The words of rows' marks, by key, where they are more than a cell of the table. */
  readonly texts?: (read: Read, context: DrawContext) => Readonly<Record<string, string>>;
  /** The island's data, put beside the drawing as JSON; nothing where the island has nothing to do. */
  readonly islandData?: (read: Read, context: DrawContext) => unknown;
}

/** A chart type as the rest of the generator knows it: what it reads stays its own. */
export interface ChartType extends Described {
  /** The schema of the type's own fields. */
  readonly options: z.ZodObject;
  /** Whether a value can be drawn across its scale. */
  readonly takesRules: boolean;
  /** Checks a specification whose fields and rows exist. */
  readonly check: (specification: Specification, context: CheckContext) => Checked;
  /** Reads a specification that has been checked. */
  readonly read: (specification: Specification, context: DrawContext) => ReadChart;
}

/** A chart's specification as its file writes it. */
export type Specification = Readonly<Record<string, unknown>>;

/** The outcome of a check, beside its mistakes. */
export interface Checked {
  /** The field along whose axis annotations can stand; none where they can stand at rows only. */
  readonly annotated: string | undefined;
}

/** A chart whose options are parsed and whose rows are read: what can be asked of it. */
export interface ReadChart {
  readonly draw: () => Drawing;
  readonly describe: () => string;
  readonly tableFields: () => readonly Field[] | undefined;
  readonly added: () => readonly AddedIsland[];
  readonly texts: () => Readonly<Record<string, string>>;
  readonly islandData: () => unknown;
}
