import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { generatorFolder } from '../run/folders.ts';

/** What a command costs as a whole process, in seconds. */
export interface Cost {
  /** Of all processors, all threads together: on a busy machine it says more than the clock. */
  readonly processor: number;
  readonly clock: number;
}

/** The process itself tells what it took: nobody else can on every system. */
const telling = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; import { isMainThread } from 'node:worker_threads'; if (isMainThread) process.on('exit', () => { const { user, system } = process.cpuUsage(); writeSync(3, String((user + system) / 1e6)); });",
)}`;

/** Runs a command to its end, as its launcher does. */
export async function timeCommand(
  command: 'check' | 'build',
  options: readonly string[],
): Promise<Cost> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', telling, join(generatorFolder, 'src/cli/launch.mjs'), command, ...options],
    { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] },
  );
  let told = '';
  child.stdio[3]?.on('data', (text: Buffer) => {
    told += text;
  });
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`${command} ended with status ${status}.`);
  return { processor: Number(told), clock: (performance.now() - started) / 1000 };
}
