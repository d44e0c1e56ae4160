/**
 * What a chart hands to its island: data and words, in the page's language. An island formats no
 * figure that the source prints; it only writes distances, by `NumberPattern`.
 *
 * The drawing: whatever belongs to a row carries `data-key`, and the row's group is
 * `<g class="mark" data-key data-top data-height>`, the two being the band that is the row's own, in the
 * drawing's units. In it, `.shape` is the rectangle whose length shows the value and `.value` its text.
 */

/** A number with its unit, by plural category: `{ one: '{} project', other: '{} projects' }`. */
export interface NumberPattern {
  /** BCP 47 tag for digits and plurals. */
  readonly language: string;
  readonly decimals: number;
  readonly unit: Readonly<Record<string, string>>;
}

export interface IslandRow {
  readonly key: string;
  readonly label: string;
  /** In the unit that all rows share; `null` where there is none. */
  readonly value: number | null;
  /** The value as readers see it, with qualifier and unit. */
  readonly text: string;
  /** False where the figure is a bound or an estimate: its distance to others is not known. */
  readonly exact: boolean;
}

/** Words, and sentences whose names in braces the island fills in. */
export interface BarIslandWords {
  readonly sort: string;
  readonly byValue: string;
  readonly asPublished: string;
  readonly compareWith: string;
  readonly compareNone: string;
  /** `{a} is {distance} above {b}` */
  readonly above: string;
  readonly below: string;
  readonly equal: string;
  /** Where a figure is only a bound: `The distance between {a} and {b} is not known.` */
  readonly unknown: string;
  /** `{distance} above {b}` */
  readonly higher: string;
  readonly lower: string;
  readonly same: string;
  /** What a row is called: `{label}: {value}, {n} of {count}`. */
  readonly name: string;
  /** How to use the chart by keyboard. */
  readonly keys: string;
}

export interface BarIslandData {
  /** In the dataset's order: as published. The drawing's order is the drawing's. */
  readonly rows: readonly IslandRow[];
  /** Distances: percentage points where the values are percent, else the values' unit. */
  readonly distance: NumberPattern;
  readonly words: BarIslandWords;
}
