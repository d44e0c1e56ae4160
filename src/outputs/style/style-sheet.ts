import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatorFolder } from '../../run/folders.ts';

/** A style sheet of the generator as it is written; `path` begins below `src`. */
export function styleSheet(path: string): string {
  return readFileSync(join(generatorFolder, 'src', path), 'utf8');
}

/** All style sheets in a folder below `src`, as those beside chart types. */
export function styleSheets(folder: string): string[] {
  const names = readdirSync(join(generatorFolder, 'src', folder)).filter((name) =>
    name.endsWith('.css'),
  );
  return names.sort().map((name) => styleSheet(`${folder}/${name}`));
}
