import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Mistakes } from '../../mistakes/mistake.ts';
import type { Publication } from '../../model/publication.ts';
import { siteFolder } from '../../run/folders.ts';

/** How files of fonts begin: TrueType, OpenType, WOFF, WOFF2 (OpenType 1.9, WOFF 2). */
const beginnings = ['\0\u0001\0\0', 'true', 'OTTO', 'wOFF', 'wOF2'];

/** The file of a font that a brand names: of `public/`, or of a package that the site has installed. */
function findFont(path: string, site: string): string | undefined {
  const own = join(site, 'public', path);
  if (existsSync(own)) return own;
  try {
    return createRequire(join(site, 'package.json')).resolve(path);
  } catch {
    return undefined;
  }
}

/** The whole of a font that a brand names. It has been looked for. */
export async function readOwnFont(path: string, site = siteFolder()): Promise<Buffer> {
  const file = findFont(path, site);
  if (!file) throw new Error(`There is no font ${path}.`);
  return readFile(file);
}

/** Tells of fonts of a brand that are not there, or none. */
export async function checkFonts(
  { site: { brand } }: Publication,
  site: string,
  mistakes: Mistakes,
): Promise<void> {
  const place = { file: 'content/site.yaml', line: 1, column: 1 };
  for (const path of Object.values(brand?.fonts ?? {})) {
    const file = path === undefined ? undefined : findFont(path, site);
    if (path === undefined) continue;
    if (!file) mistakes.add('missing-font', place, { path });
    else if (!beginnings.includes((await readFile(file)).toString('latin1', 0, 4)))
      mistakes.add('no-font', place, { path });
  }
}
