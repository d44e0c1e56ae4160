import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generatorFolder } from '../../run/folders.ts';
import { siteComponents } from '../../run/replaced.ts';
import { parts } from './bundled-pages.ts';
import { digestOf, sourceDigest } from './source-digest.ts';

/** Where bundles of pages are kept: their code must find the generator's packages. */
const keptFolder = join(generatorFolder, 'node_modules/.cache/yearlight/pages');

/** So many are kept for sites that differ in their addresses, and each for a day at least. */
const most = 4;
const day = 86_400_000;

/**
 * The name under which a site's bundle of pages is kept: the digest of all that it is made of, the generator's sources,
 * its packages, and what of the site is written into code. A site's own components may import whatever they like: with
 * such nothing is kept.
 */
export function bundleKey({
  url,
  base,
}: {
  readonly url: string;
  readonly base: string;
}): string | undefined {
  if (siteComponents().length > 0) return undefined;
  return digestOf([sourceDigest(), new URL(url).origin, base]).slice(0, 24);
}

/** The folder of a bundle that an earlier build has kept. */
export async function keptPages(key: string): Promise<string | undefined> {
  const folder = join(keptFolder, key);
  const found = await stat(join(folder, parts.styles)).catch(() => undefined);
  if (!found) return undefined;
  await utimes(folder, new Date(), new Date()).catch(() => {});
  return folder;
}

/** Keeps a bundle whole or not at all; gives back where it is now. Another build may have kept the same meanwhile. */
export async function keepPages(made: string, key: string): Promise<string> {
  const folder = join(keptFolder, key);
  try {
    await mkdir(keptFolder, { recursive: true });
    await rename(made, folder);
    await prune(key);
    return folder;
  } catch {
    return (await keptPages(key)) ?? made;
  }
}

/** Lets go of bundles that no build has used for a day, if there are many. */
async function prune(own: string): Promise<void> {
  const all = await Promise.all(
    (await readdir(keptFolder)).map(async (name) => {
      const found = await stat(join(keptFolder, name)).catch(() => undefined);
      return { name, used: found?.mtimeMs ?? 0 };
    }),
  );
  const old = all.sort((a, b) => b.used - a.used).slice(most);
  for (const { name, used } of old) {
    if (name === own || Date.now() - used < day) continue;
    // Without its styles it is none, should the rest be left.
    await rm(join(keptFolder, name, parts.styles), { force: true });
    await rm(join(keptFolder, name), { recursive: true, force: true });
  }
}

/** Writes down which styles stand in the head of each page. */
export async function writeStyles(
  folder: string,
  pages: ReadonlyMap<string, { readonly styles: readonly unknown[] }>,
): Promise<void> {
  const styles = [...pages].map(([key, page]) => [key, { styles: page.styles }]);
  await writeFile(join(folder, parts.styles), JSON.stringify(styles));
}
