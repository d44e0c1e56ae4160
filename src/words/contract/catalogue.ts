/** What is told of a chart type: its name, when to use it and when not (two sentences at most), and each option that it has of its own. */
export interface ChartTypeWords<Option extends string = string> {
  readonly name: string;
  readonly use: string;
  readonly options: Readonly<Record<Option, string>>;
}

/** The chart types of the generator, by name. A newsroom’s own type brings its words along: see `About`. */
export interface ChartTypesWords {
  readonly area: ChartTypeWords<'x' | 'y'>;
  readonly bar: ChartTypeWords<'x' | 'y'>;
  readonly beeswarm: ChartTypeWords<'x' | 'y'>;
  readonly column: ChartTypeWords<'x' | 'y'>;
  readonly dot: ChartTypeWords<'x' | 'y'>;
  readonly grouped: ChartTypeWords<'x' | 'y'>;
  readonly heatmap: ChartTypeWords<'x' | 'y' | 'color'>;
  readonly line: ChartTypeWords<'x' | 'y' | 'scale' | 'zero'>;
  readonly list: ChartTypeWords<'y'>;
  readonly map: ChartTypeWords<'color' | 'area' | 'geo' | 'key' | 'counts'>;
  readonly number: ChartTypeWords<'x' | 'y'>;
  readonly progress: ChartTypeWords<'x' | 'y' | 'target'>;
  readonly range: ChartTypeWords<'y' | 'x1' | 'x2' | 'start' | 'end'>;
  readonly scatter: ChartTypeWords<'x' | 'y' | 'scale' | 'r' | 'label'>;
  readonly slope: ChartTypeWords<'x' | 'y'>;
  readonly stacked: ChartTypeWords<'x' | 'y' | 'percent' | 'whole'>;
  readonly table: ChartTypeWords<'y' | 'columns' | 'bars'>;
  readonly timeline: ChartTypeWords<'x' | 'y'>;
  readonly waffle: ChartTypeWords<'x' | 'y' | 'cell'>;
  readonly zoom: ChartTypeWords<'x' | 'y' | 'count'>;
}

/** The chart types, and a sentence on each option that a file of content may have. */
export interface CatalogueWords {
  readonly types: ChartTypesWords;
  /** The options that several types share. */
  readonly shared: Readonly<
    Record<
      | 'sort'
      | 'details'
      | 'color'
      | 'series'
      | 'facet'
      | 'zero'
      | 'scale'
      | 'domain'
      | 'ordered'
      | 'classes'
      | 'diverging',
      string
    >
  >;
  /** The options of every chart. */
  readonly chart: Readonly<
    Record<
      | 'title'
      | 'subtitle'
      | 'type'
      | 'data'
      | 'rows'
      | 'highlight'
      | 'annotations'
      | 'colours'
      | 'controls'
      | 'round'
      | 'note'
      | 'alt'
      | 'redirectFrom'
      | 'retired'
      | 'where'
      | 'latest'
      | 'group'
      | 'bin'
      | 'index'
      | 'share'
      | 'top'
      | 'other'
      | 'order',
      string
    >
  >;
  /** What an annotation holds. */
  readonly annotation: Readonly<Record<'at' | 'value' | 'date' | 'from' | 'to' | 'text', string>>;
  /** The options of a dataset’s field that other programs complete and check by. */
  readonly dataset: Readonly<Record<'scale', string>>;
}
