import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freezeEmbeds } from '../publish/freeze.ts';
import { buildMark } from '../publish/out/file-list.ts';
import { editorWords } from '../words/languages.ts';
import { isMain } from './command/is-main.ts';
import { type CommandContext, exit, fail, runCommand } from './command/run-command.ts';

/** Keeps the charts of the finished site for ever as they are in its edition. */
async function freeze({ folder, out = 'dist', language }: CommandContext): Promise<number> {
  const says = editorWords(language).freezing;
  const built = resolve(out);
  if (!existsSync(join(built, buildMark))) return fail(says.notBuilt(out));
  const { kept, before } = await freezeEmbeds(built, folder);
  process.stdout.write(`${says.frozen(kept.length, before.length)}\n`);
  return exit.done;
}

if (isMain(import.meta)) await runCommand('freeze', freeze);
