import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file at once or not at all: a reader finds the old one or the new one, whole, whenever the machine stops.
 * `before` runs when the new one is ready, and may still stop it by throwing.
 */
export async function writeWhole(
  file: string,
  content: string | Uint8Array,
  before: () => Promise<void> = async () => {},
): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const mode = await stat(file).then(
    (entry) => entry.mode & 0o7777,
    () => undefined,
  );
  const half = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.half`);
  try {
    const handle = await open(half, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (mode !== undefined) await chmod(half, mode);
    await before();
    await rename(half, file);
  } finally {
    await rm(half, { force: true });
  }
  await syncFolder(dirname(file));
}

/** Makes the renaming last. Some systems open no folder; the file itself is whole there too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
