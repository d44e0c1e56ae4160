import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { FolderInUse } from './obstacles.ts';
import { isAtWork, ownName, readOwner } from './owner.ts';

/** A build that puts its files in place does so in seconds; for so long another waits, in milliseconds. */
const longest = 120_000;
const between = 50;

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
    // Left by one that was killed; or its name is not written yet.
    const found = holder(lock);
    if (found && !isAtWork(readOwner(found), lock, longest)) rmSync(lock, { force: true });
    return false;
  }
}

function holder(lock: string): string {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return '';
  }
}
