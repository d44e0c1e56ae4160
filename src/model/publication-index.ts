import type { Dataset } from './dataset.ts';
import type { Publication } from './publication.ts';

type Finder<About extends readonly string[], Found> = (
  index: PublicationIndex,
  ...about: About
) => Found;

/**
 * What is looked up in a publication: its datasets by name, and whatever takes a walk through the whole of it, taken
 * once: `index.once(findRevisions)`, `index.once(findCharacters, 'en', 'front')`. It is made where a publication is
 * set running and handed on with the view; a publication that changes is another, with an index of its own.
 */
export class PublicationIndex {
  readonly publication: Publication;
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly #found = new Map<unknown, Map<string, unknown>>();

  constructor(publication: Publication) {
    this.publication = publication;
    this.datasets = new Map(publication.datasets.map((each) => [each.name, each]));
  }

  /** What a function finds in the publication, from the second time on as it was found the first time. */
  once<About extends readonly string[], Found>(find: Finder<About, Found>, ...about: About): Found {
    const found = (this.#found.get(find) ?? new Map<string, unknown>()) as Map<string, Found>;
    this.#found.set(find, found);
    const id = JSON.stringify(about);
    if (found.has(id)) return found.get(id) as Found;
    const first = find(this, ...about);
    found.set(id, first);
    return first;
  }
}
