import { existsSync, readdirSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { othersIn, ownedOf, readList, workNames } from './file-list.ts';
import { lockFolder } from './lock-folder.ts';
import { namesBeside } from './names-beside.ts';
import { isAtWork, patience, readOwner } from './owner.ts';
import { removeOwned } from './remove-owned.ts';
import { bringOver, carry } from './replace-folder.ts';
import { finishWithin } from './write-within.ts';

/** A swap takes so long at most, in milliseconds; a folder that is missing for longer was left so. */
const swapTime = 10_000;

/** Clears what builds that were killed have left in and beside a folder; brings it back where it is missing. */
export async function recoverFolder(target: string): Promise<void> {
  if (!existsSync(dirname(target))) return;
  const left = leftBeside(target);
  for (const { part, path } of left)
    if (part === 'old' && !existsSync(target)) renameSync(path, target);
  for (const { part, path } of left) if (existsSync(path)) await clear(part, path, target);
  if (existsSync(target) && readdirSync(target).some((name) => workNames.test(name))) {
    const release = await lockFolder(target);
    await finishWithin(target).finally(release);
  }
}

interface Leftover {
  readonly part: string;
  readonly path: string;
}

function leftBeside(target: string): Leftover[] {
  const names = namesBeside(target);
  const wait = existsSync(target) ? patience : swapTime;
  return readdirSync(dirname(target)).flatMap((name) => {
    const [, owner, part] = names.exec(name) ?? [];
    const path = join(dirname(target), name);
    return owner && part && !isAtWork(readOwner(owner), path, wait) ? [{ part, path }] : [];
  });
}

/** Removes a leftover. What belongs to others in it goes to the folder that it was taken from, or was to come to. */
async function clear(part: string, path: string, target: string): Promise<void> {
  const [list, present] = [readList(path), readList(target)];
  if (part === 'old' && (list ?? present)) await bringOver(path, target, present ?? []);
  else if (part === 'new' && list) {
    carry(path, target, othersIn(path, ownedOf(list), ownedOf(present ?? [])));
    await removeOwned(path);
  } else await rm(path, { recursive: true, force: true });
}
