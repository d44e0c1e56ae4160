import type { Stats } from 'node:fs';
import { mkdtemp, readdir, readlink, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { lookUp } from '../../schema/look-up.ts';
import type { OutProblem } from '../../words/contract/publishing.ts';
import { buildMark, workNames } from './file-list.ts';

/** What the newsroom writes, and a build must never touch. */
const sources = ['content', 'data', 'public', 'src', 'node_modules', '.git'];

/** What stands in a folder that was made ready for a site: a worktree's, a mounted disk's, a host's own settings. */
const ready = new Set([
  '.git',
  '.gitattributes',
  '.gitignore',
  '.nojekyll',
  '.well-known',
  'CNAME',
  'lost+found',
]);

/** The folder that a path leads to, through every link on the way; it need not be there yet. */
export async function followLinks(path: string, links = 40): Promise<string> {
  const whole = resolve(path);
  const real = await realpath(whole).catch(() => undefined);
  if (real !== undefined || dirname(whole) === whole) return real ?? whole;
  const target = await readlink(whole).catch(() => undefined);
  if (target !== undefined && links > 0)
    return followLinks(resolve(await followLinks(dirname(whole), links - 1), target), links - 1);
  return join(await followLinks(dirname(whole), links), basename(whole));
}

/**
 * Whether a build may put its site into a folder, which is named without links. It may where there is nothing yet,
 * nothing in it, or a former build; never where the site or its sources are, nor where nothing may be written.
 */
export async function checkOutFolder(
  out: string,
  site: string,
  project: string,
): Promise<OutProblem | undefined> {
  const roots = await Promise.all([site, project].map((root) => followLinks(root)));
  const way = await statsOnTheWay(out);
  if ('problem' in way) return way.problem;
  for (const root of roots) {
    if (way.own && (await leadsThrough(root, way.own))) return 'holds-site';
    const parts = await Promise.all(sources.map((name) => find(join(root, name))));
    if (parts.some((part) => part && way.all.some((each) => isSame(each, part)))) return 'in-site';
    if (sources.some((name) => isNamedWithin(out, join(root, name)))) return 'in-site';
  }
  if (way.own && !way.own.isDirectory()) return 'is-file';
  if (!way.nearest.isDirectory()) return 'no-parent';
  const names = way.own ? await readdir(out) : [];
  const foreign = names.filter((name) => !ready.has(name) && !workNames.test(name));
  if (foreign.length > 0 && !names.includes(buildMark)) return 'holds-more';
  return mayWrite(way.place);
}

/** The file or folder at a path, links followed; nothing where there is none. */
const find = (path: string) => stat(path).catch(() => undefined);

interface OutPath {
  /** The folder itself, where it is there. */
  readonly own: Stats | undefined;
  /** It and all folders around it, as far as they are there. */
  readonly all: readonly Stats[];
  /** The innermost of them, and where it is. */
  readonly nearest: Stats;
  readonly place: string;
}

async function statsOnTheWay(out: string): Promise<OutPath | { readonly problem: OutProblem }> {
  const all: { readonly path: string; readonly found: Stats }[] = [];
  for (let path = out; ; path = dirname(path)) {
    // Below the folder there is to be room for the paths of a site.
    const problem = await problemAt(path === out ? join(path, 'x'.repeat(200)) : path);
    if (problem) return { problem };
    const found = await find(path);
    if (found) all.push({ path, found });
    if (dirname(path) === path) break;
  }
  const [first] = all;
  if (!first) return { problem: 'no-parent' };
  return {
    own: first.path === out ? first.found : undefined,
    all: all.map(({ found }) => found),
    nearest: first.found,
    place: first.path,
  };
}

/** Paths that lead nowhere whatever is put there: too long ones, and links that lead round. */
async function problemAt(path: string): Promise<OutProblem | undefined> {
  const code = await stat(path).then(
    () => undefined,
    (problem: NodeJS.ErrnoException) => problem.code,
  );
  if (code === 'ENAMETOOLONG') return 'too-long';
  return code === 'ELOOP' ? 'no-parent' : undefined;
}

/** The same folder under whatever name: a link's, in other letters, mounted a second time. */
const isSame = (one: Stats, other: Stats) => one.dev === other.dev && one.ino === other.ino;

/** Whether a folder is another, or in it. */
async function leadsThrough(path: string, folder: Stats): Promise<boolean> {
  for (let at = await followLinks(path); ; at = dirname(at)) {
    const found = await find(at);
    if (found && isSame(found, folder)) return true;
    if (dirname(at) === at) return false;
  }
}

/** A folder of sources that is not there yet has a name alone. */
function isNamedWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(join(folder, '/'));
}

const refusals: Readonly<Record<string, OutProblem>> = {
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only-disk',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
};

/** Whether something can be written to a folder: tried, since rights alone do not tell. */
async function mayWrite(folder: string): Promise<OutProblem | undefined> {
  let tried: string | undefined;
  try {
    tried = await mkdtemp(join(folder, '.yearlight-try-'));
    await writeFile(join(tried, 'try'), 'x');
    return undefined;
  } catch (problem) {
    const refusal = lookUp(refusals, (problem as NodeJS.ErrnoException).code ?? '');
    if (refusal) return refusal;
    throw problem;
  } finally {
    if (tried) await rm(tried, { recursive: true, force: true });
  }
}
