/** The words of the gallery of chart types, which is for editors. */
export interface GalleryWords {
  readonly title: string;
  readonly dek: string;
  /** What readers look for in a chart: the parts of the gallery. */
  readonly purposes: Readonly<
    Record<'amounts' | 'time' | 'parts' | 'goals' | 'relations' | 'places' | 'facts', string>
  >;
  readonly contents: string;
  readonly samples: string;
  /** The heading of a sample's file, and of its dataset. */
  readonly chartFile: string;
  readonly dataset: (name: string) => string;
  /** That its figures are made up. */
  readonly madeUp: string;
  /** The rows that a table leaves out. */
  readonly further: (count: number) => string;
  readonly asJson: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly options: string;
  readonly optionsNote: string;
  readonly shared: string;
  readonly sharedNote: string;
  readonly annotations: string;
  /** The columns of a table of options. */
  readonly head: Readonly<Record<'option' | 'filling' | 'required' | 'explanation', string>>;
  readonly required: string;
  readonly optional: string;
  readonly fallback: (value: string) => string;
  readonly fillings: Readonly<
    Record<'text' | 'number' | 'boolean' | 'list' | 'pair' | 'group' | 'any', string>
  >;
  readonly field: Readonly<Record<'number' | 'date' | 'any', string>>;
  readonly choice: (allowed: readonly string[]) => string;
}
