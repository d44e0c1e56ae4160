import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildMark } from '../publish/out/file-list.ts';
import { editorWords } from '../words/languages.ts';
import { callOf } from './command/call.ts';
import { isMain } from './command/is-main.ts';
import { findDoor } from './command/port.ts';
import { type CommandContext, exit, fail, runCommand } from './command/run-command.ts';
import { serveSite } from './command/serve-site.ts';
import { outFolder, shownPath } from './command/site-folder.ts';

/** Serves the finished site as a host would, until it is stopped. Builds nothing. */
async function serve(context: CommandContext): Promise<number> {
  const { folder, language, out } = context;
  const built = outFolder(folder, out);
  const url = await readFile(join(built, buildMark), 'utf8').catch(() => undefined);
  if (url === undefined)
    return fail(editorWords(language).publishing.notThere(shownPath(built), callOf('build')));
  const door = await findDoor(context, 'serve');
  if (door === undefined) return exit.failed;
  await serveSite(built, new URL(url.trim()).pathname, door, context);
  return exit.done;
}

if (isMain(import.meta)) await runCommand('serve', serve);
