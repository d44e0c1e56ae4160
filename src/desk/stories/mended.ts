import type { Mend } from '../looks/mends.ts';

/** A text with a mend in it; where it was changed since it was looked at, it stays as it is. */
export function mended(text: string, seen: string, { from, to, insert }: Mend): string {
  return text === seen ? text.slice(0, from) + insert + text.slice(to) : text;
}
