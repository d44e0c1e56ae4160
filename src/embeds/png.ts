import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Chart, Publication } from '../model/publication.ts';
import { type Cover, covers, writeCover } from './cover.ts';
import { cutFonts, keep, pictureCache } from './cut-fonts.ts';
import { writeIndexedPng } from './indexed-png.ts';
import { drawnStyle } from './picture-style.ts';
import { type Picture, pictureSize, writePicture } from './svg.ts';

const ordinary = ['', '.dark', '.card'] as const;
const forWechat = ['.cover', '.square'] as const;
export type PngName = (typeof ordinary)[number] | (typeof forWechat)[number];

/**
 * The pictures of a chart in a language as PNG, by what stands between its id and `.png`. WeChat's covers are there
 * for its readers, in Chinese.
 */
export function pngNames(language: string): readonly PngName[] {
  return /^zh\b/i.test(language) ? [...ordinary, ...forWechat] : ordinary;
}

/** The width of every picture, in pixels. */
const pngWidth = 1080;

const require = createRequire(import.meta.url);
const { version: program } = require('@resvg/resvg-js/package.json') as { version: string };
/** Changes with how files are written. */
const form = 'indexed';

/**
 * A chart as PNG: the same bytes on every machine, drawn now or by an earlier build. `fonts` gives some that hold the
 * characters of the picture, and may hold more.
 */
export async function writePng(
  chart: Chart,
  publication: Publication,
  language: string,
  name: PngName,
  fonts?: () => Promise<readonly string[]>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { svg } = pictureOf(chart, publication, language, name);
  const key = createHash('sha256').update([program, form, pngWidth, svg].join('\n')).digest('hex');
  const file = join(pictureCache(), `${key.slice(0, 20)}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return new Uint8Array(kept);
  const bytes = drawPng(svg, await (fonts?.() ?? cutFonts(svg)));
  await keep(file, bytes);
  return bytes;
}

/** Draws a picture with the characters of some fonts. */
export function drawPng(svg: string, fonts: readonly string[]): Uint8Array<ArrayBuffer> {
  const { Resvg } = require('@resvg/resvg-js') as typeof import('@resvg/resvg-js');
  const { pixels, width, height } = new Resvg(svg, {
    fitTo: { mode: 'width', value: pngWidth },
    // With no font but these, every machine draws the same.
    font: { loadSystemFonts: false, fontFiles: [...fonts], defaultFontFamily: 'Noto Sans SC' },
  }).render();
  return writeIndexedPng(pixels, width, height);
}

/** Every character of the pictures of charts: with it, the fonts are cut once for all of them. */
export function charactersOf(charts: readonly Chart[], publication: Publication): string {
  const found = new Set<string>();
  for (const chart of charts)
    for (const language of publication.site.languages)
      for (const name of ['', '.card'] as const)
        for (const each of pictureOf(chart, publication, language, name).svg) found.add(each);
  return [...found].join('');
}

/** The size of a picture as PNG, in pixels. */
export function pngSize(
  chart: Chart,
  publication: Publication,
  language: string,
  name: PngName = '',
): { readonly width: number; readonly height: number } {
  const { width, height } =
    name === '' || name === '.dark'
      ? pictureSize(chart, publication, language)
      : covers[name.slice(1) as Cover];
  return { width: pngWidth, height: Math.round((height * pngWidth) / width) };
}

/** A chart's picture, to be drawn as PNG. */
export function pictureOf(
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
