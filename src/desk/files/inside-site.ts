import { lstat, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

/** Thrown where a path leads out of the site's folder: over a link, however it is written. */
export class OutsideSite extends Error {
  override readonly name = 'OutsideSite';
}

/**
 * The whole path of a file below the site's folder, for writing. No folder on the way may be a link that leads out, and
 * the file itself no link at all: what is written in its place would be elsewhere.
 */
export async function insideSite(site: string, path: string): Promise<string> {
  if (path.split(/[/\\]/).some((part) => part === '..' || part === '.' || part === ''))
    throw new OutsideSite(path);
  const file = join(site, path);
  const root = await realpath(site);
  const around = await nearestFolder(dirname(file));
  if (around !== root && !around.startsWith(root + sep)) throw new OutsideSite(path);
  const found = await lstat(file).catch(() => undefined);
  if (found && !found.isFile()) throw new OutsideSite(path);
  return file;
}

/** Where the nearest folder that there is really stands. */
async function nearestFolder(folder: string): Promise<string> {
  const real = await realpath(folder).catch((problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'ENOENT') throw problem;
    return undefined;
  });
  if (real !== undefined) return real;
  const link = await lstat(folder).catch(() => undefined);
  if (link) throw new OutsideSite(folder);
  return nearestFolder(dirname(folder));
}
