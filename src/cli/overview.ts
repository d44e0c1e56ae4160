import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../mistakes/nearest.ts';
import { largest } from '../model/units/extremes.ts';
import { generatorFolder } from '../run/folders.ts';
import { editorLanguage, editorWords } from '../words/languages.ts';
import { isInstalled } from './command/call.ts';
import { isMain } from './command/is-main.ts';
import { type CommandName, commands } from './command/registry.ts';
import { exit } from './command/run-command.ts';

/** What stands behind `yearlight`, where that is no command: the list of those that there are. */
export function overview(
  [asked = '']: readonly string[],
  environment: NodeJS.ProcessEnv,
): { readonly status: number; readonly text: string } {
  const language = editorLanguage(environment);
  const said = editorWords(language).commands;
  if (asked === '--version' || asked === '-v')
    return { status: exit.done, text: `${generatorVersion()}\n` };
  const names = Object.entries(commands).flatMap(([name, command]) =>
    isInstalled && 'isOfRepository' in command ? [] : [name as CommandName],
  );
  const width = largest(names.map((name) => name.length));
  const list = names.map((name) => `  ${name.padEnd(width)}  ${said.commands[name]}`);
  const isAsked = ['', 'help', '--help', '-h'].includes(asked);
  const wrong = isAsked ? [] : [said.wrong.unknownCommand(asked, nearest(asked, names)), ''];
  const lines = [...wrong, `${said.usage}yearlight <command>`, ...list, said.moreHelp];
  return { status: isAsked ? exit.done : exit.usage, text: `${lines.join('\n')}\n` };
}

/** The version of the generator, of its package's manifest. */
export function generatorVersion(): string {
  const folder = isInstalled ? join(generatorFolder, '..') : generatorFolder;
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return manifest instanceof Object && 'version' in manifest ? `${manifest.version}` : '';
}

if (isMain(import.meta)) {
  const { status, text } = overview(process.argv.slice(2), process.env);
  (status === exit.done ? process.stdout : process.stderr).write(text);
  process.exitCode = status;
}
