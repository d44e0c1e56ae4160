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
  readonly unit: string;
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
  /** Between the parts of a name. */
  readonly separator: string;
  /** How to use the chart by keyboard. */
  readonly keys: string;
}

/** A multiple of the values' unit, and every value in it: nothing is formatted in the browser. */
export interface IslandUnit {
  readonly id: string;
  /** 亿元, million yuan. */
  readonly name: string;
  /** The same as it stands once for all values. */
  readonly line: string;
  readonly isDrawn: boolean;
  /** Distances in it, and what the rows' values are multiplied with to be in it; absent where it is drawn. */
  readonly distance?: NumberPattern | undefined;
  readonly times?: number | undefined;
  /** By the row's key: the value whole, and as it stands where the unit is told once for all. */
  readonly texts: Readonly<Record<string, readonly [whole: string, short: string]>>;
}

export interface BarIslandData {
  /** In the dataset's order: as published. The drawing's order is the drawing's. */
  readonly rows: readonly IslandRow[];
  /** Distances: percentage points where the values are percent, else the values' unit. */
  readonly distance: NumberPattern;
  /** The multiples of the unit to choose from, the largest first; absent where there is one. */
  readonly units?: readonly IslandUnit[] | undefined;
  /** How many controls there are: none where there is too little to sort or compare. */
  readonly controls: number;
  readonly words: BarIslandWords;
}

/** An amount of the zoom chart. Nothing is formatted in the browser: each amount comes in every unit. */
export interface ZoomAmount {
  /** The row's key; the average has that of the row it is an average of. */
  readonly key: string;
  readonly label: string;
  /** `total` the large amount, `small` one that is set beside it, `average` the total for each of `count`. */
  readonly part: 'total' | 'small' | 'average';
  /** In the base unit: yuan. */
  readonly value: number;
  /** As readers see it, with qualifier and unit, by the id of the unit. */
  readonly texts: Readonly<Record<string, string>>;
}

export interface ZoomUnit {
  readonly id: string;
  /** 亿元, million yuan, yuan. */
  readonly name: string;
}

export interface ZoomWords {
  readonly show: string;
  readonly total: string;
  /** “per project”; absent where nothing shares the total. */
  readonly each?: string | undefined;
  readonly unit: string;
  readonly sameScale: string;
  /** “enlarged 40 times”; absent where nothing is enlarged. */
  readonly enlarged?: string | undefined;
  /** What a mark is called: `{label}: {value}, {n} of {count}`. */
  readonly name: string;
  /** `{n} of {count}` */
  readonly place: string;
  /** Says that an average is no more than that; absent where nothing shares the total. */
  readonly averageOnly?: string | undefined;
  /** Between the parts of a name. */
  readonly separator: string;
  /** How to use the chart by keyboard. */
  readonly keys: string;
}

/**
 * The drawing: `g.total` holds the large amount's mark, its `.piece`s one for each of `count`; each `g.same`
 * a small one at the same scale; `g.lens` what widens between the scales; each `g.enlarged` the average or a
 * small one again, enlarged. Each holds `g.mark[data-key]`; those of `g.total` and `g.enlarged` have a
 * `.value`, those of `g.same` only where nothing is enlarged. A total too narrow for its pieces has none.
 */
export interface ZoomIslandData {
  /** In the drawing's order: the total, the average where there is one, the small amounts. */
  readonly amounts: readonly ZoomAmount[];
  /** From the largest multiple to the base unit. */
  readonly units: readonly ZoomUnit[];
  /** The id of the unit in which each part is drawn at first. */
  readonly drawn: { readonly total: string; readonly enlarged: string };
  /** How many share the total, and that in words: 40, “40 projects”. */
  readonly count?:
    | { readonly value: number; readonly text: string; readonly label: string }
    | undefined;
  readonly times?: number | undefined;
  readonly words: ZoomWords;
}

/**
 * What any drawing made of marks hands to its island. The texts are those of the figure's table, which stands
 * on the same page: columns are counted from 0.
 */
export interface MarksIslandData {
  /** The columns that name a row, in the order in which they are read; the last says which of its series it is. */
  readonly names: readonly number[];
  /** The columns of what is drawn, by field. */
  readonly figures: Readonly<Record<string, number>>;
  /** Whether each of these fields has marks of its own. */
  readonly separate?: boolean | undefined;
  /** Whether the marks of a series are told of together. */
  readonly together?: boolean | undefined;
  /** The column that says what is only promised. */
  readonly status?: number | undefined;
  readonly note?: number | undefined;
  /** The cells of rows that the table does not have, or has not as they are drawn; by key, then by column. */
  readonly rows?: Readonly<Record<string, Readonly<Record<number, string>>>> | undefined;
  readonly words: Pick<BarIslandWords, 'name' | 'separator' | 'keys'>;
}

export interface FilterGroup {
  /** As the address holds it, and the drawing: `data-series`. */
  readonly id: string;
  readonly label: string;
}

/** Groups of marks of which some can be kept while the others recede. */
export interface FilterData {
  /** What tells a mark's group: its step's class, its field, or the text in a column of the figure's table. */
  readonly by: 'step' | 'field' | number;
  readonly groups: readonly FilterGroup[];
  /** The groups of rows that the table does not have, by key. */
  readonly keys?: Readonly<Record<string, string>> | undefined;
}

/** The orders in which the rows of a table can stand, by column; `null` where its cells cannot be compared. */
export interface TableSortData {
  readonly columns: readonly ({
    readonly field: string;
    /** The rows that have a value, from the least to the most, counted from 0. */
    readonly order: readonly number[];
    readonly figures: boolean;
  } | null)[];
}
