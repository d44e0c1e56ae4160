import type { Publication } from '../model/publication.ts';
import { currentPublication } from '../run/publication.ts';

/**
 * The paths of the routes. Props hold ids only, never objects: the dev server keeps the paths while
 * the publication changes under them.
 */

/** The `getStaticPaths` of a route: what `find` finds in the publication that is built or previewed. */
export function staticPaths<Path>(find: (publication: Publication) => Path): () => Path {
  return () => find(currentPublication());
}

/** The `language` part of a route: nothing for the first language. */
function languageParam({ site }: Publication, language: string): string | undefined {
  return language === site.languages[0] ? undefined : language;
}

/** One path for each language. */
export function languagePaths(publication: Publication) {
  return publication.site.languages.map((language) => ({
    params: { language: languageParam(publication, language) },
    props: { language },
  }));
}

/** One path for each language and id: charts and datasets exist in every language. */
export function itemPaths(publication: Publication, ids: readonly string[]) {
  return languagePaths(publication).flatMap(({ params, props }) =>
    ids.map((id) => ({ params: { ...params, id }, props: { ...props, id } })),
  );
}

/** The datasets. */
export function datasetPaths(publication: Publication) {
  return itemPaths(
    publication,
    publication.datasets.map(({ name }) => name),
  );
}

/** The charts, and the ids that they had before. */
export function chartPaths(publication: Publication) {
  return publication.charts.flatMap(({ id, redirectFrom }) =>
    [id, ...redirectFrom].flatMap((name) =>
      itemPaths(publication, [name]).map(({ params, props }) => ({
        params,
        props: { language: props.language, id, moved: name !== id },
      })),
    ),
  );
}

/** The stories, and the slugs that they had before. */
export function storyPaths(publication: Publication) {
  return publication.stories.flatMap(({ slug, language, redirectFrom }) =>
    [slug, ...redirectFrom].map((id) => ({
      params: { language: languageParam(publication, language), id },
      props: { language, slug, moved: id !== slug },
    })),
  );
}

/** Editions and standing pages: what stands directly under a language. */
export function topPaths(publication: Publication) {
  const editions = publication.editions.map(({ id, language }) => ({
    id,
    language,
    edition: true,
  }));
  const pages = publication.pages.map(({ slug: id, language }) => ({
    id,
    language,
    edition: false,
  }));
  return [...editions, ...pages].map(({ id, language, edition }) => ({
    params: { language: languageParam(publication, language), id },
    props: { language, id, edition },
  }));
}

/** The gallery, one for each language, where it is shown. */
export function galleryPaths(publication: Publication) {
  return publication.samples ? languagePaths(publication) : [];
}

/** The pages of the gallery, one for each chart type. */
export function galleryTypePaths(publication: Publication) {
  const types = new Set(publication.samples?.charts.map(({ type }) => type));
  return itemPaths(publication, [...types]);
}

/** The archive of editions; a standing page of the same name goes before it. */
export function archivePaths(publication: Publication) {
  return languagePaths(publication).filter(
    ({ props }) =>
      !topPaths(publication).some(
        (path) => path.props.id === 'editions' && path.props.language === props.language,
      ),
  );
}
