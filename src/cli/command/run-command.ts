import { stat } from 'node:fs/promises';
import { loadConfig } from '../../plugins/load-config.ts';
import { type EditorLanguage, editorLanguage, editorWords } from '../../words/languages.ts';
import { type Arguments, readArguments, usageOf } from './arguments.ts';
import { findDenial } from './denial.ts';
import { type CommandName, commands, type Option } from './registry.ts';
import { writeMistakes } from './report.ts';
import { findSite } from './site-folder.ts';

/** What a command works with. */
export interface CommandContext extends Arguments {
  /** The site's folder, whole. */
  readonly folder: string;
  readonly language: EditorLanguage;
}

/** The exit statuses: all is well; something is wrong with the site; wrong usage. */
export const exit = { done: 0, failed: 1, usage: 2 } as const;

/**
 * Runs a command: reads its arguments, prints its usage where they are wrong or help is asked for, and
 * sets the exit status that `main` returns.
 */
export async function runCommand(
  command: CommandName,
  main: (context: CommandContext) => Promise<number>,
): Promise<void> {
  const language = editorLanguage(process.env);
  const read = readArguments(command, process.argv.slice(2), language);
  if ('wrong' in read) {
    process.exitCode = refuse(read.wrong, command, language);
    return;
  }
  if (read.help) {
    process.stdout.write(usageOf(command, language));
    return;
  }
  const folder = findSite(read.site);
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) {
    const wrong = editorWords(language).commands.wrong.noFolder(read.site ?? folder);
    process.exitCode = refuse(wrong, command, language);
    return;
  }
  try {
    const wrong = takesSite(command) ? await loadConfig(folder) : undefined;
    if (wrong?.hasErrors) {
      process.stdout.write(`${writeMistakes(wrong, language)}\n`);
      process.exitCode = exit.failed;
      return;
    }
    process.exitCode = await main({ ...read, folder, language });
  } catch (problem) {
    const reason = noAccess(problem, language);
    if (reason === undefined) writeBug(problem, language);
    process.exitCode = reason === undefined ? exit.failed : fail(reason);
  }
}

/** Whether a command works with a site, and so with what that adds to the generator. */
function takesSite(command: CommandName): boolean {
  const options: readonly Option[] = commands[command].options;
  return options.includes('site');
}

/** What the editor can do about a file that the system denies; `undefined` where that is not the problem. */
function noAccess(problem: unknown, language: EditorLanguage): string | undefined {
  const denied = findDenial(problem);
  return (
    denied && editorWords(language).commands.noAccess(denied.path ?? process.cwd(), denied.code)
  );
}

/** Tells of a fault of the program. */
export function writeBug(problem: unknown, language: EditorLanguage): void {
  const detail = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
  process.stderr.write(`${editorWords(language).commands.bug}\n\n${detail}\n`);
}

/** Tells how a command was called wrongly, and how it is used. Gives back the exit status. */
export function refuse(wrong: string, command: CommandName, language: EditorLanguage): number {
  process.stderr.write(`${wrong}\n\n${usageOf(command, language)}`);
  return exit.usage;
}

/** Tells why a command could not do its work. Gives back the exit status. */
export function fail(reason: string): number {
  process.stderr.write(`${reason}\n`);
  return exit.failed;
}
