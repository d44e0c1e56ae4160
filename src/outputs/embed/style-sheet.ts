import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A style sheet of the project as it is written; `path` begins below `src`. Commands work in the project's folder. */
export function styleSheet(path: string): string {
  return readFileSync(join(process.cwd(), 'src', path), 'utf8');
}
