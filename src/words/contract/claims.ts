/** How statements about a cell are told to readers, beyond comparisons and orders: see `FactWords`. */
export interface ClaimWords {
  readonly and: (left: string, right: string) => string;
  readonly or: (left: string, right: string) => string;
  readonly not: (statement: string) => string;
  /** A place among others, within bounds: one of the 3 highest. */
  readonly place: (
    sign: '<' | '<=' | '>' | '>=',
    rank: number,
    count: number,
    fromBelow: boolean,
  ) => string;
  readonly between: (of: string, low: string, high: string, open: boolean) => string;
  readonly within: (statement: string, reach: string) => string;
  readonly course: (way: 'rise' | 'fall', rows: string) => string;
  readonly every: (rows: string, test: string) => string;
  readonly any: (rows: string, test: string) => string;
  readonly no: (rows: string, test: string) => string;
  readonly most: (rows: string, test: string) => string;
  readonly only: (rows: string, test: string) => string;
  readonly allBut: (count: number, rows: string, test: string) => string;
  readonly countOf: (count: number, of: number, rows: string, test: string) => string;
  readonly rows: {
    readonly all: string;
    readonly others: string;
    readonly range: (from: string, to: string) => string;
  };
  readonly ofField: (rows: string, field: string) => string;
  readonly where: (rows: string, test: string) => string;
  /** What a function gives of some rows, or of a list. */
  readonly folds: Readonly<
    Record<'sum' | 'mean' | 'median' | 'min' | 'max' | 'count', (rows: string) => string>
  >;
  readonly change: (from: string, to: string) => string;
  readonly rate: (from: string, to: string) => string;
  readonly spanOf: Readonly<Record<'change' | 'rate', (rows: string) => string>>;
  readonly run: Readonly<Record<'rise' | 'fall', string>>;
  readonly previous: string;
  readonly its: (field: string) => string;
  /** Another cell than the claim's own, that an order is told of. */
  readonly about: (subject: string, statement: string) => string;
}
