import { existsSync } from 'node:fs';
import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** Moves all that is in a folder into another of the same file system; what both have of one name stays as it is there. */
export async function mergeFolder(from: string, into: string): Promise<void> {
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(into, entry.name)];
    if (!existsSync(target)) await rename(source, target);
    else if (entry.isDirectory()) await mergeFolder(source, target);
  }
}
