import { fileURLToPath } from 'node:url';
import type { Publication } from '../../src/model/publication.ts';
import { loadPublication } from '../../src/publication/load.ts';

/** A small invented site: English first, below a path, two languages, no front page of its own. */
export async function riverTown(): Promise<Publication> {
  return loadSite('river-town');
}

/** One language, one story, no standing page. */
export async function onePage(): Promise<Publication> {
  return loadSite('one-page');
}

async function loadSite(name: string): Promise<Publication> {
  const folder = fileURLToPath(new URL(`../fixtures/sites/${name}`, import.meta.url));
  const now = new Date('2032-02-01T00:00:00Z');
  const { publication } = await loadPublication(folder, { drafts: false, now });
  if (!publication) throw new Error(`The fixture ${name} has mistakes.`);
  return publication;
}

/** What must be there for a test to say anything. */
export function present<Item>(item: Item | undefined): Item {
  if (item === undefined) throw new Error('The fixture lacks what the test is about.');
  return item;
}
