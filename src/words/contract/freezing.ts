/** What is said when the charts of an edition are kept for ever. */
export interface FreezingWords {
  readonly frozen: (kept: number, before: number) => string;
  readonly notBuilt: (folder: string) => string;
}
