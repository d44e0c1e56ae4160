import { frontAddress } from '../model/addresses.ts';
import type { Site } from '../model/publication.ts';

/**
 * The `_headers` file, which some hosts of static sites read (Netlify, Cloudflare Pages and others): pages of other
 * origins may read the embeds, so that they can take one in without a frame. Elsewhere the server is to be set so.
 */
export function headersFile(site: Site): string {
  const front = site.languages.map((language) => frontAddress(site, language));
  const paths = front.flatMap((each) => [`${each}embed/*`, `${each}oembed/*`, `${each}charts/*`]);
  return [...paths, `${site.base}embed.js`]
    .map((path) => `${path}\n  Access-Control-Allow-Origin: *\n`)
    .join('');
}
