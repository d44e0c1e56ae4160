import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { freezeEmbeds } from '../publish/freeze.ts';
import { buildMark } from '../publish/out/file-list.ts';
import { editorWords } from '../words/languages.ts';
import { isMain } from './command/is-main.ts';
import { type CommandContext, exit, fail, runCommand } from './command/run-command.ts';
import { outFolder, shownPath } from './command/site-folder.ts';

/** Keeps the charts of the finished site for ever as they are in its edition. */
async function freeze({ folder, out, language }: CommandContext): Promise<number> {
  const says = editorWords(language).freezing;
  const built = outFolder(folder, out);
  if (!existsSync(join(built, buildMark))) return fail(says.notBuilt(shownPath(built)));
  const { kept, before } = await freezeEmbeds(built, folder);
  process.stdout.write(`${says.frozen(kept.length, before.length)}\n`);
  return exit.done;
}

if (isMain(import.meta)) await runCommand('freeze', freeze);
