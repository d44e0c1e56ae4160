import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';

const [compress, decompress] = [promisify(brotliCompress), promisify(brotliDecompress)];

/** Packs a folder into one file: its pages are much alike, so that together they take a twentieth of their room. */
export async function packFolder(folder: string, file: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  const files = await Promise.all(
    paths.map(async (path) => [
      path.replaceAll('\\', '/'),
      (await readFile(join(folder, path))).toString('latin1'),
    ]),
  );
  const text = Buffer.from(JSON.stringify(files), 'utf8');
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
  };
  await writeFile(file, await compress(text, { params }));
}

/** Unpacks such a file into a folder that is not there yet, in one step. */
export async function unpackFolder(file: string, folder: string): Promise<void> {
  const text = (await decompress(await readFile(file))).toString('utf8');
  const part = `${folder}.${process.pid}`;
  try {
    for (const [path, content] of JSON.parse(text) as [string, string][]) {
      await mkdir(dirname(join(part, path)), { recursive: true });
      await writeFile(join(part, path), content, 'latin1');
    }
    await rename(part, folder);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}
