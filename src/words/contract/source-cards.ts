import type { Qualifier } from '../../schema/dataset.ts';

/** What is said about where a number comes from: on its source card, and at a story's foot. */
export interface SourceWords {
  /** Above the cards, where they stand as a list: on paper, and in browsers that cannot open them. */
  readonly heading: string;
  readonly close: string;
  /** What opens a card is called: the number or statement, and that this leads to its source. */
  readonly sourceOf: (written: string) => string;
  /** The place of a row in its dataset. */
  readonly row: (number: number) => string;
  /** The link to the number itself, to be cited. */
  readonly cite: string;
  readonly citeClaim: string;
  readonly status: string;
  /** How the figure is to be read: the head, and what each qualifier means. */
  readonly exactness: string;
  readonly qualifiers: Readonly<Record<Exclude<Qualifier, 'exact'>, string>>;
  /** What a claim states, and the cells that it is held against. */
  readonly states: string;
  readonly compared: string;
  readonly others: (count: number) => string;
  /** What a revision changed. */
  readonly revised: string;
  readonly change: (from: string, to: string) => string;
  /** Why, behind what was changed. */
  readonly because: (reason: string) => string;
  /** What stands between the parts of a line: a source and its author, a cell and what changed in it. */
  readonly comma: string;
  /** How the numbers of a story answer for themselves. `share` is in percent. */
  readonly coverage: (share: string, bound: number, waived: number, unbound: number) => string;
  /** How many stories and charts use a row of a dataset; one of the two may be none. */
  readonly uses: (stories: number, charts: number) => string;
  /** What formulas call their functions. */
  readonly functions: Readonly<Record<string, string>>;
}
