import { archiveAddress, dataAddress, pageAddress } from '../model/addresses.ts';
import type { Publication } from '../model/publication.ts';
import type { SafeAddress } from '../schema/safe-address.ts';
import { wordsFor } from '../words/languages.ts';

export interface MenuItem {
  readonly text: string;
  readonly address: SafeAddress;
}

/** The menu in a language: the editions, the data, and the standing pages that the newsroom names. */
export function menuOf(publication: Publication, language: string): MenuItem[] {
  const { site, datasets, pages, editions } = publication;
  const says = wordsFor(language).interface;
  const items: MenuItem[] = [];
  if (editions.some((edition) => edition.language === language))
    items.push({ text: says.editions, address: archiveAddress(site, language) });
  if (datasets.length > 0) items.push({ text: says.data, address: dataAddress(site, language) });
  for (const { page: slug } of site.menu) {
    const page = pages.find((each) => each.slug === slug && each.language === language);
    const address = pageAddress(site, language, slug);
    if (page && !items.some((item) => item.address === address))
      items.push({ text: page.title.text, address });
  }
  return items;
}
