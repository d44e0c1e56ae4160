import { constants } from 'node:fs';
import { access, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { OutProblem } from '../words/editors/publishing.ts';

/** The file that tells a build's folder from any other: only such a folder is ever replaced. */
export const buildMark = '.yearlight-build';

/** What the newsroom writes, and a build must never touch. */
const sources = ['content', 'data', 'public', 'src', 'node_modules', '.git'];

/**
 * Whether a build may replace a folder with all that is in it. It may where there is nothing yet,
 * nothing in it, or a former build; never where the site or its sources are, nor where nothing may be written.
 */
export async function checkOutFolder(
  out: string,
  site: string,
  project: string,
): Promise<OutProblem | undefined> {
  if ([site, project].some((folder) => isWithin(folder, out))) return 'holds-site';
  if ([site, project].some((folder) => isInSources(out, folder))) return 'in-site';
  const found = await stat(out).catch(() => undefined);
  if (found && !found.isDirectory()) return 'is-file';
  const names = found ? await readdir(out) : [];
  if (names.length > 0 && !names.includes(buildMark)) return 'holds-more';
  if (!(await hasParent(out))) return 'no-parent';
  return (await mayWrite(dirname(out))) ? undefined : 'read-only';
}

/** Whether a path is a folder or in it. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way);
}

function isInSources(out: string, folder: string): boolean {
  return sources.some((name) => isWithin(out, join(folder, name)));
}

/** Whether a folder may be changed: where it is missing, the one that it is made in. */
async function mayWrite(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK).then(
    () => true,
    ({ code }: NodeJS.ErrnoException) =>
      code === 'ENOENT' && dirname(folder) !== folder && mayWrite(dirname(folder)),
  );
}

/** A file cannot hold the folder. Folders that are missing on the way are made later. */
async function hasParent(out: string): Promise<boolean> {
  const parent = dirname(out);
  const found = await stat(parent).catch(() => undefined);
  if (found) return found.isDirectory();
  return basename(out) === '' ? false : hasParent(parent);
}
