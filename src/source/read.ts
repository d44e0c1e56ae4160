import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Mistakes } from '../mistakes/mistake.ts';
import { addressFile } from './address-head.ts';
import { type PictureSize, readPictureSize } from './picture-size.ts';
import { readPublic } from './public-folder.ts';
import type { SourceFile } from './source.ts';

/** All that a site's folder holds. Paths are relative to it, with forward slashes. */
export interface SiteFolder {
  /** The texts of `content/` and `data/`. */
  readonly files: readonly SourceFile[];
  /** The paths of texts that cannot be read, or are not UTF-8. */
  readonly unreadable: readonly string[];
  /** The paths of what else stands in `content/` and `data/`. */
  readonly others: readonly string[];
  /** The paths of the files in `public/`, from there. */
  readonly pictures: readonly string[];
  /** What stays at home of it, since its name begins with a dot. */
  readonly hidden: readonly string[];
  /** The sizes of those that are pictures, by path. */
  readonly sizes: ReadonlyMap<string, PictureSize>;
  /** The text of `public/theme.css`, where there is one. */
  readonly style?: string | undefined;
  /** The text of `content/addresses.txt`, where there is one. */
  readonly addresses?: string | undefined;
}

const drawable = /\.(png|gif|jpe?g|webp|svg)$/i;
const texts = /\.(md|ya?ml|json|geojson)$/i;

/** Reads a site's folder. What cannot be read, or is not UTF-8, becomes a mistake. */
export async function readSite(folder: string, mistakes: Mistakes): Promise<SiteFolder> {
  const list = (part: string) => filesIn(folder, part, mistakes);
  const names = [...(await list('content')), ...(await list('data'))];
  const paths = names.filter((name) => texts.test(name));
  const textOf = async (path: string) => {
    const bytes = await bytesOf(folder, path, mistakes);
    return bytes && decode(path, bytes, mistakes);
  };
  const read = await Promise.all(paths.map(textOf));
  const { files: pictures, hidden } = await readPublic(folder, mistakes);
  return {
    files: read.filter((file) => file !== undefined),
    unreadable: paths.filter((_, index) => read[index] === undefined),
    others: names.filter((name) => !texts.test(name) && name !== addressFile),
    pictures,
    hidden,
    sizes: await sizesOf(pictures, folder, mistakes),
    addresses: names.includes(addressFile) ? (await textOf(addressFile))?.text : undefined,
    style: pictures.includes('theme.css') ? (await textOf('public/theme.css'))?.text : undefined,
  };
}

async function sizesOf(
  paths: readonly string[],
  folder: string,
  mistakes: Mistakes,
): Promise<ReadonlyMap<string, PictureSize>> {
  const read = paths
    .filter((path) => drawable.test(path))
    .map(async (path) => {
      const bytes = await bytesOf(folder, `public/${path}`, mistakes);
      return [path, bytes && readPictureSize(bytes)] as const;
    });
  const found = await Promise.all(read);
  return new Map(found.flatMap(([path, size]) => (size ? [[path, size] as const] : [])));
}

/** A file's bytes; that they cannot be had is told. */
async function bytesOf(
  folder: string,
  path: string,
  mistakes: Mistakes,
): Promise<Uint8Array | undefined> {
  return readFile(join(folder, path)).catch((problem: NodeJS.ErrnoException) => {
    tellUnreadable(path, problem, mistakes);
    return undefined;
  });
}

function tellUnreadable(file: string, { code }: NodeJS.ErrnoException, mistakes: Mistakes): void {
  const place = { file, line: 1, column: 1 };
  mistakes.add('unreadable-file', place, { reason: code ?? '' });
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

async function filesIn(folder: string, part: string, mistakes: Mistakes): Promise<string[]> {
  const entries = await readdir(join(folder, part), { recursive: true, withFileTypes: true }).catch(
    (problem: NodeJS.ErrnoException) => {
      if (problem.code !== 'ENOENT') {
        const path = relative(folder, problem.path ?? join(folder, part))
          .split(sep)
          .join('/');
        tellUnreadable(path, problem, mistakes);
      }
      return [];
    },
  );
  const visible = entries.filter(({ name }) => !name.startsWith('.'));
  const isFile = await Promise.all(visible.map(leadsToFile));
  return visible
    .filter((_, index) => isFile[index])
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** A link that leads nowhere stands for the file that it should lead to. */
async function leadsToFile(entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  const found = await stat(join(entry.parentPath, entry.name)).catch(() => undefined);
  return found?.isFile() ?? true;
}
