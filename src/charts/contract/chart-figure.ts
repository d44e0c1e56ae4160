import type { Inline } from '../../model/inline.ts';
import type { Rich } from '../../model/publication.ts';
import type { Drawing, Picture, Scale } from './drawing.ts';
import type { OwnColour } from './own-colours.ts';

/** The ids of a figure's title and description on a page; its drawings refer to both. */
export const titleId = (chart: string) => `chart-${chart}-title`;
export const descriptionId = (chart: string) => `chart-${chart}-description`;

/**
 * A drawing at one width; a container query chooses among several (chart.css).
 *
 * What stands for a row is a group `<g class="mark done|promised|absent [highlight]" data-key data-field
 * data-top data-height>`: the row's key, the field that gives its length, and the band of the drawing that
 * is its own, in the drawing's units, from the top of the group that holds the marks (`g.rows`). A band
 * holds all that is the row's (label, shape, value, annotation), so that rows change places by moving
 * their groups. Within, `.shape` is the area that shows the value, `.hatch` its “more than”, `.value` its
 * text. A drawing that shows a row twice (zoom) has a group for each. HTML drawings carry the same on
 * the element of a row, without the band.
 */
export type SvgDrawing = Omit<Picture, 'steps'>;

/** An island beside the chart type's own: a file of src/islands. */
export interface AddedIsland {
  readonly name: string;
  /** As JSON. */
  readonly data: unknown;
}

/** A chart in one language, ready to be put on a page, into an embed or into a file. */
export interface ChartFigure {
  readonly id: string;
  readonly language: string;
  readonly type: string;
  readonly dataset: string;
  readonly title: Rich;
  readonly subtitle?: Rich | undefined;
  readonly note?: Rich | undefined;
  /** What the drawing shows, in words: the editor's own, else made from the data. */
  readonly description: string;
  readonly drawing:
    | {
        readonly kind: 'svg';
        /** What is within the whole `<svg>` of each is written out. */
        readonly drawings: readonly SvgDrawing[];
        readonly scale: Scale;
      }
    | Extract<Drawing, { kind: 'html' }>;
  readonly table: FigureTable;
  /** Whether it is text without figures, which needs no tools on the pages of stories. */
  readonly isAside: boolean;
  /** The colours that its file gives by name. */
  readonly colours?: readonly OwnColour[] | undefined;
  /** Who the data come from, for the source line. */
  readonly source: string;
  /** The same in a few words, where the sources have short names: for the pages of the site itself. */
  readonly shortSource: string;
  /** How it sounds, in words; absent where it cannot be listened to. */
  readonly heard?: string | undefined;
  /** The island that enhances it: a file of src/islands; none where absent. */
  readonly island?: string | undefined;
  /** What the island needs to know, as JSON. */
  readonly islandData?: unknown;
  /** Islands that add to it, and what they need to know. */
  readonly added: readonly AddedIsland[];
  /** How many controls are added, each of a line at most; the page keeps room for them. */
  readonly controls: number;
}

interface ColumnHead {
  readonly text: string;
  readonly numeric: boolean;
  /** What the column is called where its cells are numbers alone: with their unit. */
  readonly sheet?: string | undefined;
  /** The field of figures that the column holds. */
  readonly field?: string | undefined;
}

interface TableRow {
  /** The row's key in the dataset. */
  readonly key: string;
  readonly cells: readonly Inline[];
  /**
   * Beside each cell, what a spreadsheet computes with: the number alone, in the column's unit. None where the
   * figure is a bound or an estimate, which is text, or where the cell is no figure.
   */
  readonly sheet?: readonly (string | undefined)[] | undefined;
  /** Beside each cell, the number of such a bound or estimate: where it lies, not what it is. */
  readonly bounds?: readonly (string | undefined)[] | undefined;
}

/** The figures behind a chart as a table: what is drawn, to be read. */
export interface FigureTable {
  readonly head: readonly ColumnHead[];
  readonly rows: readonly TableRow[];
}

/** The islands of a figure, its own first. */
export function islandsOf({
  island,
  islandData,
  added,
}: Pick<ChartFigure, 'island' | 'islandData' | 'added'>): AddedIsland[] {
  return [...(island === undefined ? [] : [{ name: island, data: islandData }]), ...added];
}
