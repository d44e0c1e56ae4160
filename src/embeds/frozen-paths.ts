import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { embedAddress } from '../model/addresses.ts';
import type { Publication } from '../model/publication.ts';
import { chartPaths } from '../site/paths.ts';

/**
 * The charts as they are in the current edition, under that edition's name. Where `npm run freeze` has put
 * such a page into `public/` it stays, whatever the chart has become.
 */
export function frozenPaths(publication: Publication, folder: string) {
  const { site } = publication;
  return chartPaths(publication).flatMap(({ params, props }) => {
    const address = embedAddress(site, props.language, params.id, site.edition);
    const frozen = join(folder, 'public', address.slice(site.base.length), 'index.html');
    return existsSync(frozen) ? [] : { params: { ...params, edition: `@${site.edition}` }, props };
  });
}
