import { PublicationIndex } from '../../src/model/publication-index.ts';
import { loadPublication } from '../../src/publication/load.ts';
import { type SiteView, siteView } from '../../src/views/site-view.ts';

/** The invented town as a page in a language shows it, its gallery and drafts included. */
export async function townView(language: string): Promise<SiteView> {
  const { publication } = await loadPublication('tests/fixtures/sites/river-town', {
    drafts: true,
    gallery: true,
    now: new Date('2033-01-01T00:00:00Z'),
  });
  if (!publication) throw new Error('The invented town has mistakes.');
  return siteView(new PublicationIndex(publication), language);
}

/** The first of a list that has one. */
export function firstOf<Item>(items: readonly Item[], where: (item: Item) => unknown): Item {
  const found = items.find(where);
  if (found === undefined) throw new Error('The invented town has no such thing.');
  return found;
}
