import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A style sheet of the project as it is written; `path` begins below `src`. Commands work in the project's folder. */
export function styleSheet(path: string): string {
  return readFileSync(join(process.cwd(), 'src', path), 'utf8');
}

/** All style sheets in a folder below `src`, as those beside chart types. */
export function styleSheets(folder: string): string[] {
  const names = readdirSync(join(process.cwd(), 'src', folder)).filter((name) =>
    name.endsWith('.css'),
  );
  return names.sort().map((name) => styleSheet(`${folder}/${name}`));
}
