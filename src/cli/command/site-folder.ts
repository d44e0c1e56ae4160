import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** The file by which a site is known. */
const settings = 'content/site.yaml';

/** The folder of the site that a command is for: the one named, else the nearest upwards that holds a site. */
export function findSite(named: string | undefined, from = process.cwd()): string {
  if (named !== undefined) return resolve(from, named);
  return nearestSite(from) ?? resolve(from);
}

function nearestSite(folder: string): string | undefined {
  if (existsSync(join(folder, settings))) return resolve(folder);
  const around = dirname(folder);
  return around === folder ? undefined : nearestSite(around);
}

/** Where a site is built to: the folder named, else `dist` in its own. */
export function outFolder(site: string, named: string | undefined): string {
  return named === undefined ? join(site, 'dist') : resolve(named);
}

/** A path as the editor would write it from here; whole where it is elsewhere. */
export function shownPath(path: string): string {
  const way = relative(process.cwd(), path);
  return way.startsWith('..') || way === '' ? path : way;
}
