import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { fileAddress } from '../../model/addresses.ts';
import type { Publication } from '../../model/publication.ts';
import type { PublicationIndex } from '../../model/publication-index.ts';
import { cacheFolder } from '../../run/folders.ts';
import { cssAddress } from '../../schema/safe-address.ts';
import { wordsFor } from '../../words/languages.ts';
import type { CutFont } from './cut-font.ts';
import { headlineFonts } from './headline-font.ts';
import { keep } from './keep.ts';
import { readOwnFont } from './own-fonts.ts';

/** Letters that what is made of numbers and dates may hold, whatever a publication says. */
const always = Array.from({ length: 0x17f - 0x20 }, (_, at) => String.fromCodePoint(0x20 + at));

/**
 * The font of all text but headlines, where a brand names one, cut to the characters that the publication has. It is a
 * publication's own: embeds and pictures stay with the fonts that every machine has.
 */
export function textFont(index: PublicationIndex): Promise<CutFont | undefined> {
  return index.once(describeFont);
}

async function describeFont({ publication }: PublicationIndex): Promise<CutFont | undefined> {
  const path = publication.site.brand?.fonts?.text;
  return path === undefined ? undefined : cutFont(publication, path);
}

async function cutFont(publication: Publication, path: string): Promise<CutFont> {
  const whole = await readOwnFont(path);
  const { languages } = publication.site;
  const written = JSON.stringify({ ...publication, geographies: undefined, samples: undefined });
  const words = languages.map((language) =>
    JSON.stringify(wordsFor(language), (_, value: unknown) =>
      typeof value === 'function' ? value.toString() : value,
    ),
  );
  const used = [...always, ...written, ...words.join('')];
  const characters = [...new Set(used)].sort().join('');
  const name = createHash('sha256').update(whole).update(characters).digest('hex').slice(0, 12);
  const file = `text-${name}.woff2`;
  const kept = join(cacheFolder('fonts'), file);
  const bytes =
    (await readFile(kept).catch(() => undefined)) ??
    (await subsetFont(whole, characters, { targetFormat: 'woff2' }));
  await keep(kept, bytes);
  const address = fileAddress(publication.site, `fonts/${file}`);
  const face = `@font-face{font-family:"Brand Text";font-weight:400 700;font-display:swap;src:${cssAddress(address)} format("woff2")}`;
  return { file, address, bytes, css: `${face}:root{--sans:"Brand Text",system-ui,sans-serif}` };
}

/** Every file of fonts that the pages of a publication name. */
export async function siteFonts(index: PublicationIndex): Promise<CutFont[]> {
  const text = await textFont(index);
  return [...(await headlineFonts(index)), ...(text ? [text] : [])];
}
