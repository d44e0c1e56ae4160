import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** The house as it stands: its rooms in the order of the table in `src/README.md`, and who imports whom. */
export interface House {
  readonly rooms: readonly string[];
  /** By file, the files that it imports: types, and what is loaded later, included. */
  readonly imports: ReadonlyMap<string, readonly string[]>;
}

/** The room of a file: `src/charts/frame/key.ts` is in `charts`. */
export function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

/** Reads the house from the imports of its files; paths are from the project's root. */
export function readHouse(): House {
  const table = readFileSync('src/README.md', 'utf8');
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|astro)$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join('src', file))
    .sort();
  const known = new Set(files);
  return {
    rooms: [...table.matchAll(/^\| \[`([\w-]+)\/`\]/gm)].map(([, room = '']) => room),
    imports: new Map(files.map((file) => [file, importsOf(file, known)])),
  };
}

function importsOf(file: string, known: ReadonlySet<string>): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g)]
    .map(([, path = '']) => normalize(join(dirname(file), path)))
    .filter((path) => known.has(path));
}

/** The imports from one room into another: how many files of the first name one of the second. */
export function arrowsOf({ imports }: House): Map<string, Map<string, number>> {
  const arrows = new Map<string, Map<string, number>>();
  for (const [file, paths] of imports) {
    const from = arrows.get(roomOf(file)) ?? new Map<string, number>();
    arrows.set(roomOf(file), from);
    for (const room of new Set(paths.map(roomOf)))
      if (room !== roomOf(file)) from.set(room, (from.get(room) ?? 0) + 1);
  }
  return arrows;
}
