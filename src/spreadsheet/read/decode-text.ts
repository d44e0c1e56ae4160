/** The text of a file, and the encoding that it was in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Decodes a text file of any age: UTF-8, UTF-16 with or without a byte-order mark, else GB 18030, which
 * Excel saves Chinese in. `undefined` where the bytes are text in none of them.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const encodings = utf16Of(bytes) ?? ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    const text = decodeAs(encoding, bytes);
    if (text !== undefined && !text.includes('\0')) return { text, encoding };
  }
  return undefined;
}

/** UTF-16 by its mark, or by the zeros that every second byte of Latin text is. */
function utf16Of(bytes: Uint8Array): string[] | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be'];
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0 || bytes.length % 2 === 1) return undefined;
  return [odd >= even ? 'utf-16le' : 'utf-16be'];
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (problem) {
    if (problem instanceof TypeError) return undefined;
    throw problem;
  }
}
