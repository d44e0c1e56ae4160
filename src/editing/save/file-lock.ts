import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** After how many milliseconds an unreadable lock is one that a process has left. */
const stale = 2000;
const pause = 15;
const inHere = new Map<string, Promise<unknown>>();

/** Does one thing after the other to a file, in this process and in every other that asks in the same way. */
export async function withLock<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  const before = inHere.get(file) ?? Promise.resolve();
  const mine = before.then(() => locked(file, work));
  const settled = mine.catch(() => undefined);
  inHere.set(file, settled);
  try {
    return await mine;
  } finally {
    if (inHere.get(file) === settled) inHere.delete(file);
  }
}

async function locked<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  const lock = join(dirname(file), `.${basename(file)}.lock`);
  while (!(await take(lock))) await wait(pause);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    // Without its folder there is nothing to guard yet.
    if (code === 'ENOENT') return true;
    if (code !== 'EEXIST') throw problem;
    if (await isLeft(lock)) await rm(lock, { force: true });
    return false;
  }
}

/** Whether the process that took a lock has ended. */
async function isLeft(lock: string): Promise<boolean> {
  const pid = Number(await readFile(lock, 'utf8').catch(() => ''));
  if (pid > 0) return !isAlive(pid);
  const entry = await stat(lock).catch(() => undefined);
  return entry !== undefined && Date.now() - entry.mtimeMs > stale;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'EPERM';
  }
}
