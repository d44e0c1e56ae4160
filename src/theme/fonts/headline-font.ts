import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { fileAddress } from '../../model/addresses.ts';
import type { Publication } from '../../model/publication.ts';
import type { PublicationIndex } from '../../model/publication-index.ts';
import { cssAddress, type SafeAddress } from '../../schema/safe-address.ts';
import { headlineCharacters, type Scope } from './headline-characters.ts';
import { keep } from './keep.ts';

/** The font of headlines and big figures, cut to the characters that they use. */
export interface HeadlineFont {
  /** The file's name, which changes with its content: it can be kept for ever. */
  readonly file: string;
  /** Its address on the site. */
  readonly address: SafeAddress;
  /** The `@font-face` rule of the family `Headline`. */
  readonly css: string;
  /** What the file holds: WOFF2. */
  readonly bytes: Uint8Array;
}

/** Noto Serif SC, bold, under the SIL Open Font License. */
const family = '@expo-google-fonts/noto-serif-sc';
const whole = `${family}/700Bold/NotoSerifSC_700Bold.ttf`;
const weight = 700;
const require = createRequire(import.meta.url);

const { version } = require(`${family}/package.json`) as { version: string };

const cuts = new Map<string, Promise<Uint8Array>>();

/** The headline font for the pages of a publication in a language. Every page asks for it. */
export function headlineFont(
  index: PublicationIndex,
  language: string,
  scope: Scope = 'inside',
): Promise<HeadlineFont> {
  return index.once(describeFont, language, scope);
}

async function describeFont(
  index: PublicationIndex,
  language: string,
  scope: Scope,
): Promise<HeadlineFont> {
  const characters = headlineCharacters(index, language, scope);
  const content = `${whole} ${version} ${characters}`;
  const name = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const file = `headline-${name}.woff2`;
  const address = fileAddress(index.publication.site, `fonts/${file}`);
  const cut = cuts.get(file) ?? cutOrKept(file, characters);
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
export async function headlineFonts(index: PublicationIndex): Promise<HeadlineFont[]> {
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
async function cutOrKept(file: string, characters: string): Promise<Uint8Array> {
  const folder = join(process.cwd(), 'node_modules/.cache/yearlight/fonts');
  const kept = await readFile(join(folder, file)).catch(() => undefined);
  if (kept) return kept;
  const source = await readFile(require.resolve(whole));
  const cut = await subsetFont(source, characters, {
    targetFormat: 'woff2',
    noLayoutClosure: true,
  });
  await keep(join(folder, file), cut);
  return cut;
}
