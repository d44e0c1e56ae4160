import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Mistake, Mistakes } from '../../mistakes/mistake.ts';
import { isPackage, readFile } from './read-file.ts';
import type { ReadOptions } from './read-options.ts';
import type { Sheet } from './sheet.ts';

/** What a process is given to read. */
export interface ApartTask {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
}

/** What it has read, with its mistakes as they pass between processes. */
export interface ApartAnswer {
  readonly sheet: Sheet | undefined;
  readonly told: readonly Pick<Mistake, 'code' | 'place' | 'values'>[];
}

/** How far the reading of one file may go. */
export interface ApartBounds {
  readonly megabytes: number;
  readonly seconds: number;
}

/** Several times what the largest table within the limits takes. */
const bounds: ApartBounds = { megabytes: 2048, seconds: 120 };

/**
 * Reads a file, workbooks and Parquet in a process of its own: they claim how often a row is repeated and how many
 * columns there are, and their readers believe it. What asks for more memory or time than any table is ended, and told.
 */
export async function readApart(
  file: string,
  bytes: Uint8Array,
  mistakes: Mistakes,
  options: ReadOptions = {},
  within: ApartBounds = bounds,
): Promise<Sheet | undefined> {
  if (!isPackage(bytes)) return readFile(file, bytes, mistakes, options);
  const answer = await askProcess({ file, bytes, options }, within);
  if (answer === 'beyond') {
    mistakes.add('import-beyond', { file, line: 1, column: 1 }, within);
    return undefined;
  }
  for (const { code, place, values } of answer.told) mistakes.add(code, place, values);
  return answer.sheet;
}

/** The status with which a process ends that V8 gives up, where the system has no signal for it. */
const outOfMemory = 134;

/** A thread would take the whole command with it where one list outgrows its memory. */
function askProcess(task: ApartTask, within: ApartBounds): Promise<ApartAnswer | 'beyond'> {
  const child = fork(fileURLToPath(new URL('./read-child.ts', import.meta.url)), {
    // With the flags of this process: some versions of Node read types only when asked.
    execArgv: [...process.execArgv, `--max-old-space-size=${within.megabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), within.seconds * 1000);
  child.send(task);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('message', (answer: ApartAnswer | Error) => {
      if (answer instanceof Error) reject(answer);
      else resolve(answer);
    });
    // Without an answer, if it has not been given one already: killed, or given up by V8 for want of memory.
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      if (signal !== null || code === outOfMemory) resolve('beyond');
      else reject(new Error(`The reading process ended with status ${code}.`));
    });
  });
}
