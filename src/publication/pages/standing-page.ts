import { pageAddress } from '../../model/addresses.ts';
import type { Publication } from '../../model/publication.ts';
import { languageParam, type PageKind, pagesById } from './page-kind.ts';

/** A standing page: `/about/`. */
export const standingPage: PageKind = {
  mapped: ({ site, pages }) =>
    pagesById(
      pages,
      ({ slug }) => slug,
      (language, slug) => pageAddress(site, language, slug),
      ({ updated }) => updated,
    ),
  find: ({ parts: [slug, ...more], language, buildContext: { site, targets } }) => {
    const found = targets.pages.some((page) => page.slug === slug && page.language === language);
    return slug !== undefined && more.length === 0 && found
      ? pageAddress(site, language, slug)
      : undefined;
  },
  near: ({ targets }, language) =>
    targets.pages.filter((page) => page.language === language).map(({ slug }) => `/${slug}/`),
};

/** The paths of editions and standing pages, and those of the names that these had before: what stands directly under a language. */
export function topPaths(publication: Publication) {
  const editions = publication.editions.map(({ id, language }) => ({
    id,
    language,
    edition: true,
    redirectFrom: [],
  }));
  const pages = publication.pages.map(({ slug: id, language, redirectFrom }) => ({
    id,
    language,
    edition: false,
    redirectFrom,
  }));
  return [...editions, ...pages].flatMap(({ id, language, edition, redirectFrom }) =>
    [id, ...redirectFrom].map((name) => ({
      params: { language: languageParam(publication, language), id: name },
      props: { language, id, edition, moved: name !== id },
    })),
  );
}
