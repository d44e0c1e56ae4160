/** What the preview says over and in the place of pages. */
export interface PreviewingWords {
  /** How many errors stand in the files of this page. */
  readonly here: (count: number) => string;
  readonly hereHint: string;
  /** How many errors stand elsewhere, and how to see them. */
  readonly elsewhere: (count: number) => string;
  /** Where the desk is, and that its address is for the editor alone. */
  readonly desk: (address: string) => string;
  readonly welcome: {
    readonly title: string;
    readonly intro: string;
    /** What to do next, each with its command. */
    readonly steps: readonly (readonly [what: string, command: string])[];
  };
}
