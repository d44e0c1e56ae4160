import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { generatorFolder, moduleEnding } from '../../run/folders.ts';

const folder = join(generatorFolder, 'src/islands');
const enhances = /^export function enhance\(/m;

/**
 * The islands that a figure can have, by the names that chart types give them, and their files below `src/islands`:
 * each is a file that exports `enhance`, under its own name.
 */
export function figureIslands(): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter(
      (file) =>
        file.endsWith(moduleEnding) && enhances.test(readFileSync(join(folder, file), 'utf8')),
    )
    .map((file) => [basename(file, moduleEnding), file] as const);
  return new Map(files.sort(([a], [b]) => a.localeCompare(b, 'en')));
}
