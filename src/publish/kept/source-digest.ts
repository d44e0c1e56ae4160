import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatorFolder, packageFolders } from '../../run/folders.ts';

/** The tools that make what is kept, beside all that npm has written down of what is installed. */
const tools = ['astro', 'vite', 'rolldown', '@astrojs/compiler-rs', 'esbuild'];

let known: string | undefined;

/** The digest of the generator's version: its sources, its packages, and the Node that runs it. */
export function sourceDigest(): string {
  known ??= digestSources();
  return known;
}

function digestSources(): string {
  const digest = createHash('sha256');
  const add = (text: string | Uint8Array) => digest.update(text).update('\0');
  add(generatorFolder);
  add(process.versions.node);
  for (const name of ['package.json', 'tsconfig.json']) add(contentOf(join(generatorFolder, name)));
  for (const path of sourcesIn(join(generatorFolder, 'src'))) add(path).update(readFileSync(path));
  for (const folder of packageFolders(generatorFolder)) {
    for (const file of ['.package-lock.json', ...tools.map((name) => `${name}/package.json`)])
      add(contentOf(join(folder, file)));
  }
  return digest.digest('hex');
}

/** Every source, in one order on every machine; notes tell nothing of what is made. */
function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:md|svg)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

function contentOf(file: string): string | Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    return '';
  }
}

/** The digest of plain data, of lists and numbers that JSON has no signs for too. */
export function digestOf(data: unknown): string {
  return hash('sha256', JSON.stringify(data, whole) ?? '');
}

function whole(_: string, value: unknown): unknown {
  if (value instanceof Set || value instanceof Map) return [value.constructor.name, ...value];
  const isPlain = typeof value !== 'number' || (Number.isFinite(value) && !Object.is(value, -0));
  return isPlain ? value : `number ${Object.is(value, -0) ? '-0' : value}`;
}
