import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './replace-folder.ts';

/** Where a build works before anything of it is seen. */
export interface WorkFolder {
  readonly path: string;
  readonly remove: () => void;
}

/**
 * Makes a folder below the project's packages for one build alone: Astro runs what it bundles there.
 * It goes when the build ends or is interrupted; those of builds that were killed go now.
 */
export function openWorkFolder(project: string): WorkFolder {
  const all = join(project, 'node_modules/.cache/yearlight/builds');
  mkdirSync(all, { recursive: true });
  for (const name of readdirSync(all)) {
    if (!isAlive(Number.parseInt(name, 10))) removeFolder(join(all, name));
  }
  const path = join(all, `${process.pid}-${randomBytes(4).toString('hex')}`);
  mkdirSync(path);
  return { path, remove: () => removeFolder(path) };
}

function removeFolder(path: string): void {
  rmSync(path, { recursive: true, force: true });
}
