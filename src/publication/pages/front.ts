import { frontAddress } from '../../model/addresses.ts';
import type { PageKind } from './page-kind.ts';

/** The current edition's front page: `/`, `/en/`. */
export const front: PageKind = {
  mapped: ({ site }) => [
    { address: (language) => frontAddress(site, language), languages: site.languages },
  ],
  find: ({ parts, language, buildContext }) =>
    parts.length === 0 ? frontAddress(buildContext.site, language) : undefined,
  near: () => ['/'],
};
