/** What the screen of the data says. */
export interface DataWords {
  readonly title: string;
  readonly none: string;
  readonly bring: string;
  readonly bringHint: string;
  readonly choose: string;
  readonly name: string;
  readonly nameHint: string;
  readonly tableTitle: string;
  readonly source: string;
  readonly sheet: string;
  readonly options: string;
  readonly optionNames: Readonly<
    Record<
      | 'decimal'
      | 'encoding'
      | 'delimiter'
      | 'head-row'
      | 'skip'
      | 'type'
      | 'columns'
      | 'key'
      | 'long',
      string
    >
  >;
  readonly columnHeads: Readonly<
    Record<'column' | 'field' | 'type' | 'unit' | 'decimals' | 'key' | 'empty' | 'values', string>
  >;
  readonly isKey: string;
  readonly types: Readonly<Record<string, string>>;
  readonly decided: string;
  readonly problems: string;
  readonly rows: (rows: number, fields: number) => string;
  readonly save: string;
  readonly cancel: string;
  readonly saved: (name: string) => string;
  readonly grid: string;
  readonly gridHint: string;
  readonly undo: string;
  readonly changed: (cells: number) => string;
  readonly reason: string;
  readonly reasonHint: (cells: readonly string[]) => string;
  readonly revised: (count: number) => string;
  readonly conflict: (places: readonly string[]) => string;
  readonly noNumber: (written: string) => string;
}
