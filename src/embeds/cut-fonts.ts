import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { keep } from '../fonts/keep.ts';

/** The faces that pictures are drawn with: Noto Sans SC and, for headlines, Noto Serif SC; SIL Open Font License. */
const faces = [
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
];

const require = createRequire(import.meta.url);

/** The faces with the versions of their packages, in their order. */
export const faceVersions: readonly string[] = faces.map((face) => {
  const { version } = require(`${face.split('/').slice(0, 2).join('/')}/package.json`);
  return `${face} ${version}`;
});

/** Where what is drawn once is kept for the next build: `YEARLIGHT_PICTURES`, or among the packages. */
export const pictureCache = () =>
  process.env.YEARLIGHT_PICTURES ?? join(process.cwd(), 'node_modules/.cache/yearlight/pictures');

const cuts = new Map<string, Promise<Uint8Array[]>>();

/**
 * The faces, cut to the characters, as TrueType files: a whole one has ten megabytes, which the drawing program would
 * read again for every picture.
 */
export function cutFonts(characters: string): Promise<Uint8Array[]> {
  const key = [...new Set(characters)].sort().join('');
  const files =
    cuts.get(key) ?? Promise.all(faces.map((face, at) => cut(face, faceVersions[at] ?? face, key)));
  cuts.set(key, files);
  return files;
}

async function cut(face: string, versioned: string, characters: string): Promise<Uint8Array> {
  const name = createHash('sha256').update(`${versioned} ${characters}`).digest('hex');
  const file = join(pictureCache(), `${name.slice(0, 16)}.ttf`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return kept;
  const whole = await readFile(require.resolve(face));
  const font = await subsetFont(whole, characters, { targetFormat: 'truetype' });
  await keep(file, font);
  return font;
}
