/** Why an address gave no file. */
export type FetchFault =
  | 'address'
  | 'status'
  | 'type'
  | 'large'
  | 'time'
  | 'redirects'
  | 'connection';

/** What the command says around its work. */
export interface ImportingWords {
  readonly needsName: string;
  readonly badDecimal: (written: string) => string;
  readonly badEncoding: (written: string) => string;
  readonly badDelimiter: (written: string) => string;
  readonly badNumber: (option: string, written: string) => string;
  readonly badType: (written: string) => string;
  readonly fetchFault: (address: string, fault: FetchFault, detail: string) => string;
  readonly noOrigin: (name: string) => string;
  readonly noOrigins: () => string;
  readonly noDataset: (name: string) => string;
  readonly againFrom: (name: string, from: string) => string;
  readonly revised: (count: number) => string;
  readonly unrevised: (path: string) => string;
  readonly rowsGone: (rows: readonly string[]) => string;
  readonly noFile: (file: string) => string;
  readonly otherFile: (file: string) => string;
  readonly taken: (path: string) => string;
  readonly brokenBefore: (path: string) => string;
  /** The heads of the table of fields. */
  readonly heads: readonly [string, string, string, string, string, string, string, string];
  readonly isKey: string;
  readonly rows: (rows: number, fields: number) => string;
  readonly decided: string;
  readonly changes: (added: number, removed: number, changed: number) => string;
  readonly lostFields: (fields: readonly string[]) => string;
  readonly unchanged: string;
  readonly affected: (places: number) => string;
  readonly more: (count: number) => string;
  readonly nothingWritten: string;
  readonly wrote: (path: string) => string;
  readonly dryRun: (path: string) => string;
  readonly titleMissing: (path: string) => string;
  readonly sourceMissing: (path: string) => string;
  readonly oneLanguage: (languages: readonly string[]) => string;
  readonly next: (name: string) => string;
}
