/** What is said while the numbers of a story are bound, in one language. */
export interface BindingWords {
  readonly noStory: (slug: string, nearest: string | undefined) => string;
  readonly broken: (file: string) => string;
  /** What stands above the proposals of a file: how many numbers are not bound, and how many of them are matched. */
  readonly head: (file: string, proposals: number) => string;
  readonly nothing: (file: string) => string;
  /** What stands behind a number for which several cells will do. */
  readonly several: (candidates: number) => string;
  /** Behind a number for which one cell will do, which the text does not name. */
  readonly unnamed: string;
  /** The question at a number, with the keys that answer it. */
  readonly ask: (candidates: number) => string;
  readonly asIs: string;
  readonly bound: (count: number, file: string) => string;
  readonly left: (count: number) => string;
  /** How what is listed can be accepted. */
  readonly hint: string;
  /** Accepted numbers that would bring a mistake. */
  readonly refused: (written: string) => string;
  readonly conflict: (file: string) => string;
}
