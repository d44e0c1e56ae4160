import type { Publication } from '../model/publication.ts';
import { PublicationIndex } from '../model/publication-index.ts';

/**
 * The publication that is being built or previewed, with its index. The command that runs Astro sets it; the pages,
 * which Astro bundles apart but runs in the same process, read it. So nothing is loaded or looked for twice, and a
 * saved file needs no rebundling to show.
 */
const key = Symbol.for('yearlight.publication');

type Holder = { [key]?: PublicationIndex };

/** Sets a publication running: from now on pages show it. */
export function setPublication(publication: Publication): PublicationIndex {
  const index = new PublicationIndex(publication);
  (globalThis as Holder)[key] = index;
  return index;
}

/** The publication, where one has been set. */
export function heldPublication(): Publication | undefined {
  return (globalThis as Holder)[key]?.publication;
}

/** The index of the publication that is running. */
export function currentIndex(): PublicationIndex {
  const index = (globalThis as Holder)[key];
  if (!index) throw new Error('No publication is set; run Astro through the commands.');
  return index;
}
