import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a finished folder in the place of another in one step: until then the other stays as it is,
 * and at no time is there half of one. Two processes that do so at once leave the folder of one of them.
 */
export async function replaceFolder(finished: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const incoming = nameBeside(target, 'new');
  try {
    await move(finished, incoming);
    const outgoing = swap(incoming, target);
    if (outgoing) await rm(outgoing, { recursive: true, force: true });
  } finally {
    await rm(incoming, { recursive: true, force: true });
  }
}

/** Clears what builds that were killed have left beside a folder; brings it back where it is missing. */
export function recoverFolder(target: string): void {
  if (!existsSync(dirname(target))) return;
  for (const name of readdirSync(dirname(target))) {
    const [, owner, part] = namesBeside(target).exec(name) ?? [];
    if (!owner || isAlive(Number(owner))) continue;
    const path = join(dirname(target), name);
    if (part === 'old' && !existsSync(target)) renameSync(path, target);
    else rmSync(path, { recursive: true, force: true });
  }
}

/** A name that no other process uses. It tells whose it is, so that leftovers can be told from work. */
function nameBeside(target: string, part: 'new' | 'old'): string {
  const name = `.${basename(target)}.${process.pid}-${randomBytes(4).toString('hex')}.${part}`;
  return join(dirname(target), name);
}

function namesBeside(target: string): RegExp {
  const name = basename(target).replace(/[^\w-]/g, '\\$&');
  return new RegExp(`^\\.${name}\\.(\\d+)-[0-9a-f]{8}\\.(new|old)$`);
}

/** Whether a process runs. */
export function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Within a file system a folder moves in one step; from another it is copied beforehand. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EXDEV') throw problem;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}

/**
 * Two renames with nothing in between that could be interrupted by a signal. Gives back where the
 * former folder went. Where another process puts its own folder there meanwhile, that one goes too.
 */
function swap(incoming: string, target: string, tries = 5): string | undefined {
  const outgoing = nameBeside(target, 'old');
  const moved = moveAway(target, outgoing);
  try {
    renameSync(incoming, target);
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    const taken = code === 'ENOTEMPTY' || code === 'EEXIST';
    if (moved && !taken) renameSync(outgoing, target);
    if (!taken || tries === 0) throw problem;
    if (moved) rmSync(outgoing, { recursive: true, force: true });
    return swap(incoming, target, tries - 1);
  }
  return moved ? outgoing : undefined;
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
