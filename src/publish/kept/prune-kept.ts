import { readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const day = 86_400_000;

/** What no build has asked for during so long goes. */
const longest = 60 * day;

/** Names that this program gives to what it keeps, finished or not. */
const own = /^[0-9a-f]{16,64}(?:-files|\.png|\.ttf)?(?:\.[\w-]+)?$/;

/** Lets go of what has long been kept for nothing in some folders; looks at most once a day. */
export async function pruneKept(folders: readonly string[], now = Date.now()): Promise<void> {
  const [first] = folders;
  if (first === undefined) return;
  const mark = join(first, '.pruned');
  const last = (await stat(mark).catch(() => undefined))?.mtimeMs ?? 0;
  if (now - last < day) return;
  try {
    await writeFile(mark, '');
    await utimes(mark, now / 1000, now / 1000);
    for (const folder of folders) await pruneFolder(folder, now);
  } catch {}
}

async function pruneFolder(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!own.test(name)) continue;
    const file = join(folder, name);
    const found = await stat(file).catch(() => undefined);
    // Disks that keep no time of reading: then it is made anew once in a while.
    if (found?.isFile() && now - Math.max(found.atimeMs, found.mtimeMs) > longest)
      await rm(file, { force: true });
  }
}
