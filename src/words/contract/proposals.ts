/** Why a type of chart suits a dataset, by the name of the reason. */
export type ProposalReason =
  | 'one-figure'
  | 'unlike'
  | 'many-moments'
  | 'few-moments'
  | 'two-moments'
  | 'series-over-time'
  | 'many-series'
  | 'grid'
  | 'parts-over-time'
  | 'parts-of-whole'
  | 'names'
  | 'many-names'
  | 'two-values'
  | 'several-values'
  | 'groups'
  | 'two-measures'
  | 'events'
  | 'texts'
  | 'look-up';

/** What is said of the charts that suit a dataset. */
export interface ProposalWords {
  readonly reasons: Readonly<Record<ProposalReason, string>>;
  readonly drawn: (type: string, reason: string) => string;
  readonly withoutTotals: (names: readonly string[]) => string;
  readonly others: (types: readonly string[]) => string;
  /** What stands above the list that `--proposals` prints. */
  readonly head: (dataset: string) => string;
  readonly notProposed: (type: string, types: readonly string[]) => string;
  /** What stands in the chart’s file over the others. */
  readonly inFile: string;
}
