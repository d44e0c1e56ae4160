import type { Site } from '../model/publication.ts';
import { currentPublication } from '../run/publication.ts';
import { textFor } from '../schema/text.ts';
import { wordsFor } from '../words/readers/index.ts';
import type { InterfaceWords, Words } from '../words/readers/words.ts';

/** The publication with what nearly every component asks of it, in one language. */
export function siteView(language: string): {
  readonly publication: ReturnType<typeof currentPublication>;
  readonly site: Site;
  readonly name: string;
  readonly words: Words;
  readonly says: InterfaceWords;
} {
  const publication = currentPublication();
  const words = wordsFor(language);
  const name = textFor(publication.site.name, language);
  return { publication, site: publication.site, name, words, says: words.interface };
}
