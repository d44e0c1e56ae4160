/** Sentences that are true of a figure, and the words in which stories of a language say them. */
export interface ClaimsWords {
  readonly title: string;
  readonly hint: string;
  readonly none: string;
  readonly compare: string;
  readonly comparedWith: (name: string) => string;
  readonly find: string;
  readonly phrases: ClaimPhrases;
}

/**
 * Phrases for what is stated, several where one fits a figure and another fits the next: each is held against the
 * statement, and what does not say it is left out.
 */
export interface ClaimPhrases {
  readonly largest: (count: number) => readonly string[];
  readonly smallest: (count: number) => readonly string[];
  readonly rank: (rank: number, count: number) => readonly string[];
  readonly rose: (by: string) => readonly string[];
  readonly fell: (by: string) => readonly string[];
  readonly inARow: Readonly<Record<'rise' | 'fall', (times: number) => readonly string[]>>;
  readonly aboveMean: readonly string[];
  readonly belowMean: readonly string[];
  readonly more: (name: string) => readonly string[];
  readonly less: (name: string) => readonly string[];
  readonly moreBy: (by: string, name: string) => readonly string[];
  readonly lessBy: (by: string, name: string) => readonly string[];
  readonly times: (times: string, name: string) => readonly string[];
  readonly share: (percent: string, name: string) => readonly string[];
  readonly equal: (name: string) => readonly string[];
}
