import { checkLetters } from '../outputs/pictures/check-letters.ts';
import { loadPublication } from '../publication/load.ts';
import { checkFonts } from '../theme/fonts/own-fonts.ts';
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
    process.stdout.write(
      `${problems && `${problems}\n`}${writeSummary(summary, mistakes, language)}\n`,
    );
  }
  return mistakes.hasErrors ? exit.failed : exit.done;
}

if (isMain(import.meta)) await runCommand('check', check);
