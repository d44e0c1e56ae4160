/** What the import of a spreadsheet puts into a dataset in its own words, for readers of a language. */
export interface ImportTexts {
  readonly item: string;
  readonly time: string;
  readonly times: Readonly<Record<'year' | 'month' | 'date' | 'time', string>>;
  readonly measure: string;
  readonly value: string;
  readonly qualifier: string;
  /** What a row is counted in, where its dataset cannot say it. */
  readonly inUnit: (unit: string) => string;
  /** What a mark behind times says of them. */
  readonly marked: (times: readonly string[], meaning: string) => string;
  /** What a column without a head is called. */
  readonly column: (letters: string) => string;
  /** The number of a row that nothing else tells apart. */
  readonly row: string;
  /** What an empty cell of a key is called. */
  readonly blank: string;
  /** What the letters behind figures mean, and those whose meaning differs from office to office. */
  readonly flags: Readonly<Record<string, string>>;
  readonly flag: (letter: string) => string;
  /** Why a figure is not given. */
  readonly suppressions: Readonly<Record<Suppression, (written: string) => string>>;
  /** Why a value was revised that its source has changed. */
  readonly revised: string;
  /** A note that holds for one of several figures of a row. */
  readonly noteOf: (title: string, note: string) => string;
  /** What the letters behind times usually mean. */
  readonly marks: Readonly<Record<string, string>>;
}

/** Why a figure is not given, as offices of statistics say it. */
export type Suppression =
  | 'confidential'
  | 'suppressed'
  | 'not-published'
  | 'not-available'
  | 'not-applicable'
  | 'below';
