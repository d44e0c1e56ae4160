import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAtWork, ownName, readOwner } from './owner.ts';

/** Where a build works before anything of it is seen. */
export interface WorkFolder {
  readonly path: string;
  readonly remove: () => void;
}

/**
 * Makes a folder below the generator's own for one build alone: Astro runs there what it bundles, which must find the
 * generator's packages.
 * It goes when the build ends or is interrupted; those of builds that were killed go now.
 */
export function openWorkFolder(generator: string): WorkFolder {
  const all = join(generator, 'node_modules/.cache/yearlight/builds');
  mkdirSync(all, { recursive: true });
  for (const name of readdirSync(all)) {
    if (!isAtWork(readOwner(name), join(all, name))) removeFolder(join(all, name));
  }
  const path = join(all, ownName());
  mkdirSync(path);
  return { path, remove: () => removeFolder(path) };
}

function removeFolder(path: string): void {
  rmSync(path, { recursive: true, force: true });
}
