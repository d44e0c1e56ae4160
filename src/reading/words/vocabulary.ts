import type { AheadWords } from '../../languages/around.ts';
import { readingLanguage, readingLanguages } from '../../languages/index.ts';
import {
  type Bound,
  type BoundWords,
  bounds,
  type Language,
  type LeadKind,
  leads,
  type NumeralGrammar,
  type RankWords,
  wordsIn,
} from '../../languages/language.ts';
import { fold } from '../characters/normalise-characters.ts';
import { WordTable } from './word-table.ts';

/** What a word in front of a number says of it. */
export type LeadWord = Bound | LeadKind;
export type BehindWord = 'fall' | 'weak' | 'rise' | 'plain';

/** The words of a page's language and of those that are read beside it, ready to be looked up. */
export interface Vocabulary {
  readonly languages: readonly Language[];
  /** The grammars of number words that are read. */
  readonly grammars: ReadonlySet<NumeralGrammar>;
  readonly lead: WordTable<LeadWord>;
  readonly mid: WordTable<Bound>;
  readonly after: WordTable<Bound>;
  readonly behind: WordTable<BehindWord>;
  readonly per: WordTable<true>;
  readonly partitive: WordTable<true>;
  readonly told: WordTable<true>;
  readonly each: RegExp;
  readonly eachOne: RegExp | undefined;
  readonly hanScales: WordTable<number>;
  readonly scales: WordTable<number>;
  readonly numbers: WordTable<number>;
  readonly half: WordTable<true>;
  readonly overHalf: WordTable<true>;
  readonly amongFirst: WordTable<true>;
  readonly parts: WordTable<number>;
  readonly onePart: WordTable<true>;
  readonly among: WordTable<true>;
  readonly multiples: WordTable<number>;
  /** “More than” with an article and a few words behind it, at the end of a text. */
  readonly loose: RegExp | undefined;
  /** A word that may stand between a verb of change and its number, at the end of a text. */
  readonly between: RegExp | undefined;
  /** What names the size of a change, at the beginning of a text: by. */
  readonly sizedBy: RegExp | undefined;
  /** A verb of falling and its object at the end of a text. */
  readonly cuts: RegExp | undefined;
  readonly deniedBehind: RegExp | undefined;
  readonly cutBefore: RegExp | undefined;
  readonly serial: WordTable<true>;
  readonly made: RegExp | undefined;
  readonly during: RegExp | undefined;
  readonly exchanged: WordTable<true>;
  /** What says in front of a number that it is an age. */
  readonly aged: RegExp | undefined;
  /** What a change is measured against. */
  readonly compared: RegExp | undefined;
  /** What makes another number of the one in front of it, where that ends. */
  readonly goesOn: RegExp | undefined;
  readonly ranks: Ranks;
  readonly around: Around;
  readonly ahead: Readonly<Record<keyof AheadWords, RegExp | undefined>>;
  readonly vague: RegExp | undefined;
  readonly periodPart: RegExp | undefined;
  /** Verbs right before a number, and those of them that say nothing of a mark. */
  readonly verb: RegExp | undefined;
  readonly knownVerbs: ReadonlySet<string>;
  readonly months: WordTable<number>;
}

/** What stands around bound words and belongs to their number. */
export interface Around {
  readonly before: readonly RegExp[];
  readonly others: RegExp | undefined;
  readonly figure: RegExp | undefined;
  readonly cuts: readonly {
    readonly before: RegExp | undefined;
    readonly own: RegExp | undefined;
    readonly after: RegExp | undefined;
  }[];
}

/** How places in a list are told: the ordinals, and what stands around them. */
export interface Ranks {
  readonly words: WordTable<number>;
  readonly mark: RegExp | undefined;
  readonly suffix: RegExp | undefined;
  readonly top: RegExp | undefined;
  readonly first: RegExp | undefined;
  readonly counted: RegExp | undefined;
  readonly at: RegExp | undefined;
  readonly ranked: RegExp | undefined;
}

const known = new Map<string, Vocabulary>();

/** The vocabulary of a page's language; signs and digits alone where the language has no file. */
export function vocabularyOf(tag: string): Vocabulary {
  const before = known.get(tag);
  if (before) return before;
  const own = readingLanguage(tag);
  const beside = own ? readingLanguages.filter((each) => own.beside.includes(each.tag)) : [];
  const vocabulary = compile(own ? [own, ...beside] : []);
  known.set(tag, vocabulary);
  return vocabulary;
}

type Pairs<Meaning> = (readonly [string, Meaning])[];

function compile(languages: readonly Language[]): Vocabulary {
  // What is added last counts: the page's own language goes over those beside it.
  const order = [...languages].reverse();
  const all = <Meaning>(pairs: (language: Language) => Pairs<Meaning>) =>
    new WordTable(order.flatMap(pairs));
  const list = (of: (language: Language) => string | undefined) =>
    all((language) => wordsIn(of(language) ?? '').map((word) => [word, true as const]));
  const record = (of: (language: Language) => Readonly<Record<string, number>> | undefined) =>
    all((language) =>
      Object.entries(of(language) ?? {}).map(([word, value]) => [word.replaceAll('_', ' '), value]),
    );
  const patterns = (of: (language: Language) => string | undefined, flags: string) => {
    const parts = languages.flatMap((language) => of(language) ?? []);
    return parts.length > 0 ? new RegExp(parts.join('|'), flags) : undefined;
  };
  const ahead = (name: keyof AheadWords) => patterns((language) => language.ahead?.[name], 'iuy');
  return {
    languages,
    grammars: new Set(languages.flatMap(({ numerals }) => numerals)),
    lead: all(leadPairs),
    mid: all((language) => boundPairs(language.mid)),
    after: all((language) => boundPairs(language.after)),
    behind: all((language) =>
      (['plain', 'weak', 'rise', 'fall'] as const).flatMap((kind) =>
        wordsIn(language.behind[kind] ?? '').map((word) => [word, kind] as const),
      ),
    ),
    per: list(({ per }) => per),
    told: list(({ told }) => told),
    partitive: list(({ partitive }) => partitive),
    each: eachPattern(languages),
    eachOne: patterns(({ eachOne }) => eachOne, 'giu'),
    hanScales: record(({ hanScales }) => hanScales),
    scales: record(({ scales }) => scales),
    numbers: record(({ numbers }) => numbers),
    half: list(({ parts }) => parts?.half),
    overHalf: list(({ parts }) => parts?.overHalf),
    amongFirst: list(({ parts }) => parts?.amongFirst),
    parts: record(({ parts }) => parts?.parts),
    onePart: list(({ parts }) => parts?.one),
    among: list(({ parts }) => parts?.among),
    multiples: record(({ parts }) => parts?.multiples),
    loose: loosePattern(languages),
    between: patterns(
      ({ between }) => between && `(?<![\\p{L}\\d.,'’-])(?:${between.words})$`,
      'iu',
    ),
    sizedBy: patterns(({ between }) => between && `^\\s*(?:${between.sizedBy})(?!\\p{L})`, 'iu'),
    cuts: patterns(({ cuts }) => cuts && `(?:${cuts})\\s*$`, 'iu'),
    compared: patterns(({ compared }) => compared, 'iuy'),
    goesOn: patterns(({ goesOn }) => goesOn, 'iuy'),
    aged: patterns(({ aged }) => aged, 'iuy'),
    cutBefore: patterns(({ cutBefore }) => cutBefore && `(?<!\\p{L})(?:${cutBefore})\\s*$`, 'iu'),
    serial: list(({ serial }) => serial),
    made: patterns(({ made }) => made && ` (?:${made})$`, 'iuy'),
    during: patterns(({ during }) => during && `(?:${during})$`, 'iuy'),
    exchanged: list(({ exchanged }) => exchanged),
    deniedBehind: patterns(({ deniedBehind }) => deniedBehind, 'iu'),
    ranks: {
      words: all(rankPairs),
      ...ranksOf((of) => patterns(({ ranks }) => ranks && of(ranks), 'iuy')),
    },
    around: {
      before: languages.flatMap(({ around }) => around?.before ?? []).map(anyCase),
      others: patterns(({ around }) => around?.others, 'u'),
      figure: patterns(({ around }) => around?.figure && `^\\s*(?:${around.figure})`, 'u'),
      cuts: languages
        .flatMap(({ around }) => around?.cuts ?? [])
        .map(({ before, own, after }) => ({
          before: before === undefined ? undefined : anyCase(before),
          own: own === undefined ? undefined : anyCase(own),
          after: after === undefined ? undefined : anyCase(after),
        })),
    },
    ahead: {
      negative: ahead('negative'),
      positive: ahead('positive'),
      article: ahead('article'),
      between: ahead('between'),
      from: ahead('from'),
      each: ahead('each'),
      often: ahead('often'),
      share: ahead('share'),
      speed: ahead('speed'),
      compounds: patterns(
        (language) => language.ahead?.compounds && `(?:${language.ahead.compounds})$`,
        'u',
      ),
    },
    vague: patterns(({ vague }) => vague, 'iu'),
    periodPart: patterns(({ periodPart }) => periodPart, 'iu'),
    verb: patterns(({ verbs }) => verbs && `(?<![a-z])(?:${verbs.form})\\s*$`, 'iu'),
    knownVerbs: new Set(languages.flatMap(({ verbs }) => wordsIn(verbs?.known ?? ''))),
    months: all((language) =>
      language.months.flatMap((names, index) =>
        wordsIn(names).map((name) => [name, index + 1] as const),
      ),
    ),
  };
}

function ranksOf(
  patternOf: (of: (ranks: RankWords) => string | undefined) => RegExp | undefined,
): Omit<Ranks, 'words'> {
  return {
    mark: patternOf(({ mark }) => mark),
    suffix: patternOf(({ suffix }) => suffix),
    top: patternOf(({ top }) => top),
    first: patternOf(({ first }) => first),
    counted: patternOf(({ counted }) => counted),
    at: patternOf(({ at }) => at),
    ranked: patternOf(({ ranked }) => ranked),
  };
}

/** The ordinals of a language, those of tens with one behind them included: twenty-first. */
function rankPairs({ ranks }: Language): Pairs<number> {
  const { words = '', tens = {}, joinedTens = {} } = ranks ?? {};
  const low = wordsIn(words).flatMap((forms, index) =>
    forms.split('|').map((form) => [form, index + 1] as const),
  );
  const joined = Object.entries(joinedTens).flatMap(([ten, above]) =>
    low
      .filter(([, place]) => place < 10)
      .flatMap(([form, place]) =>
        ['-', ' '].map((joint) => [`${ten}${joint}${form}`, above + place] as const),
      ),
  );
  return [...low, ...Object.entries(tens), ...joined];
}

function boundPairs(words: BoundWords | undefined): Pairs<Bound> {
  return bounds.flatMap((bound) =>
    wordsIn(words?.[bound] ?? '').map((word) => [word, bound] as const),
  );
}

const changes = ['fall', 'rise'] as const;

/** The words in front of a number; those that only look like others are added last. */
function leadPairs(language: Language): Pairs<LeadWord> {
  const order: readonly LeadKind[] = [
    'plain',
    ...leads.filter((kind) => !['plain', 'stop', 'not'].includes(kind)),
    'not',
  ];
  const pairsOf = (kind: LeadKind) =>
    wordsIn(language.lead[kind] ?? '').map((word) => [word, kind] as const);
  const space = language.numerals.includes('han') ? '' : ' ';
  const levels = changes.flatMap((kind) =>
    wordsIn(language.lead[kind] ?? '').flatMap((word) =>
      wordsIn(language.levelEnds ?? '').map((end) => [`${word}${space}${end}`, 'level'] as const),
    ),
  );
  return [...order.flatMap(pairsOf), ...levels, ...boundPairs(language.before), ...pairsOf('stop')];
}

const anyCase = (pattern: string) => new RegExp(pattern, 'iu');

function eachPattern(languages: readonly Language[]): RegExp {
  const words = languages
    .flatMap(({ each }) => wordsIn(each))
    .map((word) => {
      const escaped = fold(word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return /^[\p{Script=Latin}]/u.test(word) ? `(?<!\\p{L})${escaped}(?!\\p{L})` : escaped;
    });
  return new RegExp(words.join('|') || '(?!)', 'iu');
}

/**
 * The pattern of words with others between them (“more than a staggering”): an article and up to three words that join
 * nothing.
 */
function loosePattern(languages: readonly Language[]): RegExp | undefined {
  const articles = languages.flatMap((language) => wordsIn(language.articles ?? ''));
  if (articles.length === 0) return undefined;
  const words = languages.flatMap((language) =>
    Object.values(language.before).flatMap((list) =>
      wordsIn(list).filter((word) => /^[\p{Script=Latin} ]{4,}$/u.test(word)),
    ),
  );
  const longest = [...new Set(words)].sort((a, b) => b.length - a.length).join('|');
  const joining =
    'of|to|in|by|from|for|at|on|with|and|or|the|than|that|which|von|de|zu|auf|des|del';
  return new RegExp(
    `(?<!\\p{L})(${longest}) (?:${articles.join('|')}) (?:(?!(?:${joining}) )[\\p{L}-]+ ){1,3}$`,
    'iu',
  );
}
