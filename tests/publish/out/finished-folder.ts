import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sealFolder } from '../../../src/publish/out/file-list.ts';

/** Writes files below a folder. */
export async function writeFolder(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** A folder as a build leaves it. */
export async function finishedFolder(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  await writeFolder(folder, files);
  await sealFolder(folder, 'https://lamp.example/\n');
  return folder;
}
