/** What a word of a claim can say. */
export const senses = [
  'rise',
  'fall',
  'max',
  'min',
  /** Fell to: to the smallest, where that is what is stated. */
  'fall-to',
  /** The first of its kind: those before went the other way. */
  'first-fall',
  'first-rise',
  /** The largest or the smallest: best, worst, record. */
  'extreme',
  /** Of speeds the largest, of times the smallest; and the other way round. */
  'quickest',
  'slowest',
  'more',
  'less',
  'at-least',
  'at-most',
  'equal',
  /** As many as: the same, or so many times as many. */
  'as-many',
  'near',
  'not',
  'every',
  'none',
  'most',
  'only',
  'all-but',
  /** Year after year. */
  'in-a-row',
  'yearly',
  'mean',
  'median',
  'together',
  /** Read, and says nothing that a statement could. */
  'plain',
] as const;
export type Sense = (typeof senses)[number];

/** What a language's words say. Words are parted by spaces; `_` is a space within one. */
export interface ClaimLexicon {
  /**
   * Words by what they say: of `max|more` either has to be stated, of `fall&less` both. The longest word at a place
   * is the one that is read.
   */
  readonly words: Readonly<Record<string, string>>;
  /** Patterns of places in an order: the number in group `n`, or a place by its name. */
  readonly places: readonly {
    readonly pattern: RegExp;
    /** What the number is: the place itself, a place from below, or the last of the top or the bottom. */
    readonly kind: 'rank' | 'rank-from-below' | 'top' | 'bottom';
    readonly rank?: number;
  }[];
  /** Reads the number of a place. */
  readonly number: (written: string) => number | undefined;
  /** Words for halves of what was, which are no numbers elsewhere. */
  readonly halved: RegExp;
  /** Words that can be offered for what a statement says. */
  readonly offers: Readonly<
    Record<'max' | 'min' | 'more' | 'less' | 'equal' | 'rise' | 'fall', string>
  >;
  /** A place in words: the 3rd highest. */
  readonly placeOffer: (rank: number, fromBelow: boolean) => string;
}

/** A word as read: alternatives, each with all that it says. */
export interface Entry {
  readonly word: string;
  readonly says: readonly (readonly Sense[])[];
}

/** The words of a lexicon, longest first. */
export function entriesOf({ words }: ClaimLexicon): Entry[] {
  const entries = Object.entries(words).flatMap(([key, list]) => {
    const says = key.split('|').map((each) => each.split('&') as Sense[]);
    return list
      .trim()
      .split(/\s+/)
      .map((word) => ({ word: word.replaceAll('_', ' '), says }));
  });
  return entries.sort((a, b) => b.word.length - a.word.length);
}
