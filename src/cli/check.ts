import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkLetters } from '../outputs/pictures/check-letters.ts';
import { loadPublication } from '../publication/load.ts';
import { currentFormat } from '../schema/format.ts';
import { checkFonts } from '../theme/fonts/own-fonts.ts';
import { formatOf } from '../upgrade/plan-upgrade.ts';
import { editorWords } from '../words/languages.ts';
import { callOf } from './command/call.ts';
import { isMain } from './command/is-main.ts';
import { mistakesAsJson, writeMistakes, writeSummary } from './command/report.ts';
import { type CommandContext, exit, runCommand } from './command/run-command.ts';
import { printUses } from './why.ts';

/** Checks a site, drafts too, and prints every problem at once. */
export async function check(context: CommandContext): Promise<number> {
  const { folder, language, json, why } = context;
  const built = await loadPublication(folder, { drafts: true, now: new Date() });
  if (why !== undefined) return printUses(why, built, context);
  const { mistakes, summary, publication } = built;
  if (publication && !mistakes.hasErrors) {
    await checkLetters(publication, mistakes);
    await checkFonts(publication, folder, mistakes);
  }
  if (json) process.stdout.write(`${mistakesAsJson(summary, mistakes, language)}\n`);
  else {
    const problems = writeMistakes(mistakes, language);
    const older = await noteOfFormat(context);
    process.stdout.write(
      `${older}${problems && `${problems}\n`}${writeSummary(summary, mistakes, language)}\n`,
    );
  }
  return mistakes.hasErrors ? exit.failed : exit.done;
}

/** A line that says so where the files are of a former version. */
async function noteOfFormat({ folder, site, language }: CommandContext): Promise<string> {
  const settings = await readFile(join(folder, 'content/site.yaml'), 'utf8').catch(() => undefined);
  const format = settings === undefined ? currentFormat : formatOf(settings);
  if (format >= currentFormat) return '';
  const command = callOf('upgrade', site === undefined ? [] : ['--site', site]);
  return `${editorWords(language).upgrading.older(format, currentFormat, command)}\n\n`;
}

if (isMain(import.meta)) await runCommand('check', check);
