import { listen, siteServer } from '../publish/serve.ts';
import { publishingWords } from '../words/editors/publishing.ts';
import { buildAndTell } from './build.ts';
import { findPort } from './port.ts';
import { type CommandContext, exit, runCommand } from './run-command.ts';

/** Builds a site and serves it until it is stopped. */
async function start(context: CommandContext): Promise<number> {
  const port = await findPort(context, 'npm start');
  if (port === undefined) return exit.failed;
  const finished = await buildAndTell(context);
  if (typeof finished === 'number') return finished;
  await listen(siteServer(finished.out, finished.base), port);
  const says = publishingWords[context.language];
  process.stdout.write(
    `\n${says.serving(`http://localhost:${port}${finished.base}`)}\n${says.stop}\n`,
  );
  return exit.done;
}

if (import.meta.main) await runCommand('start', start);
