import { lstatSync, readdirSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileList, type Owned, ownedIn, workNames } from './file-list.ts';

/**
 * Removes a folder of a build, which is in nobody's sight. What others have put into it stays, and the folder with it.
 * Where it has no list, `next` are the files that a build would have put there.
 */
export async function removeOwned(folder: string, next: readonly string[] = []): Promise<void> {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  for (const name of readdirSync(folder))
    if (workNames.test(name)) rmSync(join(folder, name), { recursive: true, force: true });
  removeIn(folder, ownedIn(folder, next), '');
}

/** Removes what a build owns below a folder. Gives back whether the folder is gone with it. */
function removeIn(folder: string, owned: Owned, below: string): boolean {
  const path = join(folder, below);
  let isEmpty = true;
  const entries = readdirSync(path, { withFileTypes: true });
  // The list goes last: who is killed on the way leaves what still tells its own files from those of others.
  for (const entry of entries.sort(
    (a, b) => Number(a.name === fileList) - Number(b.name === fileList),
  )) {
    const name = below + entry.name;
    const isGone = entry.isDirectory()
      ? owned.holds(name) && removeIn(folder, owned, `${name}/`)
      : owned.has(name) && remove(join(folder, name));
    isEmpty = isGone && isEmpty;
  }
  if (isEmpty) rmdirSync(path);
  return isEmpty;
}

function remove(file: string): boolean {
  unlinkSync(file);
  return true;
}
