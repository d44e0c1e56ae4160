import { readFace } from '../../theme/fonts/face-files.ts';

const covered = new Map<string, Promise<Covers>>();

/** Whether a face has a letter, by its code point. */
type Covers = (codePoint: number) => boolean;

/** The letters that a face of a package has; its table is read once. */
export function lettersOf(face: string): Promise<Covers> {
  const known = covered.get(face) ?? readFace(face).then(readCoverage);
  covered.set(face, known);
  return known;
}

/**
 * Reads which letters a TrueType file has, from its table `cmap`: formats 4 and 12, as every face of today has one
 * (https://learn.microsoft.com/typography/opentype/spec/cmap). A face with neither covers nothing.
 */
function readCoverage(font: Buffer): Covers {
  const start = tableAt(font, 'cmap');
  if (start === undefined) return () => false;
  const offsets = Array.from({ length: font.readUInt16BE(start + 2) }, (_, index) => {
    return start + font.readUInt32BE(start + 8 + index * 8);
  });
  const of = (format: number) => offsets.find((each) => font.readUInt16BE(each) === format);
  const [long, short] = [of(12), of(4)];
  const ranges =
    long !== undefined
      ? longRanges(font, long)
      : short !== undefined
        ? shortRanges(font, short)
        : [];
  return (code) => ranges.some(([from, to]) => code >= from && code <= to);
}

function tableAt(font: Buffer, tag: string): number | undefined {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const entry = 12 + index * 16;
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  return undefined;
}

type Range = readonly [from: number, to: number];

function longRanges(font: Buffer, at: number): Range[] {
  return Array.from({ length: font.readUInt32BE(at + 12) }, (_, index): Range => {
    const group = at + 16 + index * 12;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
  });
}

function shortRanges(font: Buffer, at: number): Range[] {
  const double = font.readUInt16BE(at + 6);
  return Array.from({ length: double / 2 }, (_, index): Range => {
    const end = at + 14 + index * 2;
    return [font.readUInt16BE(end + double + 2), font.readUInt16BE(end)];
  });
}
