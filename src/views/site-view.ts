import type { Publication, Site } from '../model/publication.ts';
import type { PublicationIndex } from '../model/publication-index.ts';
import { textFor } from '../schema/text.ts';
import type { InterfaceWords, Words } from '../words/contract/readers.ts';
import { wordsFor } from '../words/languages.ts';
import { PageFacts } from './cards/page-facts.ts';

/** The publication as one page shows it: what nearly every component asks of it, in the page's language. */
export interface SiteView {
  readonly publication: Publication;
  /** What is looked up in it. */
  readonly index: PublicationIndex;
  readonly site: Site;
  /** The language of the page, as a tag: `zh-CN`. */
  readonly language: string;
  /** The publication's name in that language. */
  readonly name: string;
  readonly words: Words;
  readonly says: InterfaceWords;
  /** The page's bound numbers, gathered while it is written. */
  readonly facts: PageFacts;
}

export function siteView(index: PublicationIndex, language: string): SiteView {
  const { publication } = index;
  const { site } = publication;
  const words = wordsFor(language);
  const name = textFor(site.name, language);
  const facts = new PageFacts(words.cards.sourceOf);
  return { publication, index, site, language, name, words, says: words.interface, facts };
}
