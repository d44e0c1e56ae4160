import { readdirSync } from 'node:fs';

const folder = 'src/islands/figures';

/** The names of all islands that a figure can have: one file each, which a chart type names. */
export function figureIslands(): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length));
}
