import { parseArgs } from 'node:util';
import { nearest } from '../../mistakes/nearest.ts';
import { largest } from '../../model/units/extremes.ts';
import { type EditorLanguage, editorWords } from '../../words/languages.ts';
import { callOf, isInstalled } from './call.ts';
import { type CommandName, commands, lists, type Option, optional, options } from './registry.ts';

/** A command line, read. */
export interface Arguments {
  /** The site's folder, as written; the nearest upwards that holds one where absent. */
  readonly site?: string | undefined;
  /** The folder to write to, as written. */
  readonly out?: string | undefined;
  /** The address to serve at, as written. */
  readonly host?: string | undefined;
  /** The port to serve on, as written. */
  readonly port?: string | undefined;
  /** Whether what is served is shown in a browser. */
  readonly open: boolean;
  readonly json: boolean;
  /** The address of a cell, whose uses are asked for. */
  readonly why?: string | undefined;
  /** What a dataset that is imported is called. */
  readonly name?: string | undefined;
  /** Whether what is there is written over. */
  readonly replace: boolean;
  /** Whether nothing is written, only shown. */
  readonly dryRun: boolean;
  /** The sheet of a workbook. */
  readonly sheet?: string | undefined;
  /** Whether each figure of a table gets a row; with the columns that are turned, if not all. */
  readonly long?: string | undefined;
  /** Whether datasets are made anew from where they came. */
  readonly again: boolean;
  /** The type with which a chart is begun, and whether those that suit are only named. */
  readonly as?: string | undefined;
  readonly proposals: boolean;
  /** Whether what leaves no doubt is accepted unasked. */
  readonly yes: boolean;
  /** Whether what would change is written. */
  readonly write: boolean;
  /** The service that a chart comes from. */
  readonly from?: string | undefined;
  readonly key?: string | undefined;
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  readonly 'head-row'?: string | undefined;
  readonly skip?: string | undefined;
  readonly type?: string | undefined;
  readonly columns?: string | undefined;
  readonly title?: string | undefined;
  readonly source?: string | undefined;
  /** How decimals are written, as the editor says. */
  readonly decimal?: string | undefined;
  readonly help: boolean;
  readonly words: readonly string[];
}

/** A command line that cannot be followed: what is wrong with it. */
export interface WrongUsage {
  readonly wrong: string;
}

/** Reads what stands behind a command's name. Nothing unknown passes silently. */
export function readArguments(
  command: CommandName,
  argv: readonly string[],
  language: EditorLanguage,
): Arguments | WrongUsage {
  const { wrong } = editorWords(language).commands;
  const allowed: readonly Option[] = [...commands[command].options, 'help'];
  const expected = commands[command].words;
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      allowed.map((name) => [name, { type: options[name] ? 'string' : 'boolean' }]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map<Option, string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const name = allowed.find((each) => each === token.name);
    if (!name) {
      const near = nearest(token.name, allowed);
      return { wrong: wrong.unknownOption(token.rawName, near && `--${near}`) };
    }
    const value = token.value ?? '';
    const isOption = value.startsWith('-') && !token.inlineValue;
    if (options[name] && (!value || isOption)) return { wrong: wrong.missingValue(token.rawName) };
    if (!options[name] && value && !optional.includes(name))
      return { wrong: wrong.needlessValue(token.rawName) };
    const before = lists.includes(name) ? given.get(name) : undefined;
    given.set(name, before ? `${before},${value}` : value);
  }
  const {
    json,
    open,
    help,
    replace,
    again,
    proposals,
    yes,
    write,
    'dry-run': dryRun,
    ...texts
  }: Partial<Record<Option, string>> = Object.fromEntries(given);
  const extra = again === undefined ? words[expected.length] : undefined;
  if (extra !== undefined)
    return { wrong: wrong.extraWord(extra, isInstalled ? undefined : command) };
  if (words.length < expected.length && help === undefined && again === undefined)
    return { wrong: wrong.missingWords(expected.slice(words.length).join(' ')) };
  return {
    ...texts,
    json: json !== undefined,
    open: open !== undefined,
    help: help !== undefined,
    replace: replace !== undefined,
    again: again !== undefined,
    proposals: proposals !== undefined,
    yes: yes !== undefined,
    write: write !== undefined,
    dryRun: dryRun !== undefined,
    words,
  };
}

/** How a command is used, in the editor's language. */
export function usageOf(command: CommandName, language: EditorLanguage): string {
  const said = editorWords(language).commands;
  const names: readonly Option[] = [...commands[command].options, 'help'];
  const written = names.map((name) => `--${name}${options[name] ? ` ${options[name]}` : ''}`);
  const width = largest(written.map((each) => each.length));
  const call = isInstalled
    ? callOf(command, commands[command].words)
    : ['npm run', command, '--', ...commands[command].words].join(' ');
  return [
    `${said.usage}${call} ${written.map((each, index) => (names[index] === 'name' ? each : `[${each}]`)).join(' ')}`,
    `  ${said.commands[command]}`,
    ...names.map((name, index) => `  ${written[index]?.padEnd(width)}  ${said.options[name]}`),
    '',
  ].join('\n');
}
