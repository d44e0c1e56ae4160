import type { Publication } from '../model/publication.ts';
import type { PublicationIndex } from '../model/publication-index.ts';
import { currentIndex } from '../run/publication.ts';

/** The `getStaticPaths` of a route: what `find` finds in the publication that is built or previewed. */
export function staticPaths<Path>(
  find: (publication: Publication, index: PublicationIndex) => Path,
): () => Path {
  return () => {
    const index = currentIndex();
    return find(index.publication, index);
  };
}
