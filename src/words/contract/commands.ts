/** How much was looked at, and what was found. */
export interface CheckCounts {
  readonly stories: number;
  readonly pages: number;
  readonly charts: number;
  readonly datasets: number;
  readonly facts: number;
  readonly errors: number;
  readonly warnings: number;
}

/** The numbers in the published stories, their headlines and charts. */
export interface CoverageCounts {
  readonly bound: number;
  readonly waived: number;
  readonly unbound: number;
  /** How many in a hundred answer for themselves, rounded down. */
  readonly percent: number;
}

/** What the commands say to editors, apart from mistakes, in one language. */
export interface CommandWords {
  /** The sentence at the end of a check. */
  readonly checked: (counts: CheckCounts) => string;
  /** The sentence about how the numbers of stories answer for themselves. */
  readonly covered: (coverage: CoverageCounts) => string;
  /** What stands above the list of a cell's uses, and where there are none. */
  readonly usedBy: (cell: string, says: string, places: number) => string;
  readonly usage: string;
  /** What stands below the list of commands. */
  readonly moreHelp: string;
  /** What each command does, and what its options mean. */
  readonly commands: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
  readonly wrong: {
    readonly unknownOption: (option: string, nearest: string | undefined) => string;
    readonly unknownCommand: (name: string, nearest: string | undefined) => string;
    readonly missingValue: (option: string) => string;
    readonly needlessValue: (option: string) => string;
    readonly extraWord: (word: string, script: string | undefined) => string;
    readonly missingWords: (words: string) => string;
    readonly noFolder: (folder: string) => string;
    readonly unknownKind: (kind: string, nearest: string | undefined) => string;
    readonly unknownHosting: (
      name: string,
      nearest: string | undefined,
      allowed: readonly string[],
    ) => string;
    readonly badLanguage: (tag: string) => string;
    readonly languageThere: (tag: string) => string;
    readonly badId: (id: string, proposal: string | undefined) => string;
  };
  readonly created: (file: string) => string;
  readonly exists: (file: string) => string;
  /** Which dataset a new chart draws, and why; `path` is that of the dataset called as the chart is. */
  readonly drawn: Readonly<
    Record<
      'named' | 'first' | 'unreadable' | 'withoutFigures',
      (dataset: string, path: string) => string
    >
  >;
  readonly next: Readonly<
    Record<
      'story' | 'chart' | 'dataset' | 'page' | 'edition' | 'language' | 'hosting',
      (id: string) => string
    >
  >;
  readonly noSite: (folder: string) => string;
  readonly nothingToDraw: string;
  /** Where the system lets nothing be written or read, with its own word for why. */
  readonly noAccess: (path: string, code: string) => string;
  /** The running headline of a bug, which is no mistake of the editor's. */
  readonly bug: string;
}
