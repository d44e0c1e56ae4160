/**
 * A number that goes on beyond bound words: what the text before them ends with, what they hold, and what the text
 * behind them begins with, as patterns; all of them where there are several.
 */
export interface Cut {
  readonly before?: string;
  readonly own?: string;
  readonly after?: string;
}

/** What stands around bound words and belongs to their number. */
export interface AroundWords {
  /** In front of it, to the end of the text there, without being a word that says something of it: minus, 第, 每亩. */
  readonly before: readonly string[];
  /** Words behind it that begin like a unit, a scale or a qualifier and are none, as a pattern. */
  readonly others?: string;
  /** What a figure may begin with beside digits and signs, as a pattern: 约. */
  readonly figure?: string;
  readonly cuts: readonly Cut[];
}
