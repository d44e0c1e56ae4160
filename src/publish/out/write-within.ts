import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  unlinkSync,
} from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  fileList,
  type Owned,
  othersIn,
  ownedIn,
  ownedOf,
  readList,
  takenBy,
} from './file-list.ts';
import type { Kept } from './kept.ts';
import { lockFolder } from './lock-folder.ts';
import { TakenPaths } from './obstacles.ts';
import { isAtWork, ownerPattern, ownName, readOwner } from './owner.ts';

const workPattern = new RegExp(`^\\.yearlight-(${ownerPattern})\\.(part|ready)$`);

/**
 * Writes a finished folder into another that cannot be moved. All of it is copied there first, out of sight; then each
 * file takes the place of the former one: what pages need before the pages, the front page last, and only then goes
 * what is no more. A build that is killed meanwhile leaves whole files and none missing; the next one goes on with it.
 */
export async function writeWithin(finished: string, target: string): Promise<Kept> {
  const release = await lockFolder(target);
  const part = join(target, `.yearlight-${ownName()}.part`);
  try {
    await finishWithin(target);
    const next = readList(finished) ?? [];
    const wasListed = readList(target) !== undefined;
    const owned = ownedIn(target, next);
    const others = othersIn(target, owned, ownedOf(next));
    const taken = takenBy(others, ownedOf(next));
    if (taken.length > 0) throw new TakenPaths(taken);
    await cp(finished, part, { recursive: true });
    await rename(part, part.replace(/part$/, 'ready'));
    await finishWithin(target);
    return { others, wasListed };
  } finally {
    await rm(part, { recursive: true, force: true });
    release();
  }
}

/** Goes on with what a build has begun within a folder, where its copy is whole; where it is not, clears it. */
export async function finishWithin(target: string): Promise<void> {
  for (const name of readdirSync(target)) {
    const [, owner, part] = workPattern.exec(name) ?? [];
    if (!owner) continue;
    const work = join(target, name);
    if (part === 'ready') await putInPlace(work, target);
    else if (!isAtWork(readOwner(owner), work)) await rm(work, { recursive: true, force: true });
  }
}

async function putInPlace(ready: string, target: string): Promise<void> {
  const next = readList(ready);
  // The list goes last: without it all is done but this.
  if (next) {
    const before = readList(target);
    moveAll(ready, target, next, ownedOf(before ?? next), before ?? []);
  }
  await rm(ready, { recursive: true, force: true });
}

/** In one go, which no signal interrupts. */
function moveAll(
  ready: string,
  target: string,
  next: readonly string[],
  owned: Owned,
  before: readonly string[],
): void {
  const wanted = ownedOf(next);
  for (const path of [...next].filter((each) => each !== fileList).sort(byWeight)) {
    if (!existsSync(join(ready, path))) continue;
    makeRoom(target, path, owned);
    renameSync(join(ready, path), join(target, path));
  }
  for (const path of before) if (!wanted.has(path)) removeOne(target, path);
  renameSync(join(ready, fileList), join(target, fileList));
}

/** Pages come after what they need, front pages last. */
const weightOf = (path: string) =>
  !path.endsWith('.html') ? 0 : /^(?:[^/]+\/)?index\.html$/.test(path) ? 2 : 1;
const byWeight = (a: string, b: string) => weightOf(a) - weightOf(b);

/** A folder may stand where a file is to come, and the other way about. */
function makeRoom(target: string, path: string, owned: Owned): void {
  for (let at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1)) {
    const folder = path.slice(0, at);
    const found = lstatSync(join(target, folder), { throwIfNoEntry: false });
    if (found && !found.isDirectory() && owned.has(folder)) unlinkSync(join(target, folder));
    if (!found?.isDirectory()) mkdirSync(join(target, folder), { mode: 0o755 });
  }
  const found = lstatSync(join(target, path), { throwIfNoEntry: false });
  if (found?.isDirectory()) clearFolder(target, path, owned);
}

function clearFolder(target: string, folder: string, owned: Owned): void {
  for (const entry of readdirSync(join(target, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) clearFolder(target, path, owned);
    else if (owned.has(path)) unlinkSync(join(target, path));
  }
  rmdirSync(join(target, folder));
}

/** Removes a file of the former build, and the folders that are empty without it. */
function removeOne(target: string, path: string): void {
  const found = lstatSync(join(target, path), { throwIfNoEntry: false });
  if (!found || found.isDirectory()) return;
  unlinkSync(join(target, path));
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    if (readdirSync(join(target, folder)).length > 0) return;
    rmdirSync(join(target, folder));
  }
}
