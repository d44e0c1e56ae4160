import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { fileAddress } from '../../model/addresses.ts';
import type { Publication } from '../../model/publication.ts';
import type { PublicationIndex } from '../../model/publication-index.ts';
import { cacheFolder } from '../../run/folders.ts';
import { cssAddress } from '../../schema/safe-address.ts';
import type { CutFont } from './cut-font.ts';
import { faceVersion, readFace } from './face-files.ts';
import { headlineCharacters, type Scope } from './headline-characters.ts';
import { keep } from './keep.ts';
import { readOwnFont } from './own-fonts.ts';

/** Noto Serif SC, bold, under the SIL Open Font License. */
export const headlineFace = '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf';
const weight = 700;
const version = faceVersion(headlineFace);

const cuts = new Map<string, Promise<Uint8Array>>();

/** The headline font for the pages of a publication in a language. Every page asks for it. */
export function headlineFont(
  index: PublicationIndex,
  language: string,
  scope: Scope = 'inside',
): Promise<CutFont> {
  return index.once(describeFont, language, scope);
}

async function describeFont(
  index: PublicationIndex,
  language: string,
  scope: Scope,
): Promise<CutFont> {
  const characters = headlineCharacters(index, language, scope);
  const own = index.publication.site.brand?.fonts?.headline;
  const face = own === undefined ? `${headlineFace} ${version} ` : await readOwnFont(own);
  const name = createHash('sha256').update(face).update(characters).digest('hex').slice(0, 12);
  const file = `headline-${name}.woff2`;
  const address = fileAddress(index.publication.site, `fonts/${file}`);
  const cut =
    cuts.get(file) ??
    cutOrKept(file, characters, async () =>
      typeof face === 'string' ? readFace(headlineFace) : face,
    );
  cuts.set(file, cut);
  return {
    file,
    address,
    // Never swapped in after the first paint: the text does not move.
    css: `@font-face{font-family:Headline;font-weight:${weight};font-display:optional;src:${cssAddress(address)} format("woff2")}`,
    bytes: await cut,
  };
}

/** Every file that the pages of a publication name. */
export async function headlineFonts(index: PublicationIndex): Promise<CutFont[]> {
  const scopes: readonly Scope[] = ['front', 'inside', ...galleryScope(index.publication)];
  const fonts = await Promise.all(
    index.publication.site.languages.flatMap((language) =>
      scopes.map((scope) => headlineFont(index, language, scope)),
    ),
  );
  return [...new Map(fonts.map((font) => [font.file, font])).values()];
}

function galleryScope({ samples }: Publication): Scope[] {
  return samples ? ['gallery'] : [];
}

/** Cuts the font, or takes what an earlier run has cut. */
async function cutOrKept(
  file: string,
  characters: string,
  whole: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const folder = cacheFolder('fonts');
  const kept = await readFile(join(folder, file)).catch(() => undefined);
  if (kept) return kept;
  const cut = await subsetFont(await whole(), characters, {
    targetFormat: 'woff2',
    noLayoutClosure: true,
  });
  await keep(join(folder, file), cut);
  return cut;
}
