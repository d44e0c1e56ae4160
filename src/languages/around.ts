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

/** Words in front of a number that make a part of it, as patterns. */
export interface AheadWords {
  /** A sign in words: minus, 负, and plus. */
  readonly negative?: string;
  readonly positive?: string;
  /** An article in front of digits that are bound with it: a 3% fall. */
  readonly article?: string;
  /** What announces a range: between, 介于; and where a change began: from, 从. */
  readonly between?: string;
  readonly from?: string;
  /** “For each” in front of what the amount is counted for, what says when behind that, and what makes a share of it. */
  readonly each?: string;
  readonly often?: string;
  readonly share?: string;
  /** A speed by its name: 时速, km for an hour. */
  readonly speed?: string;
  /** What ends like a qualifier and is none: 签约. */
  readonly compounds?: string;
}
