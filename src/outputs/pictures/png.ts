import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Chart, Publication } from '../../model/publication.ts';
import { generatorFolder } from '../../run/folders.ts';
import { keep } from '../../theme/fonts/keep.ts';
import { coloursOf } from '../../theme/palette.ts';
import { ownPictureStyle } from '../style/own-colour-style.ts';
import { type Cover, covers, writeCover } from './cover.ts';
import { cutFonts, pictureCache } from './cut-fonts.ts';
import { writeIndexedPng } from './indexed-png.ts';
import { faceVersions, inOneFace } from './picture-faces.ts';
import { drawnStyle } from './picture-style.ts';
import { type Picture, pictureSize, type StyleFor, writePicture } from './svg.ts';

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

const require = createRequire(join(generatorFolder, 'src/'));
/** Changes with how files are written. */
const form = 'indexed, signs apart';

/**
 * A picture as PNG: the same bytes on every machine, drawn now or by an earlier build. `fonts` gives some that hold the
 * characters of the picture, and may hold more.
 */
export async function writePng(
  svg: string,
  fonts: () => Promise<readonly Uint8Array[]> = () => cutFonts(svg),
): Promise<Uint8Array<ArrayBuffer>> {
  const file = await keptPicture(svg);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return new Uint8Array(kept);
  const bytes = await drawPng(svg, await fonts());
  await keep(file, bytes);
  return bytes;
}

/** The file in which a picture is kept, from when it is drawn. */
export async function keptPicture(svg: string): Promise<string> {
  const key = digestOf([await programDigest(), ...faceVersions, form, pngWidth, svg].join('\n'));
  return join(pictureCache(), `${key.slice(0, 20)}.png`);
}

function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

type Program = typeof import('@resvg/resvg-wasm');
let program: Promise<Program> | undefined;
let digest: Promise<string> | undefined;

const readProgram = () => readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm'));

/** What is kept of another version of the program is not what this one draws. */
function programDigest(): Promise<string> {
  digest ??= readProgram().then(digestOf);
  return digest;
}

/**
 * The drawing program, started once in each thread. It is WebAssembly: the memory that it draws in is its own and used
 * again for each picture; the native one asks the system for some each time, which takes as long as to draw.
 */
function drawingProgram(): Promise<Program> {
  program ??= startProgram();
  return program;
}

async function startProgram(): Promise<Program> {
  const loaded = await import('@resvg/resvg-wasm');
  await loaded.initWasm(await readProgram());
  return loaded;
}

/** Draws a picture with the characters of some fonts. */
export async function drawPng(
  svg: string,
  fonts: readonly Uint8Array[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { Resvg } = await drawingProgram();
  const picture = new Resvg(inOneFace(svg), {
    fitTo: { mode: 'width', value: pngWidth },
    // With no font but these, every machine draws the same.
    font: { loadSystemFonts: false, fontBuffers: [...fonts], defaultFontFamily: 'Noto Sans SC' },
  });
  const drawn = picture.render();
  const file = writeIndexedPng(drawn.pixels, drawn.width, drawn.height);
  drawn.free();
  picture.free();
  return file;
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
  const theme = name === '.dark' ? 'dark' : 'light';
  const style: StyleFor = (content, colours) =>
    drawnStyle(coloursOf(publication.site), theme, content) + ownPictureStyle(colours, theme);
  return name === '' || name === '.dark'
    ? writePicture(chart, publication, language, style)
    : writeCover(chart, publication, language, name.slice(1) as Cover, style);
}
