/** The options of all commands: whether a value stands behind, and what it is. */
export const options = {
  site: '<dir>',
  out: '<dir>',
  host: '<address>',
  port: '<number>',
  open: undefined,
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
  yes: undefined,
  write: undefined,
  help: undefined,
} as const;

export type Option = keyof typeof options;

/** Options that may have a value behind an equals sign, and those that may be given more than once. */
export const optional: readonly Option[] = ['long'];
export const lists: readonly Option[] = ['key', 'type', 'columns'];

/** What a command takes: options, and words that are not options. */
export interface Command {
  readonly options: readonly Option[];
  readonly words: readonly string[];
  /** Whether it is for who works on the generator, and no part of its package. */
  readonly isOfRepository?: boolean;
}

/**
 * The commands. A new one is its file of the same name, its test, a line here, what it does in a sentence in
 * `src/words/<language>/commands.ts`, and its script in `package.json`.
 */
export const commands = {
  check: { options: ['site', 'json', 'why'], words: [] },
  build: { options: ['site', 'out'], words: [] },
  dev: { options: ['site', 'port', 'host', 'open'], words: [] },
  desk: { options: ['site', 'port', 'open'], words: [] },
  serve: { options: ['site', 'out', 'port', 'host', 'open'], words: [] },
  start: { options: ['site', 'out', 'port', 'host', 'open'], words: [], isOfRepository: true },
  freeze: { options: ['site', 'out'], words: [] },
  why: { options: ['site', 'json'], words: ['<dataset/key/field>'] },
  bind: { options: ['site', 'yes', 'json'], words: ['<story>'] },
  upgrade: { options: ['site', 'write'], words: [] },
  docs: { options: ['port', 'host', 'open'], words: [] },
  bench: { options: ['json'], words: [], isOfRepository: true },
  new: {
    options: ['site', 'as', 'proposals'],
    words: ['story|chart|dataset|page|edition|language|hosting', '<id>'],
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
