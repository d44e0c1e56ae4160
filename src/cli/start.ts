import { buildAndTell } from './build.ts';
import { isMain } from './command/is-main.ts';
import { findDoor } from './command/port.ts';
import { type CommandContext, exit, runCommand } from './command/run-command.ts';
import { serveSite } from './command/serve-site.ts';

/** Builds a site and serves it until it is stopped. */
async function start(context: CommandContext): Promise<number> {
  const door = await findDoor(context, 'start');
  if (door === undefined) return exit.failed;
  const finished = await buildAndTell(context);
  if (typeof finished === 'number') return finished;
  await serveSite(finished.out, finished.base, door, context);
  return exit.done;
}

if (isMain(import.meta)) await runCommand('start', start);
