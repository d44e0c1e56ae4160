/** How an editor says that decimals are written, where the file does not show it. */
export type DecimalSign = 'point' | 'comma';

/** What an editor says of a file that it does not show itself. */
export interface ReadOptions {
  readonly decimal?: DecimalSign | undefined;
  /** As the Encoding Standard names it. */
  readonly encoding?: string | undefined;
  /** The sign itself. */
  readonly delimiter?: string | undefined;
  readonly sheet?: string | undefined;
}
