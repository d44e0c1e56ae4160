import { chmodSync, existsSync, lstatSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { chmod, cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileList, othersIn, ownedIn, ownedOf, readList, takenBy } from './file-list.ts';
import type { Kept } from './kept.ts';
import { nameBeside } from './names-beside.ts';
import { isOwnMount, mayNotMove, TakenPaths } from './obstacles.ts';
import { removeOwned } from './remove-owned.ts';
import { writeWithin } from './write-within.ts';

/**
 * Puts a finished folder in the place of another in one step: until then the other stays as it is, and at no time is
 * there half of one. What others have put there stays. Where the folder cannot be moved, it is written to instead.
 * Two processes that do so at once leave the folder of one of them.
 */
export async function replaceFolder(finished: string, target: string): Promise<Kept> {
  await makeWay(dirname(target));
  if (isOwnMount(target)) return writeWithin(finished, target);
  const name = nameBeside(target);
  const incoming = name('new');
  try {
    await move(finished, incoming, name('part'));
    return await swap(incoming, target, name('old'));
  } catch (problem) {
    if (!mayNotMove(problem) || !existsSync(target)) throw problem;
    return await writeWithin(existsSync(incoming) ? incoming : finished, target);
  } finally {
    await rm(name('part'), { recursive: true, force: true });
    await removeOwned(incoming);
  }
}

/** Makes the folders on the way, such that a server can read what lies below them, whatever the umask. */
async function makeWay(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  for (let at = folder; first && at.startsWith(first); at = dirname(at)) await chmod(at, 0o755);
}

/** Within a file system a folder moves in one step; from another it is copied beforehand, under a name of its own. */
async function move(from: string, to: string, part: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EXDEV') throw problem;
    await cp(from, part, { recursive: true, preserveTimestamps: true });
    await rename(part, to);
    await rm(from, { recursive: true, force: true });
  }
}

/** What a folder holds of others, and which of its states that was seen in. */
interface Seen extends Kept {
  readonly state: string;
}

/** Looks at what belongs to others, moves it over and puts the folder in its place. */
async function swap(incoming: string, target: string, outgoing: string): Promise<Kept> {
  const next = readList(incoming) ?? [];
  const seen = look(target, next);
  const taken = takenBy(seen.others, ownedOf(next));
  if (taken.length > 0) throw new TakenPaths(taken);
  keepMode(target, incoming);
  const left = exchange(incoming, target, outgoing, (from) =>
    stateOf(from) === seen.state ? seen.others : look(from, next).others,
  );
  for (const folder of left) await bringOver(folder, target, next);
  return { others: seen.others, wasListed: seen.wasListed };
}

function look(folder: string, next: readonly string[]): Seen {
  const state = stateOf(folder);
  const isThere = existsSync(folder);
  const others = isThere ? othersIn(folder, ownedIn(folder, next), ownedOf(next)) : [];
  return { state, others, wasListed: !isThere || readList(folder) !== undefined };
}

/** Another build may have put its own folder there since: its list is another file. */
function stateOf(folder: string): string {
  const found = statSync(join(folder, fileList), { throwIfNoEntry: false });
  return found ? `${found.ino} ${found.mtimeMs}` : '';
}

/** Brings over what others have put into a former folder up to the last moment, and removes the rest. */
export async function bringOver(
  former: string,
  target: string,
  next: readonly string[],
): Promise<void> {
  const owned = ownedIn(former, next);
  carry(former, target, othersIn(former, owned, ownedOf(next)));
  await removeOwned(former, next);
}

/** A folder that a group may write to stays so; that everybody can read it is certain. */
function keepMode(from: string, to: string): void {
  const found = statSync(from, { throwIfNoEntry: false });
  if (found) chmodSync(to, (found.mode & 0o7777) | 0o755);
}

/** Moves paths from one folder to another, in steps that no signal interrupts; what is there already stays. */
export function carry(from: string, to: string, paths: readonly string[]): void {
  for (const path of paths) {
    const bare = path.replace(/\/$/, '');
    if (lstatSync(join(to, bare), { throwIfNoEntry: false })) continue;
    if (!lstatSync(join(from, bare), { throwIfNoEntry: false })) continue;
    mkdirSync(dirname(join(to, bare)), { recursive: true, mode: 0o755 });
    renameSync(join(from, bare), join(to, bare));
  }
}

/**
 * Two renames, and between them those of what belongs to others, with nothing that a signal could interrupt. Gives back
 * where former folders went. Where another process puts its own folder there meanwhile, that one goes too.
 */
function exchange(
  incoming: string,
  target: string,
  outgoing: string,
  othersOf: (folder: string) => readonly string[],
  tries = 5,
): string[] {
  const moved = moveAway(target, outgoing);
  let others: readonly string[] = [];
  try {
    if (moved) others = othersOf(outgoing);
    carry(outgoing, incoming, others);
    renameSync(incoming, target);
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    const taken = code === 'ENOTEMPTY' || code === 'EEXIST';
    if (moved && !taken) {
      carry(incoming, outgoing, others);
      renameSync(outgoing, target);
    }
    if (!taken || tries === 0) throw problem;
    const again = nameBeside(target)('old');
    return [
      ...(moved ? [outgoing] : []),
      ...exchange(incoming, target, again, othersOf, tries - 1),
    ];
  }
  return moved ? [outgoing] : [];
}

function moveAway(target: string, outgoing: string): boolean {
  try {
    renameSync(target, outgoing);
    return true;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw problem;
  }
}
