import { byteEncodings } from './encodings.ts';
import { scoreText } from './score-text.ts';

/** The text of a file, the encoding that it was in, and how sure that is. */
export interface DecodedText {
  readonly text: string;
  /** As the Encoding Standard names it: `utf-8`, `gb18030`, `windows-1252`. */
  readonly encoding: string;
  /** Whether letters decided, and neither a mark nor the editor. */
  readonly isGuess: boolean;
  /** The encoding that fits nearly as well and reads otherwise. */
  readonly rival?: DecodedText | undefined;
}

/** Below this no candidate reads as words: mean score of the characters beyond ASCII. */
const least = 0.2;
/** Two candidates nearer to each other than this are both named. */
const near = 0.12;

/**
 * Decodes a text file of any age. A byte-order mark decides, then whether the bytes are UTF-8; else every
 * other encoding is tried, and the one whose text reads most like words of one language is taken.
 * `undefined` where none does, or where the editor’s own cannot be read.
 */
export function decodeText(bytes: Uint8Array, wanted?: string): DecodedText | undefined {
  const sure = wanted
    ? [wanted]
    : (markOf(bytes) ?? utf16Of(bytes) ?? escapeOf(bytes) ?? ['utf-8']);
  for (const encoding of sure) {
    const text = decodeAs(encoding, bytes);
    if (text !== undefined && (wanted || !text.includes('\0')))
      return { text, encoding, isGuess: false };
  }
  return wanted || bytes.includes(0) ? undefined : weigh(bytes);
}

/** Whether a name is one of an encoding that can be read: windows-1250, latin2, sjis. */
export function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}

function weigh(bytes: Uint8Array): DecodedText | undefined {
  const tried = byteEncodings.flatMap((encoding, rank) => {
    const text = decodeAs(encoding, bytes);
    return text === undefined
      ? []
      : [{ encoding, text, score: scoreText(text, encoding) - rank * 1e-3 }];
  });
  const [best, ...others] = tried.sort((a, b) => b.score - a.score);
  if (!best || best.score < least) return undefined;
  const { text, encoding, score } = best;
  const other = others.find((each) => each.text !== text);
  const isNear = other !== undefined && score - other.score < near;
  const rival = isNear ? { text: other.text, encoding: other.encoding, isGuess: true } : undefined;
  return { text, encoding, isGuess: true, rival };
}

/** The encoding that a byte-order mark names. */
function markOf(bytes: Uint8Array): string[] | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return first === 0xef && second === 0xbb && third === 0xbf ? ['utf-8'] : undefined;
}

/** The encodings of UTF-16 without a mark, by the zeros that every second byte of Latin text is. */
function utf16Of(bytes: Uint8Array): string[] | undefined {
  const zeros = [0, 0];
  for (const [at, byte] of bytes.subarray(0, 4096).entries())
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0 || bytes.length % 2 === 1) return undefined;
  return [odd >= even ? 'utf-16le' : 'utf-16be'];
}

/** The encodings of ASCII with escapes to Japanese: ISO-2022-JP. */
function escapeOf(bytes: Uint8Array): string[] | undefined {
  const at = bytes.indexOf(0x1b);
  return at >= 0 && (bytes[at + 1] === 0x24 || bytes[at + 1] === 0x28)
    ? ['iso-2022-jp']
    : undefined;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (problem) {
    if (problem instanceof TypeError || problem instanceof RangeError) return undefined;
    throw problem;
  }
}

/** A line of a text that shows how it was decoded: the first with a letter beyond ASCII. */
export function sampleOf(text: string): string {
  const line = text.split(/\r?\n|\r/).find((each) => /[^\t -~]/.test(each)) ?? '';
  const at = Math.max(0, line.search(/[^\t -~]/) - 12);
  return line
    .slice(at, at + 40)
    .replace(/\s+/g, ' ')
    .trim();
}
