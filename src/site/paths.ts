import type { Publication } from '../model/publication.ts';

/** The `language` part of a route: nothing for the first language. */
export function languageParam(publication: Publication, language: string): string | undefined {
  return language === publication.site.languages[0] ? undefined : language;
}

/** The front pages: one for each language. Props hold ids only, since dev keeps them. */
export function frontPaths(publication: Publication) {
  return publication.site.languages.map((language) => ({
    params: { language: languageParam(publication, language) },
    props: { language },
  }));
}
