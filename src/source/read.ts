import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Mistakes } from '../errors.ts';
import { type PictureSize, readPictureSize } from './picture-size.ts';
import type { SourceFile } from './source.ts';

/** All that a site's folder holds. Paths are relative to it, with forward slashes. */
export interface SiteFolder {
  /** The texts of `content/` and `data/`. */
  readonly files: readonly SourceFile[];
  /** The paths of texts that are not UTF-8. */
  readonly unreadable: readonly string[];
  /** The paths of what else stands in `content/` and `data/`. */
  readonly others: readonly string[];
  /** The paths of the files in `public/`, from there. */
  readonly pictures: readonly string[];
  /** The sizes of those that are pictures, by path. */
  readonly sizes: ReadonlyMap<string, PictureSize>;
}

const drawable = /\.(png|gif|jpe?g|webp|svg)$/i;
const texts = /\.(md|ya?ml|json|geojson)$/i;

/** Reads a site's folder. A file that is not UTF-8 becomes a mistake. */
export async function readSite(folder: string, mistakes: Mistakes): Promise<SiteFolder> {
  const names = [...(await filesIn(folder, 'content')), ...(await filesIn(folder, 'data'))];
  const paths = names.filter((name) => texts.test(name));
  const read = await Promise.all(
    paths.map(async (path) => decode(path, await readFile(join(folder, path)), mistakes)),
  );
  const files = await filesIn(folder, 'public');
  const pictures = files.map((path) => path.slice('public/'.length));
  return {
    files: read.filter((file) => file !== undefined),
    unreadable: paths.filter((_, index) => read[index] === undefined),
    others: names.filter((name) => !texts.test(name)),
    pictures,
    sizes: await sizesOf(pictures, join(folder, 'public')),
  };
}

async function sizesOf(
  paths: readonly string[],
  folder: string,
): Promise<ReadonlyMap<string, PictureSize>> {
  const read = paths
    .filter((path) => drawable.test(path))
    .map(async (path) => [path, readPictureSize(await readFile(join(folder, path)))] as const);
  const found = await Promise.all(read);
  return new Map(found.flatMap(([path, size]) => (size ? [[path, size] as const] : [])));
}

/** Decodes a file's bytes as UTF-8, a byte-order mark aside. Lines end in `\n`, whatever they ended in. */
export function decode(
  path: string,
  bytes: Uint8Array,
  mistakes: Mistakes,
): SourceFile | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { path, text: text.replace(/\r\n?/g, '\n') };
  } catch {
    const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const before = lossy.slice(0, Math.max(0, lossy.indexOf('\uFFFD')));
    const line = before.split('\n').length;
    const column = before.length - before.lastIndexOf('\n');
    const offset = new TextEncoder().encode(before).length + 1;
    mistakes.add('not-utf8', { file: path, line, column }, { offset });
    return undefined;
  }
}

async function filesIn(folder: string, part: string): Promise<string[]> {
  const entries = await readdir(join(folder, part), { recursive: true, withFileTypes: true }).catch(
    (problem: NodeJS.ErrnoException) => {
      if (problem.code === 'ENOENT') return [];
      throw problem;
    },
  );
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
