import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Chart, Publication } from '../model/publication.ts';
import { type Cover, writeCover } from './cover.ts';
import { cutFonts, keep, pictureCache } from './cut-fonts.ts';
import { drawnStyle } from './picture-style.ts';
import { type Picture, writePicture } from './svg.ts';

/** The pictures of a chart as PNG, by what stands between its id and `.png`. */
export const pngNames = ['', '.dark', '.card', '.cover', '.square'] as const;
export type PngName = (typeof pngNames)[number];

/** The width of every picture, in pixels. */
export const pngWidth = 1080;

const require = createRequire(import.meta.url);

/** A chart as PNG: the same bytes on every machine. */
export async function writePng(
  chart: Chart,
  publication: Publication,
  language: string,
  name: PngName,
): Promise<Uint8Array<ArrayBuffer>> {
  const { svg } = pictureOf(chart, publication, language, name);
  const fonts = await cutFonts(charactersOf(publication));
  return drawOrKept(svg, fonts);
}

/** The size of a picture as PNG, in pixels. */
export function pngSize(
  chart: Chart,
  publication: Publication,
  language: string,
  name: PngName = '',
): { readonly width: number; readonly height: number } {
  const { width, height } = pictureOf(chart, publication, language, name);
  return { width: pngWidth, height: Math.round((height * pngWidth) / width) };
}

function pictureOf(
  chart: Chart,
  publication: Publication,
  language: string,
  name: PngName,
): Picture {
  const style = drawnStyle(publication.site.accent, name === '.dark' ? 'dark' : 'light');
  return name === '' || name === '.dark'
    ? writePicture(chart, publication, language, style)
    : writeCover(chart, publication, language, name.slice(1) as Cover, style);
}

const characters = new WeakMap<Publication, string>();

/** Every character of the publication's pictures: the fonts are cut once for all of them. */
function charactersOf(publication: Publication): string {
  const known = characters.get(publication);
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (const chart of publication.charts)
    for (const language of publication.site.languages)
      for (const name of ['', '.card'] as const)
        for (const each of pictureOf(chart, publication, language, name).svg) found.add(each);
  const all = [...found].join('');
  characters.set(publication, all);
  return all;
}

/** Draws a picture, or takes what an earlier build has drawn of the same. */
async function drawOrKept(svg: string, fonts: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const { version } = require('@resvg/resvg-js/package.json') as { version: string };
  const key = createHash('sha256').update([version, pngWidth, svg].join('\n')).digest('hex');
  const file = join(pictureCache(), `${key.slice(0, 20)}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return new Uint8Array(kept);
  const { Resvg } = require('@resvg/resvg-js') as typeof import('@resvg/resvg-js');
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'width', value: pngWidth },
    // With no font but these, every machine draws the same.
    font: { loadSystemFonts: false, fontFiles: [...fonts], defaultFontFamily: 'Noto Sans SC' },
  }).render();
  const bytes = new Uint8Array(drawn.asPng());
  await keep(file, bytes);
  return bytes;
}
