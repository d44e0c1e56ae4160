import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { cacheFolder } from '../../run/folders.ts';
import { readFace } from '../../theme/fonts/face-files.ts';
import { keep } from '../../theme/fonts/keep.ts';
import { facesFor, isUnjoined, versionOf, withDrawn } from './picture-faces.ts';

/** Where what is drawn once is kept for the next build: `YEARLIGHT_PICTURES`, or among the caches. */
export const pictureCache = () => process.env.YEARLIGHT_PICTURES ?? cacheFolder('pictures');

const cuts = new Map<string, Promise<Uint8Array[]>>();

/**
 * The faces, cut to the characters, as TrueType files: a whole one has ten megabytes, which the drawing program would
 * read again for every picture.
 */
export function cutFonts(characters: string): Promise<Uint8Array[]> {
  const key = [...new Set(withDrawn(characters))].sort().join('');
  const files =
    cuts.get(key) ?? Promise.all(facesFor(key).map((face) => cut(face, versionOf(face), key)));
  cuts.set(key, files);
  return files;
}

async function cut(face: string, versioned: string, characters: string): Promise<Uint8Array> {
  const form = isUnjoined(face) ? 'unjoined ' : '';
  const name = createHash('sha256').update(`${versioned} ${form}${characters}`).digest('hex');
  const file = join(pictureCache(), `${name.slice(0, 16)}.ttf`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return kept;
  const whole = await readFace(face);
  const font = await subsetFont(whole, characters, {
    targetFormat: 'truetype',
    noLayoutClosure: isUnjoined(face),
  });
  await keep(file, font);
  return font;
}
