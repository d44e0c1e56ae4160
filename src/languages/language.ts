import type { AheadWords, AroundWords } from './around.ts';

/**
 * Words in a list: a space parts them, _ is a space within one. At the end of a word, $ says that no
 * letter of the same script follows, # that a counting word or a unit does, @ that a round number in Han does.
 */
export type WordList = string;

/** What a word says of the size of a number: at the mark, above it, below it. */
export const bounds = [
  'over',
  'past',
  'from',
  'at-least',
  'about',
  'near',
  'barely',
  'short',
  'below',
  'at-most',
  'exactly',
] as const;

/**
 * `over` is above the number; `past` at it or above (站上, passed), as is `from` (以上); `short` is at it or
 * below (missed); `near` is below by little, `barely` at it or above by little.
 */
export type Bound = (typeof bounds)[number];

/** Words by the bound that they set. */
export type BoundWords = Readonly<Partial<Record<Bound, WordList>>>;

/**
 * What words in front of a number do to it:
 * - `fall`, `rise`: it is the size of a change (fell by, 增长);
 * - `descent`: the same, said by a noun (降幅, the decline): narrowed or widened, its sign is not told;
 * - `size`: it is a size whose sign the words do not tell (a loss of, 亏损, 降幅收窄至);
 * - `loss`: the same of amounts, but of per cent and points a fall (lost 2%, lost 40,000 jobs);
 * - `level`: it is where a change ended or began (to, 降至);
 * - `reach`: it was come up to (reached, 达到): denied, it was not;
 * - `plain`: nothing (a total of, 共计);
 * - `not`: they deny what follows;
 * - `part`: they make another number of it (twice, half of);
 * - `stop`: they only look like one of these (至少, 通过).
 */
export const leads = [
  'fall',
  'descent',
  'rise',
  'size',
  'loss',
  'level',
  'reach',
  'plain',
  'not',
  'part',
  'stop',
] as const;
export type LeadKind = (typeof leads)[number];

/** A unit and the words that it is written as. */
export type UnitNames = readonly (readonly [unit: string, words: WordList])[];

/** Grammars of number words that the generator knows. */
export type NumeralGrammar = 'han' | 'english';

/** Words for shares and multiples. */
export interface PartWords {
  /** Half, as a share. */
  readonly half: WordList;
  /** More than half, in one word: 过半. */
  readonly overHalf?: WordList;
  /** Parts by what they divide by: third, tiers, Drittel. */
  readonly parts: Readonly<Record<string, number>>;
  /** What stands for one of a part: a third, un tiers. */
  readonly one: WordList;
  /** What stands between the two numbers of a share: one in five, un sur cinq. */
  readonly among: WordList;
  /** The same where the whole comes first: 5人に1人. */
  readonly amongFirst?: WordList;
  /** Multiples: double, tripled. */
  readonly multiples: Readonly<Record<string, number>>;
}

/** How places in a list are told, in patterns but for the ordinals themselves. */
export interface RankWords {
  /** Ordinals in words, from the first on, all forms of one joined with a stroke. */
  readonly words?: WordList;
  /** Further ones by their place: twentieth, and those that go with another (twenty-first) by their tens. */
  readonly tens?: Readonly<Record<string, number>>;
  readonly joinedTens?: Readonly<Record<string, number>>;
  /** What makes an ordinal of digits in front of them or behind: 第, No.; th. */
  readonly mark?: string;
  readonly suffix?: string;
  /** What stands before the number that ends a list: top, 前. */
  readonly top?: string;
  /** The first place by its name: 榜首. */
  readonly first?: string;
  /** Counting words behind a marked ordinal: 第三名. */
  readonly counted?: string;
  /** What may lead up to an ordinal: in third place. */
  readonly at?: string;
  /** What may follow one inside bound words: 13th highest. */
  readonly ranked?: string;
}

/** Everything that belongs to reading numbers in one language. */
export interface Language {
  /** Its tag: `en`, `zh-CN`. */
  readonly tag: string;
  /** Tags of the languages that are read beside it on its pages. */
  readonly beside: readonly string[];
  /** Grammars of its number words. */
  readonly numerals: readonly NumeralGrammar[];
  /** Number words that stand alone, where no grammar is known: eins, zwei. */
  readonly numbers?: Readonly<Record<string, number>>;
  /** Scale words by the factor they stand for, those of Han script apart. */
  readonly scales: Readonly<Record<string, number>>;
  readonly hanScales?: Readonly<Record<string, number>>;
  /** Units, beyond the signs that every language shares. */
  readonly units: UnitNames;
  /** Counting words that say only that something is counted: 个, 件. */
  readonly counting?: WordList;
  /** Groups of nouns that count the same: people, persons, victims. */
  readonly synonyms?: readonly WordList[];
  /** Words of bounds in front of a number, between it and its scale, and behind. */
  readonly before: BoundWords;
  readonly mid?: BoundWords;
  readonly after: BoundWords;
  /** Articles that may stand with a few words between “more than” and a number. */
  readonly articles?: WordList;
  /** Words in front of a number, by what they do to it. */
  readonly lead: Readonly<Partial<Record<LeadKind, WordList>>>;
  /** What a change is measured against, before the word for it, as a pattern: 较常年同期. */
  readonly compared?: string;
  /** Words of time and manner between a verb of change and its number, and what names the size of the change, as patterns. */
  readonly between?: { readonly words: string; readonly sizedBy: string };
  /** A verb of falling and its object right in front of a number, as a pattern: cut its key rate by, 下调利率. Said as `loss`. */
  readonly cuts?: string;
  /** What may stand behind a verb of change so that the number is a level: 到, 至, 为. */
  readonly levelEnds?: WordList;
  /** Words behind a number and its unit that say it is a fall or a rise; `weak` ones may begin a noun. */
  readonly behind: Readonly<Partial<Record<'fall' | 'weak' | 'rise' | 'plain', WordList>>>;
  /** What stands between a measure and what it is told of: 300mm of rain, 2,7 % des BIP. */
  readonly told?: WordList;
  /** What joins a scale and what it counts: deux millions de, d’. */
  readonly partitive?: WordList;
  /** What makes another number of the one in front of it, as a pattern: squared, in ten, from the bottom. */
  readonly goesOn?: string;
  /** What says in front of a number that it is an age, as a pattern. */
  readonly aged?: string;
  /** What makes another number of the one behind it, as a pattern: three times. */
  readonly cutBefore?: string;
  /** Words between a number and its unit that say nothing of its size: 23 consecutive months. */
  readonly serial?: WordList;
  /** What is told of things counted, behind them, as a pattern: deaths registered. */
  readonly made?: string;
  /** Times that may follow a number within the bound words, as a pattern: 3% from a year earlier. */
  readonly during?: string;
  /** What stands between the two currencies of a rate of exchange: 84 to the dollar. */
  readonly exchanged?: WordList;
  /** Words that say right behind a number that it was not reached, as a pattern. */
  readonly deniedBehind?: string;
  /** “per” between two units. */
  readonly per: WordList;
  /** Words by which a sentence speaks of an average or of each. */
  readonly each: WordList;
  /** The same where it names of what, in its groups, as a pattern: 人均, 每户. */
  readonly eachOne?: string;
  readonly parts?: PartWords;
  readonly ranks?: RankWords;
  readonly around?: AroundWords;
  readonly ahead?: AheadWords;
  /** Words for amounts that no one counted, as a pattern: several, 若干. */
  readonly vague?: string;
  /** What parts a period in front of it, as a pattern whose first group is the part: in the late 1990s. */
  readonly periodPart?: string;
  /** The names of the months, each with its short forms. */
  readonly months: readonly WordList[];
  /** Verbs that stand before a number and say nothing of a mark: of other verbs in this form one cannot know. */
  readonly verbs?: { readonly form: string; readonly known: WordList };
}

/** The words of a list. */
export function wordsIn(list: WordList): string[] {
  return list
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replaceAll('_', ' '));
}
