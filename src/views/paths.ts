import type { Publication } from '../model/publication.ts';
import { currentPublication } from '../run/publication.ts';

/** The `getStaticPaths` of a route: what `find` finds in the publication that is built or previewed. */
export function staticPaths<Path>(find: (publication: Publication) => Path): () => Path {
  return () => find(currentPublication());
}
