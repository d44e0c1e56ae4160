import { quotedLines, siteFileIn, smallestSite } from '../kinds/first-site.ts';
import { shorten } from '../kinds/phrases.ts';

/** “Did you mean …?”, then what there is to choose from. */
export function choice(nearest: string | undefined, allowed: readonly string[]): string {
  return `${nearest ? `Did you mean “${nearest}”? ` : ''}${
    allowed.length ? `Available: ${shorten(allowed).join(', ')}.` : 'There is none yet.'
  }`;
}

/** The lines of the smallest site, in one sentence. */
export const smallestLines = quotedLines.join(', ');

/** How a newsroom begins a site of its own in a folder, as written. */
export function beginSite(folder: string): string {
  return `To begin a site of your own, write ${siteFileIn(folder)} with four lines:\n\n${smallestSite}`;
}
