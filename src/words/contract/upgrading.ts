/** What `upgrade` says, and what a check says of a site of another version, in one language. */
export interface UpgradingWords {
  /** The files are those of today. */
  readonly nothing: (format: number) => string;
  /** What stands above the changes. */
  readonly shown: (from: number, to: number, files: number) => string;
  /** How they are written. */
  readonly howToWrite: (command: string) => string;
  readonly written: (files: number, to: number) => string;
  /** The site was written for a newer generator. */
  readonly newer: (format: number, current: number) => string;
}
