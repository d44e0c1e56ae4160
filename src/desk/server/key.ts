import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A key that only who started the desk knows: made at each start, never written to disk. */
export function makeKey(): string {
  return randomBytes(24).toString('base64url');
}

/** Whether a key is the one; how long that takes says nothing about it. */
export function isKey(given: string | readonly string[] | undefined, key: string): boolean {
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(key));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
