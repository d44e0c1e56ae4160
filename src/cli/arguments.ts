import { parseArgs } from 'node:util';
import type { EditorLanguage } from '../errors.ts';
import { nearest } from '../source/nearest.ts';
import { commandWords } from '../words/commands.ts';

/** The options of all commands: whether a value stands behind, and what it is. */
const options = {
  site: '<dir>',
  out: '<dir>',
  json: undefined,
  why: '<dataset/key/field>',
  help: undefined,
} as const;

type Option = keyof typeof options;

/** What each command takes: options, and words that are not options. */
const commands = {
  check: { options: ['site', 'json', 'why'], words: [] },
  build: { options: ['site', 'out'], words: [] },
  dev: { options: ['site'], words: [] },
  start: { options: ['site', 'out'], words: [] },
  freeze: { options: ['site', 'out'], words: [] },
  bench: { options: ['json'], words: [] },
  new: { options: ['site'], words: ['story|chart|dataset', '<id>'] },
} as const satisfies Record<string, { options: readonly Option[]; words: readonly string[] }>;

export type CommandName = keyof typeof commands;

/** A command line, read. */
export interface Arguments {
  /** The site's folder, as written; the working folder where absent. */
  readonly site: string;
  /** The folder to write to, as written. */
  readonly out?: string | undefined;
  readonly json: boolean;
  /** The address of a cell, whose uses are asked for. */
  readonly why?: string | undefined;
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
  const { wrong } = commandWords[language];
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
  const values: Partial<Record<Option, string>> = {};
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
    if (!options[name] && value) return { wrong: wrong.needlessValue(token.rawName) };
    values[name] = value;
  }
  const { site = '.', out, why } = values;
  const [json, help] = [values.json !== undefined, values.help !== undefined];
  const extra = words[expected.length];
  if (extra !== undefined) return { wrong: wrong.extraWord(extra, command) };
  if (words.length < expected.length && !help)
    return { wrong: wrong.missingWords(expected.slice(words.length).join(' ')) };
  return { site, out, why, json, help, words };
}

/** How a command is used, in the editor's language. */
export function usageOf(command: CommandName, language: EditorLanguage): string {
  const said = commandWords[language];
  const names: readonly Option[] = [...commands[command].options, 'help'];
  const written = names.map((name) => `--${name}${options[name] ? ` ${options[name]}` : ''}`);
  const width = Math.max(...written.map((each) => each.length));
  const call = ['npm run', command, '--', ...commands[command].words].join(' ');
  return [
    `${said.usage}${call} ${written.map((each) => `[${each}]`).join(' ')}`,
    `  ${said.commands[command]}`,
    ...names.map((name, index) => `  ${written[index]?.padEnd(width)}  ${said.options[name]}`),
    '',
  ].join('\n');
}
