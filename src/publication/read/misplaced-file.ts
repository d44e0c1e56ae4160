import { posix } from 'node:path';
import { lookUp } from '../../schema/look-up.ts';
import type { MisplacedMend } from '../../words/kinds/files.ts';

const texts = [
  'content/stories/<language>/<slug>.md',
  'content/pages/<language>/<slug>.md',
  'content/editions/<language>/<edition>.md',
];

/** Where files stand, by their endings. */
const placesByEnding: Readonly<Record<string, readonly string[]>> = {
  '.md': texts,
  '.yaml': ['content/site.yaml', 'content/charts/<id>.yaml'],
  '.json': ['data/<name>.json'],
  '.geojson': ['data/<name>.geojson'],
};
const everywhere = Object.values(placesByEnding).flat();

/** Endings that mean one of those, and are not read. */
const otherNames: readonly (readonly [RegExp, string])[] = [
  [/\.yml$/i, '.yaml'],
  [/\.(?:ya?ml)\.txt$/i, '.yaml'],
  [/\.(?:md|markdown)\.txt$/i, '.md'],
  [/\.(?:markdown|mdx|mdown)$/i, '.md'],
  [/\.geojson\.txt$/i, '.geojson'],
  [/\.geo\.json$/i, '.geojson'],
  [/\.json\.txt$/i, '.json'],
  [/\.json5?c?$/i, '.json'],
  [/\.(?:md|yaml|geojson)$/i, ''],
];

const picture = /\.(?:png|jpe?g|webp|gif|avif|svg)$/i;
const spreadsheet = /\.(?:csv|tsv|xlsx|xlsm|xls|ods|numbers)$/i;

/** The mend for a file of a site's folder that nothing reads; `isRead` knows its places. */
export function mendFor(
  path: string,
  isRead: (path: string) => boolean,
): {
  readonly mend: MisplacedMend;
  readonly path: string;
  readonly expected: readonly string[];
} {
  const renamed = renameOf(path) ?? path;
  if (isRead(renamed)) return { mend: 'rename', path: renamed, expected: [] };
  if (picture.test(path))
    return { mend: 'picture', path: `public/${posix.basename(path)}`, expected: [] };
  if (spreadsheet.test(path)) return { mend: 'import', path: importOf(path), expected: [] };
  const expected = lookUp(placesByEnding, posix.extname(renamed)) ?? everywhere;
  return { mend: 'move', path, expected };
}

function renameOf(path: string): string | undefined {
  for (const [pattern, ending] of otherNames) {
    const found = pattern.exec(path)?.[0];
    if (found === undefined) continue;
    return path.slice(0, -found.length) + (ending || found.toLowerCase());
  }
  return undefined;
}

/** How the spreadsheet is named to the command, and the dataset that it becomes. */
function importOf(path: string): string {
  const name = posix
    .basename(path, posix.extname(path))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const file = /[\s"'$&()]/.test(path) ? JSON.stringify(path) : path;
  return `${file} --name ${name || '<dataset>'}`;
}
