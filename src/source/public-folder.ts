import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Mistakes } from '../mistakes/mistake.ts';

/** What a site publishes as it is. Paths are relative to `public/`, with forward slashes, sorted. */
export interface PublicFolder {
  /** The files, also those that a link within the folder leads to. */
  readonly files: readonly string[];
  /** What has a name that begins with a dot, and stays at home; a folder as one path, with a slash at its end. */
  readonly hidden: readonly string[];
}

/** The one folder with a dot that the web asks for: RFC 8615. */
const known = '.well-known';

const isHidden = (path: string) =>
  path.split('/').some((part, at) => part.startsWith('.') && !(at === 0 && part === known));

interface Walk {
  readonly root: string;
  readonly files: string[];
  readonly hidden: string[];
  readonly mistakes: Mistakes;
}

/** Lists what stands in `public/`. A link that leads out of it, or nowhere, is a mistake. */
export async function readPublic(site: string, mistakes: Mistakes): Promise<PublicFolder> {
  const folder = join(site, 'public');
  const root = await realpath(folder).catch(() => folder);
  const walk: Walk = { root, files: [], hidden: [], mistakes };
  await list(walk, '', []);
  return { files: walk.files.sort(), hidden: walk.hidden.sort() };
}

/** Lists a folder; `around` are the real folders that lead to it. */
async function list(walk: Walk, below: string, around: readonly string[]): Promise<void> {
  const folder = join(walk.root, below);
  const entries = await readdir(folder, { withFileTypes: true }).catch(
    ({ code }: NodeJS.ErrnoException) => {
      if (code !== 'ENOENT') tell(walk, below.replace(/\/$/, ''), code ?? '');
      return [];
    },
  );
  const here = await realpath(folder).catch(() => folder);
  for (const entry of entries) {
    const path = below + entry.name;
    if (isHidden(path)) walk.hidden.push(entry.isDirectory() ? `${path}/` : path);
    else await add(walk, path, entry, [...around, here]);
  }
}

async function add(
  walk: Walk,
  path: string,
  entry: Dirent,
  around: readonly string[],
): Promise<void> {
  if (entry.isFile()) walk.files.push(path);
  else if (entry.isDirectory()) await list(walk, `${path}/`, around);
  else if (entry.isSymbolicLink()) await follow(walk, path, around);
  else tell(walk, path, 'special');
}

async function follow(walk: Walk, path: string, around: readonly string[]): Promise<void> {
  const real = await realpath(join(walk.root, path)).catch(({ code }) => tell(walk, path, code));
  // What links lead to is asked for as if it were there, so that one mistake does not bring others.
  if (real === undefined) return void walk.files.push(path);
  const way = relative(walk.root, real).split(sep).join('/');
  const found = await stat(real);
  if (way.split('/')[0] === '..' || way === real || isHidden(way)) {
    walk.mistakes.add('link-outside', placeOf(path), { path });
    if (found.isFile()) walk.files.push(path);
  } else if (found.isFile()) walk.files.push(path);
  else if (around.includes(real)) tell(walk, path, 'ELOOP');
  else if (found.isDirectory()) await list(walk, `${path}/`, around);
  else tell(walk, path, 'special');
}

function tell({ mistakes }: Walk, path: string, reason: string): undefined {
  mistakes.add('unreadable-file', placeOf(path), { reason });
}

function placeOf(path: string) {
  return { file: path ? `public/${path}` : 'public', line: 1, column: 1 };
}
