import { editionAddress } from '../../model/addresses.ts';
import { type PageKind, pagesById } from './page-kind.ts';

/** An edition at its own address: `/2024/`. */
export const edition: PageKind = {
  mapped: ({ site, editions }) =>
    pagesById(
      editions,
      ({ id }) => id,
      (language, id) => editionAddress(site, language, id),
    ),
  find: ({ parts: [id = '', ...more], language, buildContext: { site, targets } }) =>
    more.length === 0 && targets.editions.has(id) ? editionAddress(site, language, id) : undefined,
  near: ({ targets }) => [...targets.editions].map((id) => `/${id}/`),
};
