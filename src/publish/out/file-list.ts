import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { chmod, readdir, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The file that tells a build's folder from any other: only such a folder is ever built over. */
export const buildMark = '.yearlight-build';

/** The list of all files that a build has put into its folder, itself too: what is not on it belongs to others. */
export const fileList = '.yearlight-files';

/** The files of a build, by their paths below its folder. */
export interface Owned {
  readonly has: (path: string) => boolean;
  /** Whether one of them lies below a folder. */
  readonly holds: (folder: string) => boolean;
}

export function ownedOf(paths: Iterable<string>): Owned {
  const files = new Set(paths);
  const folders = new Set<string>();
  for (const path of files)
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
      folders.add(path.slice(0, at));
  return { has: (path) => files.has(path), holds: (path) => folders.has(path) };
}

/** The list in a folder; nothing where there is none that can be read. */
export function readList(folder: string): readonly string[] | undefined {
  try {
    const list: unknown = JSON.parse(readFileSync(join(folder, fileList), 'utf8'));
    const isList = Array.isArray(list) && list.every((path) => typeof path === 'string');
    return isList ? (list as string[]) : undefined;
  } catch {
    return undefined;
  }
}

/** What is certainly of a build though no list says so: these names no person gives. */
const made = /^(?:_astro\/.|fonts\/headline-[0-9a-f]{12}\.woff2$|\.yearlight-(?:build|files)$)/;

/** The files of the build that a folder holds. Where it left no list: those that the next build makes too. */
export function ownedIn(folder: string, next: readonly string[]): Owned {
  const list = readList(folder);
  if (list) return ownedOf(list);
  const alike = ownedOf(next);
  return {
    has: (path) => made.test(path) || alike.has(path),
    holds: (path) => path === '_astro' || path === 'fonts' || alike.holds(path),
  };
}

/**
 * Finishes a folder for those who serve it: readable for everybody whatever the umask, without empty folders, with its
 * mark and its list. Gives the list back.
 */
export async function sealFolder(folder: string, mark: string): Promise<readonly string[]> {
  await writeFile(join(folder, buildMark), mark);
  await writeFile(join(folder, fileList), '');
  const list = (await seal(folder)).sort();
  await writeFile(join(folder, fileList), `${JSON.stringify(list, null, 1)}\n`);
  return list;
}

async function seal(folder: string, below = ''): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
    const path = below + entry.name;
    if (entry.isDirectory()) for (const each of await seal(folder, `${path}/`)) found.push(each);
    else {
      await chmod(join(folder, path), 0o644);
      found.push(path);
    }
  }
  if (found.length > 0 || below === '') await chmod(join(folder, below), 0o755);
  else await rmdir(join(folder, below));
  return found;
}

/** Names of a build's own work at the top of its folder, which goes by itself. */
export const workNames = /^\.yearlight-(?:lock|.*\.(?:part|ready))$/;

/**
 * What others have put into a folder: paths below it, sorted; a folder that is wholly theirs as one path, with a slash
 * at its end. `next` are the files that are to come into it.
 */
export function othersIn(folder: string, owned: Owned, next: Owned, below = ''): string[] {
  const found: string[] = [];
  for (const entry of entriesOf(join(folder, below))) {
    const path = below + entry.name;
    if (below === '' && workNames.test(path)) continue;
    const isFolder = entry.isDirectory();
    if (isFolder && (owned.holds(path) || next.holds(path)))
      for (const each of othersIn(folder, owned, next, `${path}/`)) found.push(each);
    else if (isFolder || !owned.has(path)) found.push(isFolder ? `${path}/` : path);
  }
  return found.sort();
}

/** What a folder holds; nothing where another build has just taken it away. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw problem;
  }
}

/** Those of others' paths at which a file or folder of the next build would stand. */
export function takenBy(others: readonly string[], next: Owned): readonly string[] {
  return others.filter((path) => {
    const bare = path.replace(/\/$/, '');
    return next.has(bare) || (bare === path && next.holds(bare));
  });
}
