import { chartTypes } from '../../charts/registry.ts';
import { galleryAddress } from '../../model/addresses.ts';
import type { Publication } from '../../model/publication.ts';
import { lookUp } from '../../schema/look-up.ts';
import { itemPaths, languagePaths, type PageKind } from './page-kind.ts';

/** The gallery of chart types, `/gallery/`, and the page of each, where it is shown. */
export const gallery: PageKind = {
  mapped: ({ site, samples }) =>
    samples === undefined
      ? []
      : [undefined, ...typesOf(samples)].map((type) => ({
          address: (language) => galleryAddress(site, language, type),
          languages: site.languages,
        })),
  find: ({ parts: [folder, type, ...more], language, buildContext: { site } }) => {
    const isThere = type === undefined || lookUp(chartTypes, type) !== undefined;
    return site.gallery && folder === 'gallery' && isThere && more.length === 0
      ? galleryAddress(site, language, type)
      : undefined;
  },
};

function typesOf({ charts }: Pick<Publication, 'charts'>): Set<string> {
  return new Set(charts.map(({ type }) => type));
}

export function galleryPaths(publication: Publication) {
  return publication.samples ? languagePaths(publication) : [];
}

/** The paths of the gallery's pages, one for each chart type. */
export function galleryTypePaths(publication: Publication) {
  return itemPaths(publication, publication.samples ? [...typesOf(publication.samples)] : []);
}
