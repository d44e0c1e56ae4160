import { isOpen, namedHost } from '../publish/hosts.ts';
import { listen, siteServer } from '../publish/serve.ts';
import { editorWords } from '../words/languages.ts';
import { buildAndTell } from './build.ts';
import { isMain } from './command/is-main.ts';
import { findDoor } from './command/port.ts';
import { type CommandContext, exit, runCommand } from './command/run-command.ts';

/** Builds a site and serves it until it is stopped. */
async function start(context: CommandContext): Promise<number> {
  const door = await findDoor(context, 'npm start');
  if (door === undefined) return exit.failed;
  const { port, host } = door;
  const finished = await buildAndTell(context);
  if (typeof finished === 'number') return finished;
  const says = editorWords(context.language).publishing;
  const rule = { host, refusal: says.otherHost };
  await listen(siteServer(finished.out, finished.base, rule), port, host);
  const address = `http://${namedHost(host)}:${port}${finished.base}`;
  const lines = [says.serving(address), ...(isOpen(host) ? [says.open] : []), says.stop];
  process.stdout.write(`\n${lines.join('\n')}\n`);
  return exit.done;
}

if (isMain(import.meta)) await runCommand('start', start);
