/** The options of all commands: whether a value stands behind, and what it is. */
export const options = {
  site: '<dir>',
  out: '<dir>',
  host: '<address>',
  json: undefined,
  why: '<dataset/key/field>',
  name: '<dataset>',
  replace: undefined,
  'dry-run': undefined,
  sheet: '<name>',
  long: undefined,
  title: '<text>',
  source: '<text>',
  decimal: '<comma|point>',
  key: '<columns>',
  encoding: '<name>',
  delimiter: '<sign>',
  'head-row': '<number>',
  skip: '<number>',
  type: '<column=text|number|time>',
  columns: '<columns>',
  again: undefined,
  from: '<datawrapper>',
  as: '<type>',
  proposals: undefined,
  help: undefined,
} as const;

export type Option = keyof typeof options;

/** Options that may have a value behind an equals sign, and those that may be given more than once. */
export const optional: readonly Option[] = ['long'];
export const lists: readonly Option[] = ['key', 'type', 'columns'];

/** What a command takes: options, words that are not options, and whether it serves the site at a port. */
export interface Command {
  readonly options: readonly Option[];
  readonly words: readonly string[];
  readonly serves?: boolean;
}

/**
 * The commands. A new one is its file of the same name, its test, a line here, what it does in a sentence in
 * `src/words/<language>/commands.ts`, and its script in `package.json`.
 */
export const commands = {
  check: { options: ['site', 'json', 'why'], words: [] },
  build: { options: ['site', 'out'], words: [] },
  dev: { options: ['site', 'host'], words: [], serves: true },
  start: { options: ['site', 'out', 'host'], words: [], serves: true },
  freeze: { options: ['site', 'out'], words: [] },
  bench: { options: ['json'], words: [] },
  new: {
    options: ['site', 'as', 'proposals'],
    words: ['story|chart|dataset|page|edition', '<id>'],
  },
  import: {
    options: [
      'name',
      'site',
      'replace',
      'dry-run',
      'sheet',
      'long',
      'title',
      'source',
      'decimal',
      'key',
      'encoding',
      'delimiter',
      'head-row',
      'skip',
      'type',
      'columns',
      'again',
      'from',
    ],
    words: ['<file.csv|.tsv|.xlsx|…|https://…>'],
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
