import { existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const key = Symbol.for('yearlight.generator');

type Holder = { [key]?: string };

/**
 * The folder of the generator, with its sources in `src`: the repository's root, or a folder of the installed package.
 * Pages are bundled away from here, in the same process: they find the folder that the command has held.
 */
export const generatorFolder: string = heldFolder();

function heldFolder(): string {
  const holder = globalThis as Holder;
  holder[key] ??= resolve(import.meta.dirname, '../..');
  return holder[key];
}

/** The ending of the generator's own modules: `.ts` in the repository, `.js` where they were compiled for a package. */
export const moduleEnding: '.ts' | '.js' = existsSync(join(generatorFolder, 'src/run/folders.ts'))
  ? '.ts'
  : '.js';

/** The folder of the site: `YEARLIGHT_SITE`, which the commands set from `--site`, else the working folder. */
export function siteFolder(): string {
  return process.env.YEARLIGHT_SITE || process.cwd();
}

/**
 * The folder in which things of one kind are kept for the next build: below the packages of the site, or of the project
 * that it is in; where there are none, among the caches of the system.
 */
export function cacheFolder(kind: string, site: string = siteFolder()): string {
  const [packages] = packageFolders(site);
  const caches = packages ? join(packages, '.cache') : systemCaches();
  return join(caches, 'yearlight', kind);
}

/** The folders of packages that a module in a folder may load from, the nearest first, links followed. */
export function packageFolders(folder: string): string[] {
  const here = resolve(folder);
  const parent = dirname(here);
  const own = join(here, 'node_modules');
  const further = parent === here ? [] : packageFolders(parent);
  return existsSync(own) ? [realpathSync(own), ...further] : further;
}

/** Where programs of this user keep what they can make again. */
function systemCaches(): string {
  const { platform, env } = process;
  if (platform === 'darwin') return join(homedir(), 'Library/Caches');
  if (platform === 'win32') return env.LOCALAPPDATA || join(homedir(), 'AppData/Local');
  return env.XDG_CACHE_HOME || join(homedir(), '.cache');
}
