import { readdir, readFile, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

/** How heavy a finished site is. */
export interface Weight {
  readonly files: number;
  /** All files, in bytes, as they lie on the disk. */
  readonly bytes: number;
  /** What a story of middle length takes over the wire, in bytes, compressed with Brotli. */
  readonly story?: number | undefined;
}

/** Weighs a site that stands below `base`. `stories` are the files of its stories, relative to its folder. */
export async function weigh(
  folder: string,
  stories: readonly string[],
  base: string,
): Promise<Weight> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  const middle = await middleOf(folder, stories);
  return {
    files: files.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    story: middle === undefined ? undefined : await weighPage(folder, middle, base),
  };
}

async function middleOf(folder: string, pages: readonly string[]): Promise<string | undefined> {
  const sized = await Promise.all(
    pages.map(async (page) => ({ page, size: (await stat(join(folder, page))).size })),
  );
  return sized.sort((a, b) => a.size - b.size)[Math.floor(sized.length / 2)]?.page;
}

/**
 * What a page takes over the wire at first, in bytes, compressed with Brotli: itself and the scripts
 * that it names, with what these import. Fonts, pictures and what comes later are aside.
 */
export async function weighPage(folder: string, page: string, base: string): Promise<number> {
  const html = await readFile(join(folder, page));
  const named = [...html.toString().matchAll(/<script\b[^>]*\ssrc="([^"?]+)"/g)];
  const files = await withImports(
    folder,
    named.map(([, address = '']) => address.slice(base.length)),
  );
  const sizes = await Promise.all([html, ...files.values()].map(compressedSize));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Scripts and what they import at once, by their paths in the folder. */
async function withImports(
  folder: string,
  paths: readonly string[],
  found = new Map<string, Uint8Array>(),
): Promise<Map<string, Uint8Array>> {
  for (const path of paths) {
    if (found.has(path)) continue;
    const script = await readFile(join(folder, path));
    found.set(path, script);
    const imports = [...script.toString().matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)];
    const further = imports.map(([, name = '']) => posix.join(posix.dirname(path), name));
    await withImports(folder, further, found);
  }
  return found;
}

const compress = promisify(brotliCompress);

/** The size over the wire, in bytes, compressed with Brotli. */
export async function compressedSize(content: Uint8Array): Promise<number> {
  return (await compress(content)).length;
}
