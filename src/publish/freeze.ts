import { cp, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What a freeze did, by paths below the site. */
export interface Frozen {
  readonly kept: readonly string[];
  /** Pages that were frozen before and stay as they are. */
  readonly before: readonly string[];
}

const isFrozen = /(^|\/)embed\/[^/]+\/@[^/]+\/index\.html$/;

/**
 * Copies the embeds of an edition out of a finished site into its `public/` folder, from where every later build
 * takes them as they are. They hold all they need, or have it beside them. What is there is never changed.
 */
export async function freezeEmbeds(built: string, site: string): Promise<Frozen> {
  const found = (await readdir(built, { recursive: true }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => isFrozen.test(path))
    .sort();
  const kept: string[] = [];
  const before: string[] = [];
  for (const path of found) {
    const target = join(site, 'public', path);
    if (await stat(target).catch(() => undefined)) before.push(path);
    else {
      await cp(dirname(join(built, path)), dirname(target), { recursive: true });
      kept.push(path);
    }
  }
  return { kept, before };
}
