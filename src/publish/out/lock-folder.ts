import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { FolderInUse } from './obstacles.ts';
import { isAtWork, ownName, readOwner } from './owner.ts';

/** A build that puts its files in place does so in seconds; for so long another waits, in milliseconds. */
const longest = 120_000;
const between = 50;

/** A lock has its name within so many milliseconds. */
const naming = 1000;

/** Keeps others from writing into a folder at the same time. Gives back what lets them. */
export async function lockFolder(folder: string, wait: number = longest): Promise<() => void> {
  const lock = join(folder, '.yearlight-lock');
  const name = ownName();
  for (let waited = 0; !take(lock, name); waited += between) {
    if (waited >= wait) throw new FolderInUse(folder);
    await setTimeout(between);
  }
  return () => {
    if (holder(lock) === name) rmSync(lock, { force: true });
  };
}

function take(lock: string, name: string): boolean {
  try {
    writeFileSync(lock, name, { flag: 'wx' });
    return true;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem;
    if (isLeft(lock)) rmSync(lock, { force: true });
    return false;
  }
}

/** Whether a build that was killed has left the lock, before it wrote its name into it or later. */
function isLeft(lock: string): boolean {
  const name = holder(lock);
  if (name) return !isAtWork(readOwner(name), lock, longest);
  const made = statSync(lock, { throwIfNoEntry: false });
  return made !== undefined && Date.now() - made.ctimeMs > naming;
}

function holder(lock: string): string {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return '';
  }
}
