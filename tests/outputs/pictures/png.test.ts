import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cutFonts } from '../../../src/outputs/pictures/cut-fonts.ts';
import {
  drawPng,
  pictureOf,
  pngNames,
  pngSize,
  writePng,
} from '../../../src/outputs/pictures/png.ts';
import { loadTown } from '../town.ts';

const town = await loadTown();
const [chart] = town.charts;
if (!chart) throw new Error('The town has no chart.');

/** Width and height from the header of a PNG. */
function sizeOf(bytes: Uint8Array): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** How far to the right a picture has another colour than at its corner, in pixels: one with a list of colours. */
function inkWidth(bytes: Uint8Array): number {
  const file = Buffer.from(bytes);
  const row = sizeOf(bytes).width + 1;
  const at = file.indexOf('IDAT');
  const rows = inflateSync(file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4)));
  return rows.reduce((far, colour, index) => {
    const x = index % row;
    return x > 0 && colour !== rows[1] ? Math.max(far, x) : far;
  }, 0);
}

describe('a chart as PNG', () => {
  it.each(pngNames('zh-CN'))(
    'is as large as it is said to be, and no more than 1 MB (“%s”)',
    async (name) => {
      for (const language of town.site.languages) {
        const bytes = await writePng(pictureOf(chart, town, language, name).svg);
        expect([...bytes.slice(1, 4)]).toEqual([...Buffer.from('PNG')]);
        expect(sizeOf(bytes)).toEqual(pngSize(chart, town, language, name));
        expect(sizeOf(bytes).width).toBe(1080);
        expect(bytes.length).toBeLessThan(1_000_000);
      }
    },
  );

  it('holds text: it is not the same without words', async () => {
    const rich = (text: string) => ({ words: [text], text });
    const title = { en: rich('A'), 'zh-CN': rich('一') };
    const other = { ...chart, title };
    const [one, two] = await Promise.all([
      writePng(pictureOf(chart, town, 'en', '.card').svg),
      writePng(pictureOf(other, { ...town, charts: [other] }, 'en', '.card').svg),
    ]);
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(false);
  });

  it.each(['Łódź', 'İşçi', 'سفن', '船', '서울'])('holds the letters of “%s”', async (word) => {
    const text = (words: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><rect width="90" height="30" fill="#fff"/><text y="20" font-family="'Noto Sans SC'">${words}</text></svg>`;
    const draw = async (words: string) => drawPng(text(words), await cutFonts(words));
    const drawn = await Promise.all([...word, ''].map(draw));
    const blank = Buffer.from(drawn.pop() ?? []);
    for (const letter of drawn) expect(Buffer.from(letter).equals(blank)).toBe(false);
  });

  it('sets marks of other languages than Chinese as narrow as their letters', async () => {
    const draw = async (language: string, words: string) => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${language}" viewBox="0 0 1080 60" width="1080" height="60"><style>text{font-family:'Noto Sans SC';font-size:40px}</style><rect width="1080" height="60" fill="#fff"/><text y="40" x="20">${words}</text></svg>`;
      return inkWidth(await drawPng(svg, await cutFonts(svg)));
    };
    const gap = async (language: string, before: string) =>
      (await draw(language, `${before}’m`)) - (await draw(language, `${before}m`));
    expect(await gap('en', 'one')).toBeLessThan(16);
    expect(await gap('en', '（办）one')).toBeLessThan(16);
    expect(await gap('zh-CN', '一')).toBeGreaterThan(35);
  });

  it('is the same whichever fonts hold its characters', async () => {
    const { svg } = pictureOf(chart, town, 'zh-CN', '');
    const [own, shared] = await Promise.all([cutFonts(svg), cutFonts(`${svg}其他字 and more`)]);
    expect(own).not.toEqual(shared);
    const [one, two] = await Promise.all([drawPng(svg, own), drawPng(svg, shared)]);
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });

  it('offers covers for WeChat in Chinese alone', () => {
    expect(pngNames('zh-CN')).toContain('.cover');
    expect(pngNames('en')).toEqual(['', '.dark', '.card']);
  });

  it('has the proportions that WeChat wants of covers', () => {
    const wide = pngSize(chart, town, 'en', '.cover');
    expect(wide.width / wide.height).toBeCloseTo(2.35, 1);
    const square = pngSize(chart, town, 'en', '.square');
    expect(square.width).toBe(square.height);
  });
});
