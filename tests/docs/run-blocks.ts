import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { parse, parseDocument } from 'yaml';
import { check } from '../../src/cli/check.ts';
import { readArguments } from '../../src/cli/command/arguments.ts';
import { type CommandName, commands } from '../../src/cli/command/registry.ts';
import type { CommandContext } from '../../src/cli/command/run-command.ts';
import { importTable } from '../../src/cli/import.ts';
import { startNew } from '../../src/cli/new.ts';
import { upgrade } from '../../src/cli/upgrade.ts';
import { why } from '../../src/cli/why.ts';
import type { EditorLanguage } from '../../src/words/languages.ts';
import { quietly } from '../cli/quietly.ts';
import { type Block, wordsOf } from './blocks.ts';

/** Commands that end by themselves and are quick; the others are read only. */
const quick: Partial<Record<CommandName, (context: CommandContext) => Promise<number>>> = {
  check,
  import: importTable,
  new: startNew,
  upgrade,
  why,
};

/** Programs of others, which the guide names and no test has. */
const foreign = ['git', 'rsync', 'aws', 'sudo', 'crontab', 'npm'];

/** Does what a block of the guide says, in a site. */
export async function runBlock(
  block: Block,
  site: string,
  language: EditorLanguage,
): Promise<void> {
  const { path, text } = block;
  if (block.language === 'sh') {
    for (const line of text.trim().split('\n')) await runLine(line, site, language);
  } else if (path && block.isMerged) merge(join(site, path), text);
  else if (path) put(join(site, path), text);
  else if (block.language === 'html') readHtml(text);
  else if (block.language === 'yaml') parse(text);
  else throw new Error(`A block in ${block.language} is neither a file nor a command:\n${text}`);
}

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Puts each field of a piece of YAML in the place of the one in a file. */
function merge(file: string, text: string): void {
  // Written anew, a comment would stand too near.
  const whole = parseDocument(readFileSync(file, 'utf8').replace(/ {2}#.*$/gm, ''));
  for (const [name, value] of Object.entries(parse(text))) {
    const before = whole.toJS()[name];
    const isMap = (each: unknown) => typeof each === 'object' && !Array.isArray(each);
    whole.set(name, isMap(before) && isMap(value) ? { ...before, ...(value as object) } : value);
  }
  writeFileSync(file, whole.toString());
}

function readHtml(text: string): void {
  const { document } = parseHTML(`<!doctype html><html><body>${text}</body></html>`);
  if (document.body.children.length === 0) throw new Error(`This is no HTML: ${text}`);
}

async function runLine(line: string, site: string, language: EditorLanguage): Promise<void> {
  const words = wordsOf(line.replace(/\s+#.*$/, ''));
  const [program = '', second = ''] = words;
  if (program === 'cd') return;
  const isOurs = ['npx yearlight', 'npm run'].includes(`${program} ${second}`);
  if (!isOurs && foreign.includes(program)) return;
  if (!isOurs) throw new Error(`Nobody knows what this runs: ${line}`);
  // A file that a block has put into the site is named as it stands there.
  const isThere = (word: string) => /\.\w+$/.test(word) && existsSync(join(site, word));
  const named = words.map((word) => (isThere(word) ? join(site, word) : word));
  const { command, read } = readWords(named, line, language);
  const said = await quietly(async () => quick[command]?.({ ...read, folder: site, language }));
  if (said.status) throw new Error(`${line} ended with ${said.status}:\n${said.text}`);
}

/** Reads a call of a command as the command does; throws where it would be refused. */
export function readCall(call: string, language: EditorLanguage): void {
  readWords(wordsOf(call), call, language);
}

function readWords(words: readonly string[], line: string, language: EditorLanguage) {
  const [, , name = '', ...rest] = words;
  if (!Object.hasOwn(commands, name)) throw new Error(`There is no such command: ${line}`);
  const command = name as CommandName;
  const read = readArguments(
    command,
    rest.filter((word) => word !== '--'),
    language,
  );
  if ('wrong' in read) throw new Error(`${line}: ${read.wrong}`);
  return { command, read };
}
