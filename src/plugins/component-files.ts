import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { generatorFolder } from '../run/folders.ts';

/** The files of the components that a site can replace, by name. */
export function componentFiles(): Readonly<Record<string, string>> {
  const files = globSync('src/components/*/*.astro', { cwd: generatorFolder });
  return Object.fromEntries(
    files.map((file) => [basename(file, '.astro'), join(generatorFolder, file)]),
  );
}
