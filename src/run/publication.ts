import type { Publication } from '../model/publication.ts';

/**
 * The publication that is being built or previewed. The command that runs Astro sets it; the pages,
 * which Astro bundles apart but runs in the same process, read it. So nothing is loaded twice, and a
 * saved file needs no rebundling to show.
 */
const key = Symbol.for('yearlight.publication');

type Holder = { [key]?: Publication };

export function setPublication(publication: Publication): void {
  (globalThis as Holder)[key] = publication;
}

/** The publication, where one has been set. */
export function heldPublication(): Publication | undefined {
  return (globalThis as Holder)[key];
}

export function currentPublication(): Publication {
  const publication = heldPublication();
  if (!publication) throw new Error('No publication is set; run Astro through the commands.');
  return publication;
}
