import type { Rich } from './publication.ts';

/** Plain text as a `Rich`, where a page's own words stand in the place of the newsroom's. */
export function plainText(text: string): Rich {
  return { words: [text], text };
}
