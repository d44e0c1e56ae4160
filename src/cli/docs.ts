import { builtDocs } from '../docs/built-docs.ts';
import { editorWords } from '../words/languages.ts';
import { documentedCommands } from './command/documented.ts';
import { isMain } from './command/is-main.ts';
import { findDoor } from './command/port.ts';
import { type CommandContext, exit, runCommand } from './command/run-command.ts';
import { serveSite } from './command/serve-site.ts';

/** Shows the docs in a browser, without a network, until it is stopped. */
async function docs(context: CommandContext): Promise<number> {
  const says = editorWords(context.language).docs;
  const door = await findDoor(context, 'docs');
  if (door === undefined) return exit.failed;
  const built = await builtDocs(documentedCommands(), () =>
    process.stdout.write(`${says.building}\n`),
  );
  await serveSite(built, '/', door, context);
  return exit.done;
}

if (isMain(import.meta)) await runCommand('docs', docs);
