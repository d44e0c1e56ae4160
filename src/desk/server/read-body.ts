import type { IncomingMessage } from 'node:http';

/** So many bytes a request may have: a picture of a camera, or a large workbook. */
export const mostBytes = 64 * 1024 * 1024;

/** Reads what was sent; `undefined` where that is too much. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > mostBytes) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
