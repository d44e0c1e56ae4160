import { inflateSync } from 'node:zlib';

/**
 * The words of a PDF that Chromium has printed, in the order in which they were drawn, without spaces: what
 * is enough to tell whether something stands on the paper. Its fonts are called by the numbers of their
 * objects, its glyphs by codes that each font's own table translates: of four digits, or of two where the
 * glyphs are drawings.
 */
export function pdfText(pdf: Buffer): string {
  const objects = objectsOf(pdf);
  const fonts = new Map<string, Font>();
  for (const [number, { head }] of objects) {
    const table = objects.get(/\/ToUnicode (\d+) 0 R/.exec(head)?.[1] ?? '');
    if (!table) continue;
    const digits = head.includes('/Type3') ? 2 : 4;
    fonts.set(number, { digits, characters: readTable(table.stream) });
  }
  const pages = [...objects.values()].filter(({ stream }) => /\bBT\b/.test(stream));
  return pages.map(({ stream }) => textOf(stream, fonts)).join('');
}

interface PdfObject {
  readonly head: string;
  readonly stream: string;
}

interface Font {
  /** How many hexadecimal digits a glyph's code has. */
  readonly digits: number;
  readonly characters: ReadonlyMap<number, string>;
}

function objectsOf(pdf: Buffer): Map<string, PdfObject> {
  const source = pdf.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const [, number = '', body = ''] of source.matchAll(/(\d+) 0 obj\s(.*?)\sendobj/gs)) {
    const [head = '', data] = body.split(/stream\r?\n/);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const bytes = Buffer.from((data ?? '').slice(0, length), 'latin1');
    const isPacked = bytes.length > 0 && head.includes('/FlateDecode');
    const stream = isPacked ? inflateSync(bytes).toString('latin1') : '';
    objects.set(number, { head, stream });
  }
  return objects;
}

/** Which glyph is which character: single ones, and runs of them. */
function readTable(table: string): ReadonlyMap<number, string> {
  const characters = new Map<number, string>();
  for (const [, block = ''] of table.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, code = '', to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      characters.set(Number.parseInt(code, 16), fromHex(to));
  for (const [, block = ''] of table.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, first = '', last = '', to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let code = Number.parseInt(first, 16); code <= Number.parseInt(last, 16); code += 1) {
        const point = Number.parseInt(to, 16) + code - Number.parseInt(first, 16);
        characters.set(code, String.fromCodePoint(point));
      }
  return characters;
}

/** UTF-16 in hexadecimal digits. */
function fromHex(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

function textOf(content: string, fonts: ReadonlyMap<string, Font>): string {
  let text = '';
  let font: Font | undefined;
  for (const [, name, hex = ''] of content.matchAll(/\/F(\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (name !== undefined) font = fonts.get(name);
    for (let at = 0; font && at < hex.length; at += font.digits)
      text += font.characters.get(Number.parseInt(hex.slice(at, at + font.digits), 16)) ?? '';
  }
  // Some fonts draw two characters with one glyph, and name the rarer of them.
  return text.normalize('NFKC').replace(/\s/g, '');
}
